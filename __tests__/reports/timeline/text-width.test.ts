// How wide texts stand, against what a browser measured, and where they are cut.
import { expect, test } from '@jest/globals';
import { cutText, textWidth } from '../../../src/reports/timeline/text-width.ts';

test.each([
  // text, its width at size 1 in the widest of the usual fonts
  ['5.1.x', 2.5],
  ['until 30 Apr 2027', 9.5],
  ['WWW', 2.97],
  ['mmm', 2.93],
  ['#…', 1.84],
  ['日本', 2],
  ['e\u0301', 0.62],
])('%s is never taken for narrower', (text, width) => {
  expect(textWidth(text, 1)).toBeGreaterThanOrEqual(width);
  expect(textWidth(text, 1)).toBeLessThan(1.3 * width);
});

test('a width grows with the size', () => {
  expect(textWidth('5.1.x', 20)).toBeCloseTo(2 * textWidth('5.1.x', 10));
});

test.each([
  // text, room at size 10, what fits
  ['short', 40, 'short'],
  ['longer than that', 60, 'longer t…'],
  ['two words', 35, 'two…'],
  ['👩‍💻👩‍💻👩‍💻', 70, '👩‍💻…'],
  ['anything', 0, '…'],
])('%s in %i is %s', (text, room, fits) => {
  expect(cutText(text, 10, room)).toBe(fits);
});
