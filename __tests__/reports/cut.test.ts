// Long text made short.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bytesOf, cutAtWord, fittingLines } from '../../src/reports/cut.ts';

test.each([
  // text, how long it may be, what is kept
  ['as it is', 8, 'as it is'],
  ['one two three', 9, 'one two…'],
  ['one two three', 8, 'one…'],
  ['one\ntwo', 6, 'one…'],
  ['unbroken', 5, 'unbr…'],
  [`a ${'x'.repeat(100)}`, 80, `a ${'x'.repeat(77)}…`],
  ['🦀🦀🦀', 4, '🦀…'],
])('%j in %i: %j', (text, most, kept) => {
  expect(cutAtWord(text, most)).toBe(kept);
});

test('is never longer than it may be, nor ends in half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
      const kept = cutAtWord(text, most);
      expect(kept.length).toBeLessThanOrEqual(most);
      expect(kept).not.toMatch(/\p{Cs}/u);
    }),
  );
});

test.each([
  ['abc', 3],
  ['é', 2],
  ['日', 3],
  ['🦀', 4],
])('%s takes %i bytes', (text, bytes) => {
  expect(bytesOf(text)).toBe(bytes);
});

test.each([
  // bytes, which of three lines of 3 bytes, line ends included, fit
  [9, ['aa', 'é', 'cc']],
  [8, ['aa', 'é']],
  [6, ['aa', 'é']],
  [2, []],
])('into %i bytes fit %j', (bytes, fitting) => {
  expect(fittingLines(['aa', 'é', 'cc'], bytes)).toEqual(fitting);
});
