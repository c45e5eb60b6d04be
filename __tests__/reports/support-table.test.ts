// The table of support as it is.
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.ts';
import type { ReportedLine } from '../../src/model/report.ts';
import { supportTable } from '../../src/reports/support-table.ts';
import { aFinding, aRelease, aReport, aReportedLine, aRow } from '../support/build.ts';

const aMinor = (minor: number, overrides: Partial<ReportedLine> = {}): ReportedLine =>
  aReportedLine({ major: 1, minor }, `1.${minor}.0`, overrides);
/** What a finding is about these minors. */
const about = (...minors: number[]): Finding['about'] => ({
  texts: [],
  intervals: [],
  lines: minors.map((minor) => ({ major: 1, minor })),
});
const old = { status: 'unsupported', decidedAt: 8 } as const;
const tableOf = (lines: readonly ReportedLine[], overrides: Parameters<typeof aReport>[0] = {}): string[] =>
  supportTable(aReport({ lines, ...overrides }), true);

test('a row for each line, and no column that nothing stands in', () => {
  expect(tableOf([aMinor(2), aMinor(1, { status: 'unsupported', newest: aRelease('1.1.0') })])).toEqual([
    '| Line | Newest release | Status |',
    '| --- | --- | --- |',
    '| 1.2.x | `v1.2.0` (2026-01-02) | ✅ supported |',
    '| 1.1.x | `v1.1.0` | ❌ not supported |',
  ]);
});

test.each([
  ['supported', '✅ supported'],
  ['unsupported', '❌ not supported'],
  ['unlisted', '❔ not stated'],
  ['unclear', '⚠️ unclear'],
] as const)('%s reads "%s"', (status, words) => {
  expect(tableOf([aMinor(1, { status })])[2]).toMatch(new RegExp(`\\| ${words} \\|$`));
});

test.each([
  // the last day, what is said on 2026-11-21
  ['2026-11-20', '2026-11-20 (over)'],
  ['2026-11-21', '2026-11-21'],
])('support that ends on %s: %s', (until, said) => {
  expect(tableOf([aMinor(1, { until })])[2]).toMatch(`| ✅ supported | ${said} |`);
});

test('what is wrong stands beside the line, where that is asked for', () => {
  const report = aReport({
    lines: [aMinor(1)],
    findings: [aFinding({ rule: 'row-repeated', about: about(1) })],
  });
  expect(supportTable(report, true)[2]).toMatch(/\| \[row-repeated\]\(<https:[^>]*>\) \|$/);
  expect(supportTable(report, false)[2]).toMatch(/\| ✅ supported \|$/);
});

test('packages have a column, the main one with its name', () => {
  const rows = tableOf([aMinor(1), aMinor(0, { package: '@a|b' })]);
  expect(rows.map((row) => row.split(' | ')[0])).toEqual([
    '| Package',
    '| ---',
    '| `project`',
    '| <code>&#64;&#8203;a&#124;b</code>',
  ]);
});

describe('lines that nothing is to be said of', () => {
  const olds = (count: number): ReportedLine[] =>
    Array.from({ length: count }, (_, at) => aMinor(count - at - 1, old));
  const firstCells = (lines: readonly ReportedLine[], findings: Parameters<typeof aReport>[0] = {}) =>
    tableOf(lines, findings)
      .slice(2)
      .map((row) => row.split(' | ')[0]?.slice(2));

  test('are shown while they are few', () => {
    expect(firstCells(olds(5))).toEqual(['1.4.x', '1.3.x', '1.2.x', '1.1.x', '1.0.x']);
  });

  test('are counted where they are many', () => {
    expect(firstCells(olds(6))).toEqual(['1.5.x', '1.4.x', '1.3.x', '1.2.x', 'and 2 older lines']);
  });

  test('are counted package by package', () => {
    const others = olds(6).map((line) => ({ ...line, package: 'b' }));
    expect(tableOf([...olds(6), ...others]).filter((row) => row.includes('and 2 older lines'))).toEqual([
      '| `project` | and 2 older lines |  | ❌ not supported |',
      '| `b` | and 2 older lines |  | ❌ not supported |',
    ]);
  });

  test('are not called older where an older one is supported', () => {
    const lines = [...olds(6), aReportedLine({ major: 0, minor: 9 }, '0.9.0')];
    expect(firstCells(lines).slice(-2)).toEqual(['0.9.x', 'and 2 more lines']);
  });

  test('are told with every status that they have', () => {
    const lines = [...olds(5), aMinor(0, { status: 'unlisted' }), aMinor(0, old)];
    expect(tableOf(lines).at(-1)).toBe('| and 3 older lines |  | ❌ not supported<br>❔ not stated |');
  });

  test('do not include the first that a finding is about', () => {
    const findings = [aFinding({ rule: 'row-repeated', about: about(1, 0) })];
    expect(firstCells(olds(7), { findings })).toEqual([
      '1.6.x',
      '1.5.x',
      '1.4.x',
      '1.3.x',
      '1.1.x',
      'and 2 more lines',
    ]);
  });
});

test('of more rows than anybody reads the first are shown', () => {
  const table = tableOf(Array.from({ length: 103 }, (_, at) => aMinor(200 - at)));
  expect(table).toHaveLength(2 + 100 + 2);
  expect(table.slice(-2)).toEqual(['', '3 more rows not shown.']);
});

describe('without a release', () => {
  test('the rows are shown as they are written', () => {
    const until = { date: '2026-01-31', span: aRow().span, isStatus: false };
    const rows = [{ row: aRow({ text: '@5.x', until }), newestRelease: null }];
    expect(tableOf([], { rows })).toEqual([
      '| Versions | Status as written | Ends |',
      '| --- | --- | --- |',
      '| <code>&#64;&#8203;5.x</code> | ✅ supported | 2026-01-31 (over) |',
    ]);
  });

  test('no column is shown that nothing stands in', () => {
    expect(tableOf([])[0]).toBe('| Versions | Status as written |');
  });

  test('and without rows there is no table', () => {
    expect(tableOf([], { rows: [] })).toEqual([]);
  });
});
