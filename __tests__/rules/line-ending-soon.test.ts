// How near the end of a line has to be, and for whom.
import { expect, test } from '@jest/globals';
import type { Change } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/judge.ts';
import { lineEndingSoon } from '../../src/rules/line-ending-soon.ts';
import { aRow, aSpan, aTarget } from '../support/build.ts';
import { aChange, someFacts } from '../support/facts.ts';
import { someRows } from '../support/statement.ts';

const endingOn = (date: string | null): Partial<Change> => {
  const until = date === null ? null : { date, span: aSpan(9, 20, 30), isStatus: false };
  return { target: aTarget({ status: 'supported', row: aRow({ until }) }) };
};

/** When it ends, of each that is told. */
function whens(change: Partial<Change> | null): unknown[] {
  const run = { rows: someRows('5.x yes'), ...(change && { change: aChange(change) }) };
  const { hits } = judge([lineEndingSoon], someFacts(['5.0.0'], run));
  return hits.map(({ hit }) => hit.values?.['when']);
}

test.each([
  // last day, when that is
  ['2026-11-20', null],
  ['2026-11-21', 'today'],
  ['2026-11-22', 'tomorrow'],
  ['2026-12-21', 'in 30 days'],
  ['2026-12-22', null],
  [null, null],
])('on 2026-11-21: %s is %s', (date, when) => {
  expect(whens(endingOn(date))).toEqual(when === null ? [] : [when]);
});

test.each<[string, Partial<Change> | null]>([
  [
    'a line without support',
    { target: { ...aTarget(), ...endingOn('2026-11-22').target, status: 'unsupported' } },
  ],
  ['a line that a sentence decides', { target: aTarget({ status: 'supported', row: null }) }],
  ['a release', { ...endingOn('2026-11-22'), pull: null }],
  ['a run that is about no change', null],
])('not for %s', (_what, change) => {
  expect(whens(change)).toEqual([]);
});
