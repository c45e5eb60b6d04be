// Where one sentence of a paragraph ends and the next begins.
import { describe, expect, test } from '@jest/globals';
import { readSentences, spanInSentence } from '../../src/policy/sentences.ts';
import { sourceLines } from '../../src/policy/markdown/blocks.ts';
import { textAt } from '../support/read-policy.ts';

const pieces = (text: string) => sourceLines(text).map((raw, i) => ({ line: i + 1, column: 1, raw }));
const read = (text: string): string[] => readSentences(pieces(text)).map((sentence) => sentence.text);

describe('a paragraph is parted', () => {
  test.each([
    // text, its sentences
    ['One is here. Two is there.', ['One is here.', 'Two is there.']],
    ['One? Two! Three.', ['One?', 'Two!', 'Three.']],
    ['One (in brackets). Two.', ['One (in brackets).', 'Two.']],
    ['Version 1.2 gets fixes. 1.1 does not.', ['Version 1.2 gets fixes.', '1.1 does not.']],
    ['One.\nTwo.', ['One.', 'Two.']],
    ['**One.** Two.', ['One.', 'Two.']],
    ['最新版。旧版本不。', ['最新版。', '旧版本不。']],
    ['Первая. Вторая.', ['Первая.', 'Вторая.']],
    ['One sentence\nin two lines', ['One sentence in two lines']],
    ['', []],
    ['   ', []],
  ])('%j', (text, sentences) => {
    expect(read(text)).toEqual(sentences);
  });
});

describe('but not behind', () => {
  test.each([
    // abbreviations, numbers, small letters
    'Some lines (e.g. 0.14) get fixes.',
    'The newest, i.e. 2.x, gets fixes.',
    'Use ver. 2 or v. 3 of it.',
    'Versions 1.2. and up.',
    'z.B. 1.2 wird unterstützt.',
    'See example.org for more',
  ])('%s', (text) => {
    expect(read(text)).toEqual([text]);
  });
});

test('each has its place, and its links', () => {
  const text = 'First one. The **second** with [a link](https://example.org)\nin two lines. Third.';
  const [, second] = readSentences(pieces(text));
  expect(second?.text).toBe('The second with a link in two lines.');
  expect(second && textAt(text, spanInSentence(second))).toBe(
    'The **second** with [a link](https://example.org)\nin two lines.',
  );
  expect(second && textAt(text, spanInSentence(second, 4, 10))).toBe('second');
  expect(second?.links.map(({ target }) => target)).toEqual(['https://example.org']);
});
