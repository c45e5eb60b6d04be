// Foreign text that a terminal or a log would obey, made to show only.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { visible, visibleJson, visibleLine } from '../../src/reports/visible.ts';

describe('text of one line', () => {
  test.each([
    // what it is, text, shown
    ['an escape sequence', '\u001B[31mred', '\\u{1b}[31mred'],
    ['one in a single character', '\u009B31mred', '\\u{9b}31mred'],
    ['a hyperlink', '\u001B]8;;http://x\u0007', '\\u{1b}]8;;http://x\\u{7}'],
    ['line ends', 'one\r\ntwo\u2028three', 'one\\u{d}\\u{a}two\\u{2028}three'],
    ['a tab', 'a\tb', 'a\\u{9}b'],
    ['marks that turn the reading direction', 'a\u202Eb\u2066c\u200F', 'a\\u{202e}b\\u{2066}c\\u{200f}'],
    ['letters that nobody sees', 'a\u{E0041}b\uFEFF', 'a\\u{e0041}b\\u{feff}'],
    ['half of a pair', 'a\uD83Db', 'a\\u{d83d}b'],
    ['a command of a runner', '##[error]x ###[x', '#\\u{23}[error]x ##\\u{23}[x'],
    ['one that is hidden by a joiner', '#\u200D#[error]x', '#\\u{200d}#[error]x'],
    ['emoji of several, kept', '👩‍💻 ✔️', '👩‍💻 ✔️'],
    ['a script with joiners, kept', 'می‌خواهم', 'می‌خواهم'],
    ['ordinary text, kept', '| < 3.0 | :x: | # [a](b) | 日本 |', '| < 3.0 | :x: | # [a](b) | 日本 |'],
  ])('%s', (_what, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('a line of a file keeps its tabs as spaces', () => {
    expect(visibleLine('|\t1.x\t|\u001B')).toBe('|    1.x    |\\u{1b}');
  });
});

describe('JSON', () => {
  test('says the same, and holds nothing but what shows', () => {
    const json = JSON.stringify({ text: 'a\u001B\u009B\u202E\u{E0041}##[error]b\u200Dc' }, null, 2);
    expect(visibleJson(json)).toBe(
      '{\n  "text": "a\\u001b\\u009b\\u202e\\udb40\\udc41#\\u0023[error]b\\u200dc"\n}',
    );
  });

  test('whatever it holds, it says the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(visibleJson(JSON.stringify(text)))).toBe(text);
      }),
    );
  });
});
