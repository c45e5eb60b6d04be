// Where something stands in a settings file.
import { expect, test } from '@jest/globals';
import { placesOf } from '../../../src/settings/file/places.ts';
import { parsed, path } from './parsed.ts';

const placeOf = placesOf({ path: 'a.yml', text: 'a: 1\r\n\nb: 😀 2\n' });

test.each([
  // from, to, where that is: line and column, then those of the end, and the line that stands there
  [0, 1, [1, 1, 1, 2], 'a: 1'],
  [3, 4, [1, 4, 1, 5], 'a: 1'],
  [5, 6, [1, 6, 2, 1], 'a: 1'],
  [6, 6, [2, 1, 2, 1], ''],
  [7, 12, [3, 1, 3, 6], 'b: 😀 2'],
  [13, 14, [3, 7, 3, 8], 'b: 😀 2'],
  [3, 8, [1, 4, 3, 2], 'a: 1'],
  [15, 99, [4, 1, 4, 1], ''],
  [9, 2, [3, 3, 3, 3], 'b: 😀 2'],
])('%i up to %i', (from, to, [line, column, endLine, endColumn], source) => {
  expect(placeOf(from, to)).toEqual({ path: 'a.yml', span: { line, column, endLine, endColumn }, source });
});

test('a value has its place in the file', () => {
  const text = '\uFEFF# 😀\r\nfail-on: never\r\nallow-label: "😀 x"\r\n';
  expect(parsed(text).texts.get('allow-label')?.place).toEqual({
    path,
    span: { line: 3, column: 14, endLine: 3, endColumn: 20 },
    source: 'allow-label: "😀 x"',
  });
});
