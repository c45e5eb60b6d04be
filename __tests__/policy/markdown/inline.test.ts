// The text that a reader sees, and where it stands in the source.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readInline, spanOf } from '../../../src/policy/markdown/inline.ts';
import { textAt } from '../../support/read-policy.ts';

const read = (...lines: string[]) => readInline(lines.map((raw, i) => ({ line: i + 1, column: 1, raw })));

describe('markup is not seen', () => {
  test.each([
    // source, what is seen
    ['**bold**', 'bold'],
    ['__bold__', 'bold'],
    ['*slanted*', 'slanted'],
    ['_slanted_', 'slanted'],
    ['***both***', 'both'],
    ['~~struck~~', 'struck'],
    ['`code`', 'code'],
    ['``code``', 'code'],
    ['[words](https://example.org)', 'words'],
    ['[words](https://example.org "title")', 'words'],
    ['[words](<https://example.org/a b>)', 'words'],
    ['[words](https://example.org/a_(b))', 'words'],
    ['[words][key]', 'words'],
    ['[**bold** words](a)', 'bold words'],
    ['[1.0] and [2.0](a), wow!', '[1.0] and 2.0, wow!'],
    ['] [1.0](a) [', '] 1.0 ['],
    ['![picture](a.png)', 'picture'],
    ['[![badge](a.png)](https://example.org)', 'badge'],
    ['<https://example.org>', 'https://example.org'],
    ['<us@example.org>', 'us@example.org'],
    ['a<br>b', 'a\nb'],
    ['a<br/>b', 'a\nb'],
    ['<b>bold</b> and <span class="x">more</span>', 'bold and more'],
    ['a<!-- hidden -->b', 'ab'],
    ['&lt; 4.0', '< 4.0'],
    ['&#60; 4.0', '< 4.0'],
    ['&#x3C; 4.0', '< 4.0'],
    ['2.0&nbsp;+', '2.0 +'],
    ['1.0 \\| 1.1', '1.0 | 1.1'],
    ['\\*not bold\\*', '*not bold*'],
    ['1\\.0', '1.0'],
  ])('%s', (source, seen) => {
    expect(read(source).text.replaceAll('\u00A0', ' ')).toBe(seen);
  });
});

describe('what only looks like markup is seen', () => {
  test.each([
    // source
    '1.*',
    '1.2.*',
    '>= 2 * 3',
    '*',
    '1_2_3',
    'snake_case_name',
    '~> 2.1',
    '~2.1',
    '< 4.0',
    '<= 4 > 3',
    'a < b > c',
    '[1.0]',
    '[x] done',
    'a & b',
    '&unknown;',
    '1.0 (LTS)',
    'C:\\path',
  ])('%s', (source) => {
    expect(read(source).text).toBe(source);
  });
});

test('lines are joined by a space', () => {
  expect(read('one', '**two**').text).toBe('one two');
});

test('links keep their words and their target', () => {
  const { text, links } = read(
    'See [our *page*](https://example.org/a_(b)) and <https://example.org> or ![x](y.png)',
  );
  expect(links.map(({ start, end, target }) => [text.slice(start, end), target])).toEqual([
    ['our page', 'https://example.org/a_(b)'],
    ['https://example.org', 'https://example.org'],
    ['x', 'y.png'],
  ]);
});

describe('every character stands where it is written', () => {
  test.each([
    // source, words of it as seen, the source at their place
    ['🎉 **1.2.x** and', '1.2.x', '1.2.x'],
    ['[1.2.x](a) then [2.x](b)', '2.x', '2.x'],
    ['&lt; 4.0', '< 4.0', '&lt; 4.0'],
    ['a \\| b', '| b', '\\| b'],
    ['**a b**', 'a b', 'a b'],
    ['see <https://example.org> now', 'https://example.org', 'https://example.org'],
    ['see <https://example.org> now', 'now', 'now'],
    ['a! [b] and ![c](d) e', 'e', 'e'],
  ])('%s: %s', (source, words, written) => {
    const plain = read(source);
    const start = plain.text.indexOf(words);
    const span = spanOf(plain, start, start + words.length);
    // An escape or entity is one character of the text: its place is where it begins.
    expect(textAt(source, span).at(-1)).toBe(written.at(-1));
    expect(source.slice(span.column - 1)).toMatch(written[0] === '\\' ? '\\| b' : written);
  });

  test('over several lines too', () => {
    const lines = ['one **two', 'three** four'];
    const plain = read(...lines);
    const start = plain.text.indexOf('two');
    expect(textAt(lines.join('\n'), spanOf(plain, start, start + 'two three'.length))).toBe('two\nthree');
  });

  test('and nothing has no width', () => {
    const span = spanOf(read('abc'), 1, 1);
    expect(span).toEqual({ line: 1, column: 2, endLine: 1, endColumn: 2 });
    expect(spanOf(read(''), 0, 0)).toMatchObject({ line: 1, endColumn: 1 });
  });
});

test('any source gives a text whose characters all have a place in it', () => {
  const unit = fc.oneof(
    fc.constantFrom(
      ...Array.from('*_~`[]()<>!\\&;#| '),
      '&lt;',
      '](',
      '<br>',
      '<!--',
      '-->',
      '**',
      '🎉',
      'a',
      '1',
    ),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(fc.string({ unit, maxLength: 30 }), { maxLength: 3 }), (lines) => {
      const { text, links } = read(...lines);
      const plain = read(...lines);
      const places = Array.from({ length: text.length }, (_, i) => spanOf(plain, i, i + 1));
      return (
        places.every(
          ({ line, column }) =>
            line >= 1 && line <= lines.length && column <= (lines[line - 1] ?? '').length + 1,
        ) && links.every(({ start, end }) => start >= 0 && start <= end && end <= text.length)
      );
    }),
    { seed: 1, numRuns: 300 },
  );
});
