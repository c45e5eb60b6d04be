// How many columns a text takes.
import { expect, test } from '@jest/globals';
import { columnsOf, cutEnd, ending, padded } from '../../src/reports/width.ts';

test.each([
  // text, columns
  ['', 0],
  ['| 5.1.x |', 9],
  ['é', 1],
  ['e\u0301', 1],
  ['✔', 1],
  ['✔️', 2],
  ['✅', 2],
  ['👩‍💻', 2],
  ['👍🏽', 2],
  ['🇩🇪', 2],
  ['日本語', 6],
  ['한국', 4],
  ['ｱ', 1],
  ['Ａ：', 4],
  ['\u0301', 0],
])('%s takes %i', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test.each([
  // text, room, what fits
  ['short', 5, 'short'],
  ['longer', 5, 'long…'],
  ['日本語', 5, '日本…'],
  ['日本語', 4, '日…'],
  ['👩‍💻👩‍💻', 3, '👩‍💻…'],
])('%s in %i columns is %s', (text, room, fits) => {
  expect(cutEnd(text, room)).toBe(fits);
});

test('the end of a text never begins with half a sign', () => {
  expect(ending('a👩‍💻b', 2)).toBe('b');
  expect(ending('a👩‍💻b', 3)).toBe('👩‍💻b');
});

test('a text is filled up by columns, not by characters', () => {
  expect(padded('日', 4)).toBe('日  ');
  expect(padded('long', 2)).toBe('long');
});
