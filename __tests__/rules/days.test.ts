// Days between days.
import { expect, test } from '@jest/globals';
import { daysBetween, monthsBefore, whenText } from '../../src/rules/days.ts';

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
  // the day, how many months before, the day then
  ['2026-11-21', 18, '2025-05-21'],
  ['2026-01-15', 1, '2025-12-15'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2028-03-31', 1, '2028-02-29'],
  ['2026-11-30', 120, '2016-11-30'],
])('%s, %d months before: %s', (date, months, expected) => {
  expect(monthsBefore(date, months)).toBe(expected);
});

test.each([
  [0, 'today'],
  [1, 'tomorrow'],
  [2, 'in 2 days'],
  [30, 'in 30 days'],
])('%d days ahead is %s', (days, when) => {
  expect(whenText(days)).toBe(when);
});
