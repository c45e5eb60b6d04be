// The marks of a time axis by how much time there is.
import { expect, test } from '@jest/globals';
import { scaleUtc } from 'd3-scale';
import { ticksOf } from '../../../src/reports/timeline/axis.ts';
import { startOf } from '../../../src/reports/timeline/words.ts';

const ticksBetween = (from: string, to: string, width = 650) =>
  ticksOf(scaleUtc([startOf(from), startOf(to)], [100, 100 + width]), 13);

test.each([
  // from, to, first mark, last mark, marks
  ['2026-11-18', '2026-11-22', '18 Nov 2026', '22 Nov 2026', 5],
  ['2026-11-18', '2026-11-26', '19 Nov 2026', '25 Nov 2026', 4],
  ['2026-11-01', '2026-11-28', '2 Nov 2026', '23 Nov 2026', 4],
  ['2026-01-15', '2026-08-15', 'Feb 2026', 'Aug 2026', 7],
  ['2025-01-15', '2026-08-15', 'Apr 2025', 'Jul 2026', 6],
  ['2023-01-15', '2026-08-15', 'Jul 2023', 'Jul 2026', 7],
  ['2019-06-15', '2026-08-15', '2020', '2026', 7],
  ['2012-06-15', '2026-08-15', '2014', '2026', 7],
  ['1996-11-21', '2028-09-09', '2000', '2025', 6],
])('%s to %s', (from, to, first, last, count) => {
  const texts = ticksBetween(from, to).map(({ text }) => text);
  expect([texts[0], texts.at(-1), texts.length]).toEqual([first, last, count]);
});

test('the marks stand where their days are', () => {
  const [tick] = ticksBetween('2026-11-18', '2026-11-22').slice(1);
  expect(tick?.x).toBeCloseTo(100 + 650 / 4);
});

test('where nothing fits, there is one mark at most', () => {
  expect(ticksBetween('1996-11-21', '2028-09-09', 30).length).toBeLessThanOrEqual(1);
});
