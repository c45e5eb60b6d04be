// Pieces of a text and their places.
import { describe, expect, test } from '@jest/globals';
import { spanIn, trimCharacters, trimPiece } from '../../../src/policy/markdown/source.ts';

const piece = { line: 4, column: 3, raw: '  a b  ' };

test('the span of a piece, whole and in part', () => {
  expect(spanIn(piece)).toEqual({ line: 4, column: 3, endLine: 4, endColumn: 10 });
  expect(spanIn(piece, 2, 5)).toEqual({ line: 4, column: 5, endLine: 4, endColumn: 8 });
});

test('a piece without the white space around it stands where its text does', () => {
  expect(trimPiece(piece)).toEqual({ line: 4, column: 5, raw: 'a b' });
  expect(trimPiece({ line: 1, column: 7, raw: '   ' })).toEqual({ line: 1, column: 7, raw: '' });
});

describe('characters taken off both ends', () => {
  test.each([
    // text, characters, what is left, how many were taken off its start
    ['(a b)', '()', 'a b', 1],
    ['--> a: ', ' ->:', 'a', 4],
    ['a', ' ', 'a', 0],
    ['  ', ' ', '', 2],
    ['', ' ', '', 0],
  ])('%j without %j is %j', (text, characters, left, start) => {
    expect(trimCharacters(text, characters)).toEqual({ text: left, start });
  });
});
