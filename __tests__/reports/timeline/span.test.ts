// From when to when a picture goes, whatever the days are.
import { expect, test } from '@jest/globals';
import { barOf } from '../../../src/reports/timeline/bar.ts';
import { spanOf } from '../../../src/reports/timeline/span.ts';
import { aDatedLine } from './pictured.ts';

const today = '2026-11-21';

test.each([
  // first release, newest release, last day, from, to without the margin of 6%
  ['2025-11-21', '2026-01-02', null, '2025-11-21', '2026-12-13'],
  ['2025-11-21', '2026-01-02', '2027-11-20', '2025-11-21', '2028-01-04'],
  ['2026-11-21', '2026-11-21', null, '2026-11-21', '2026-12-06'],
  ['2026-11-01', '2026-11-21', '2099-12-31', '2026-11-01', '2029-01-04'],
  ['1970-01-01', '2026-01-02', null, '1996-11-21', '2028-09-09'],
])('%s to %s, until %s', (since, newest, until, from, to) => {
  const bar = barOf(aDatedLine(5, since, newest, 'supported', until), today);
  const span = spanOf(bar === null ? [] : [bar], today);
  expect(span.map((moment) => moment.toISOString().slice(0, 10))).toEqual([from, to]);
});
