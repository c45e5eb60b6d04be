// Before, on and after the last day.
import { expect, test } from '@jest/globals';
import { endDatePassed } from '../../src/rules/end-date-passed.ts';
import { ask } from '../support/facts.ts';
import { someRows } from '../support/statement.ts';

test.each([
  ['4.x yes until 2026-11-20', ['over @ 7']],
  ['4.x yes until 2026-11-21', []],
  ['4.x yes until 2027-01-31', []],
  ['4.x no until 2020-01-31', []],
  ['4.x maybe until 2020-01-31', []],
  ['4.x yes', []],
])('on 2026-11-21: %s', (row, expected) => {
  expect(ask(endDatePassed, [], { rows: someRows(row) })).toEqual(expected);
});

test('a date that is the status has done what it says', () => {
  const rows = someRows('4.x yes until 2020-01-31').map((row) => ({
    ...row,
    until: row.until && { ...row.until, isStatus: true },
  }));
  expect(ask(endDatePassed, [], { rows })).toEqual([]);
});
