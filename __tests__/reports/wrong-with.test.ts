// Which findings are about a release line.
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.ts';
import type { Report, ReportedLine } from '../../src/model/report.ts';
import { wrongWith } from '../../src/reports/wrong-with.ts';
import { aFinding, aPlace, aPolicy, aRelease, aReport, aReportedLine } from '../support/build.ts';

const aMajor = (major: number, overrides: Partial<ReportedLine> = {}): ReportedLine =>
  aReportedLine({ major, minor: null }, `${major}.0.0`, overrides);
const unlisted = { status: 'unlisted', decidedAt: null } as const;
const dead = { status: 'unsupported', decidedAt: 8 } as const;

/** The lines 6 (no row), 5 (row in line 7), 4 (no row), 3 (row in line 7), 2 and 1 (row in line 8), 0 (no row). */
const lines = [
  aMajor(6, unlisted),
  aMajor(5),
  aMajor(4, unlisted),
  aMajor(3),
  aMajor(2, { ...dead, newest: aRelease('2.0.0', { date: '2026-03-01' }) }),
  aMajor(1, { ...dead, newest: aRelease('1.0.0', { date: '2026-04-01' }) }),
  aMajor(0, unlisted),
];

/** The majors that a finding is about. */
function majorsOf(finding: Partial<Finding>, overrides: Partial<Report> = {}): number[] {
  const wrongOf = wrongWith(aReport({ lines, findings: [aFinding(finding)], ...overrides }));
  return lines.filter((line) => wrongOf(line).length > 0).map(({ line }) => line.major);
}

test.each([
  // rule, the line of the policy that the finding stands on, the majors that it is about
  ['newest-release-unlisted', 7, [6]],
  ['newest-release-unsupported', 8, [6]],
  ['release-line-unlisted', 7, [4]],
  ['end-date-passed', 7, [5, 3]],
  ['row-repeated', 8, [2, 1]],
  ['unsupported-line-released', 8, [1]],
  ['row-without-release', 6, []],
])('%s in line %i is about %j', (rule, line, majors) => {
  const span = { line, column: 3, endLine: line, endColumn: 8 };
  expect(majorsOf({ rule, place: aPlace(span) })).toEqual(majors);
});

describe('is about no line', () => {
  test.each([
    ['a finding about another package', { package: 'other' }],
    ['one in another file', { rule: 'policy-shadowed', place: { ...aPlace(), path: 'docs/SECURITY.md' } }],
    ['one without a place', { rule: 'policy-missing', place: null }],
    ['one that a pull request brings', { state: 'new' as const }],
  ])('%s', (_what, finding) => {
    expect(majorsOf(finding)).toEqual([]);
  });

  test('what stands on a row of a policy that a pull request changes', () => {
    const judged = { ...aPolicy().document, text: 'other' };
    expect(majorsOf({ rule: 'row-repeated', state: 'existing' }, { judged })).toEqual([]);
  });
});

test('what a pull request mends is wrong until then', () => {
  expect(majorsOf({ rule: 'row-repeated', state: 'mended' })).toEqual([5, 3]);
});
