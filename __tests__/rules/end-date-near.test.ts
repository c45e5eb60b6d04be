// How near the last day has to be.
import { expect, test } from '@jest/globals';
import { endDateNear } from '../../src/rules/end-date-near.ts';
import { endDatePassed } from '../../src/rules/end-date-passed.ts';
import { judge } from '../../src/rules/judge.ts';
import { ask, someFacts } from '../support/facts.ts';
import { someRows } from '../support/statement.ts';

test.each([
  ['4.x yes until 2026-11-20', null],
  ['4.x yes until 2026-11-21', 'today'],
  ['4.x yes until 2026-11-22', 'tomorrow'],
  ['4.x yes until 2026-12-21', 'in 30 days'],
  ['4.x yes until 2026-12-22', null],
])('on 2026-11-21: %s', (row, when) => {
  const { hits } = judge([endDateNear], someFacts([], { rows: someRows(row) }));
  expect(hits.map(({ hit }) => hit.values?.['when'])).toEqual(when === null ? [] : [when]);
});

test.each([endDateNear, endDatePassed])('$id names the package', (rule) => {
  const rows = someRows('4.x yes until 2026-11-20 for client', '5.x yes until 2026-11-22 for client');
  expect(ask(rule, [], { rows })).toEqual([expect.stringMatching(/^client: /)]);
});

test.each([['4.x no until 2026-12-01'], ['4.x maybe until 2026-12-01'], ['4.x yes']])('not for %s', (row) => {
  expect(ask(endDateNear, [], { rows: someRows(row) })).toEqual([]);
});
