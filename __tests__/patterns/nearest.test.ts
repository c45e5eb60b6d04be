// Which word was meant.
import { expect, test } from '@jest/globals';
import { nearestOf } from '../../src/patterns/nearest.ts';

test.each([
  // what is written, what was meant
  ['row-repeted', 'row-repeated'],
  ['Row-Repeated', 'row-repeated'],
  ['row', 'row-repeated'],
  ['starter', 'starter-table'],
  ['silence', null],
  ['', null],
  ['x'.repeat(100_000), null],
])('%.20s: %s', (word, expected) => {
  expect(nearestOf(word, ['row-repeated', 'starter-table'])).toBe(expected);
});
