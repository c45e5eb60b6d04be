// A line as stretches of time: what was released, what is promised after it, and what is over.
import { expect, test } from '@jest/globals';
import type { ReleaseStatus } from '../../../src/model/report.ts';
import { barOf } from '../../../src/reports/timeline/bar.ts';
import { aDatedLine } from './pictured.ts';

const today = '2026-11-21';
const dayOf = (moment: Date | null): string => moment?.toISOString().slice(0, 10) ?? 'open';

test.each<[ReleaseStatus, string | null, string, string | null]>([
  // status, last day, the parts after the released one, where the end is marked
  ['supported', null, 'open 2026-03-06 open', null],
  ['supported', '2027-04-30', 'support 2026-03-06 2027-05-01', '2027-05-01'],
  ['supported', '2026-03-05', '', '2026-03-06'],
  ['unsupported', null, 'dead 2026-03-06 2026-11-21', null],
  ['unsupported', '2026-04-30', 'support 2026-03-06 2026-05-01, dead 2026-05-01 2026-11-21', '2026-05-01'],
  ['unsupported', '2026-01-31', 'dead 2026-03-06 2026-11-21', '2026-02-01'],
  ['unsupported', '2027-04-30', 'dead 2026-03-06 2026-11-21', null],
  ['unlisted', null, '', null],
  ['unclear', '2027-04-30', '', null],
])('%s until %s', (status, until, parts, end) => {
  const bar = barOf(aDatedLine(5, '2025-01-02', '2026-03-05', status, until), today);
  const [released, ...rest] = (bar?.parts ?? []).map(
    ({ kind, from, to }) => `${kind} ${dayOf(from)} ${dayOf(to)}`,
  );
  expect(released).toBe('released 2025-01-02 2026-03-06');
  expect(rest.join(', ')).toBe(parts);
  expect(bar?.end ?? null).toEqual(end === null ? null : new Date(`${end}T00:00:00Z`));
});

test.each([
  // first release, newest release, the released part
  ['2026-01-02', null, '2026-01-02 2026-01-03'],
  [null, '2026-01-02', '2026-01-02 2026-01-03'],
  ['2026-02-02', '2026-01-02', '2026-01-02 2026-02-03'],
])('first %s and newest %s', (since, newest, days) => {
  const [part] = barOf(aDatedLine(5, since, newest), today)?.parts ?? [];
  expect(part && `${dayOf(part.from)} ${dayOf(part.to)}`).toBe(days);
});

test('a line released today without support has nothing dead yet', () => {
  expect(barOf(aDatedLine(5, today, today, 'unsupported'), today)?.parts).toHaveLength(1);
});

test('a line without a day has no bar', () => {
  expect(barOf(aDatedLine(5, null, null), today)).toBeNull();
});
