// The sheet: no two texts touch, however many lines there are and whatever their days.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Report, ReportedLine } from '../../../src/model/report.ts';
import { layoutTimeline } from '../../../src/reports/timeline/layout.ts';
import type { Timeline } from '../../../src/reports/timeline/timeline.ts';
import { aReport } from '../../support/build.ts';
import { aDatedLine, collisions, manyLines, packages, twelve } from './pictured.ts';

function laidOut(lines: readonly ReportedLine[], overrides: Partial<Report> = {}): Timeline {
  const timeline = layoutTimeline(aReport({ lines, ...overrides }));
  if (timeline === null) throw new Error('nothing was laid out');
  return timeline;
}

const textsOf = ({ labels }: Timeline, role: string): string[] =>
  labels.filter((label) => label.role === role).map(({ text }) => text);

/** What is wrong with a sheet: texts that touch, and marks outside the plot. */
function faults({ labels, width, height, plot, rows, marks, today }: Timeline): string[] {
  const places = rows.flatMap(({ stretches, end }) => [
    ...stretches.flatMap(({ from, to }) => [from, to]),
    ...(end === null ? [] : [end]),
  ]);
  const outside = [...places, ...marks, today].filter((x) => !(x >= plot.left && x <= plot.right));
  return [...collisions(labels, width, height), ...outside.map((x) => `${x} is outside`)];
}

describe('no two texts touch', () => {
  test.each([
    // what is drawn, lines, rows
    ['one line', manyLines(1), 1],
    ['twelve', twelve, 12],
    ['sixty', manyLines(60), 60],
    ['more than are drawn', [...manyLines(90), aDatedLine(0, null, null)], 60],
    ['packages', packages, 4],
    ['a line of today', [aDatedLine(1, '2026-11-21', '2026-11-21')], 1],
    ['a broken clock', [aDatedLine(1, '1970-01-01', '2026-01-01', 'supported', '9999-12-31')], 1],
    ['days to come', [aDatedLine(1, '2030-01-01', '2030-02-01', 'unsupported')], 1],
  ])('%s', (_, lines, rows) => {
    const timeline = laidOut(lines);
    expect(faults(timeline)).toEqual([]);
    expect(timeline.rows).toHaveLength(rows);
  });

  const day = fc
    .date({ min: new Date('1969-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const line = fc
    .tuple(
      fc.record({ major: fc.nat(), minor: fc.option(fc.nat()) }),
      day,
      fc.option(day),
      fc.constantFrom('supported', 'unsupported', 'unlisted', 'unclear'),
      fc.option(day),
      fc.option(fc.string({ unit: 'grapheme', maxLength: 90 })),
    )
    .map(([number, since, newest, status, until, name]) => ({
      ...aDatedLine(number, since, newest, status, until),
      package: name,
    }));

  test('for random lines', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 70 }), day, (lines, today) => {
        expect(faults(laidOut(lines, { today }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('a box over another is seen', () => {
  const [label] = laidOut(twelve).labels;
  expect(label && collisions([label, label], 900, 900)).toHaveLength(1);
  expect(label && collisions([{ ...label, x: 890 }], 900, 900)).toHaveLength(1);
});

test('a picture is as high as it has rows', () => {
  const heights = [1, 2, 3].map((count) => laidOut(manyLines(count)).height);
  expect((heights[2] ?? 0) - (heights[1] ?? 0)).toBe((heights[1] ?? 0) - (heights[0] ?? 0));
});

test('a tall picture shows its axis twice', () => {
  expect(textsOf(laidOut(manyLines(24)), 'today')).toHaveLength(1);
  expect(textsOf(laidOut(manyLines(25)), 'today')).toHaveLength(2);
});

test('support without an end reaches the edge, and so does one that ends beyond it', () => {
  const lines = [
    aDatedLine(2, '2026-01-01', '2026-02-01'),
    aDatedLine(1, '2026-01-01', '2026-02-01', 'supported', '2060-01-01'),
  ];
  const { rows, plot } = laidOut(lines);
  expect(rows.map(({ stretches }) => stretches.at(-1))).toEqual([
    expect.objectContaining({ kind: 'open', to: plot.right }),
    expect.objectContaining({ kind: 'open', to: plot.right }),
  ]);
  expect(rows.map(({ end }) => end)).toEqual([null, null]);
});

test('what ended before today is drawn left of it', () => {
  const { rows, today } = laidOut([aDatedLine(1, '2025-01-01', '2025-06-01', 'unsupported', '2026-01-01')]);
  expect(rows[0]?.end).toBeLessThan(today);
  expect(rows[0]?.stretches.at(-1)).toMatchObject({ kind: 'dead', to: today });
});

test('packages stand under their names, the main one under that of the repository', () => {
  const names = textsOf(laidOut(packages), 'package');
  expect(names).toEqual(['project', '@team/db-postgres', expect.stringMatching(/^@an-organisation.*…$/)]);
  expect(textsOf(laidOut(twelve), 'package')).toEqual([]);
});

test('what is not drawn is counted', () => {
  expect(textsOf(laidOut([...manyLines(63), aDatedLine(0, null, null)]), 'note')).toEqual([
    '3 more lines are not drawn.',
    '1 line without a known day is not drawn.',
  ]);
});

test.each([
  ['no line', []],
  ['no day', [aDatedLine(1, null, null)]],
])('%s gives no sheet', (_, lines) => {
  expect(layoutTimeline(aReport({ lines }))).toBeNull();
});
