// Days between days.
import { expect, test } from '@jest/globals';
import { daysBetween, whenText } from '../../src/rules/days.ts';

test.each([
  ['2026-11-21', '2026-11-21', 0],
  ['2026-11-21', '2026-12-21', 30],
  ['2026-12-21', '2026-11-21', -30],
  ['2028-02-28', '2028-03-01', 2],
  ['2026-03-28', '2026-03-30', 2],
])('from %s to %s: %d', (first, second, days) => {
  expect(daysBetween(first, second)).toBe(days);
});

test.each([
  [0, 'today'],
  [1, 'tomorrow'],
  [2, 'in 2 days'],
  [30, 'in 30 days'],
])('%d days ahead is %s', (days, when) => {
  expect(whenText(days)).toBe(when);
});
