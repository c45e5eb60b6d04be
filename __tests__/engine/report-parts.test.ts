// The parts of a report that are read off.
import { describe, expect, test } from '@jest/globals';
import {
  toReportedLines,
  toReportedReleases,
  touchesPolicy,
  verdictOf,
} from '../../src/engine/report-parts.ts';
import type { FindingState } from '../../src/model/finding.ts';
import type { PolicyAfter } from '../../src/model/pull.ts';
import { aFinding } from '../support/build.ts';
import { evidenceFrom } from '../support/given.ts';
import { aFamily, aStatement, cover, coverMain, someRows } from '../support/statement.ts';

describe('the verdict', () => {
  const problem = { code: 'tags-unreadable', message: 'no tags', next: [], state: null } as const;

  test.each<[FindingState | null | 'none', boolean, string]>([
    // the state of the one finding, whether there is a problem, the verdict
    ['none', false, 'clean'],
    ['none', true, 'not-checked'],
    [null, false, 'findings'],
    [null, true, 'findings'],
    ['new', false, 'findings'],
    ['existing', false, 'findings'],
    ['mended', false, 'clean'],
    ['mended', true, 'not-checked'],
  ])('%s, problem %s: %s', (state, hasProblem, verdict) => {
    const findings = state === 'none' ? [] : [aFinding({ state })];
    expect(verdictOf(findings, hasProblem ? [problem] : [])).toBe(verdict);
  });
});

test('releases with their status, and the line of the row or of the rule', () => {
  const rows = someRows('2.x yes for client');
  const given = {
    rows,
    rule: 'latest',
    families: [aFamily(['9.0.0']), aFamily(['2.0.0', '1.0.0'], 'client')],
  };
  const [, client] = cover([], given).packages;
  if (client === undefined) throw new Error('the client is named');
  const told = toReportedReleases(client, aStatement(given));
  expect(
    told.map(({ release, package: name, status, line }) => [release.version, name, status, line]),
  ).toEqual([
    ['2.0.0', 'client', 'supported', 7],
    ['1.0.0', 'client', 'unsupported', 5],
  ]);
  expect(toReportedReleases(coverMain(['1.0.0'], {}), null)).toMatchObject([
    { status: 'unlisted', line: null },
  ]);
});

describe('lines', () => {
  const rows = someRows('3.x yes', '2.x no', '1.x yes');
  const told = (versions: string[]) => toReportedLines(coverMain(versions, { rows }), aStatement({ rows }));

  test('are judged by their newest stable release, the highest first', () => {
    const lines = told(['4.0.0-rc.1', '3.1.0', '3.0.0', '2.0.0', '0.9.0']);
    expect(
      lines.map(({ line, newest, status, decidedAt }) => [line.major, newest.tag, status, decidedAt]),
    ).toEqual([
      [3, 'v3.1.0', 'supported', 7],
      [2, 'v2.0.0', 'unsupported', 8],
      [0, 'v0.9.0', 'unlisted', null],
    ]);
  });

  test('began with their first stable release, where all days are known', () => {
    const days = ['3.1.0@2026-02-01', '3.0.1@2026-03-01', '3.0.0@2026-01-01', '3.0.0-rc.1@2025-12-01'];
    expect(told(days).map(({ since }) => since)).toEqual(['2026-01-01']);
    expect(told(['3.1.0@2026-02-01', '3.0.0']).map(({ since }) => since)).toEqual([null]);
  });
});

describe('a pull request touches the policy', () => {
  const left = (policy: string | null, path = 'SECURITY.md'): PolicyAfter => ({
    policy: policy === null ? null : { path, origin: 'repository', text: policy },
    shadowed: [],
    problems: [],
  });

  test.each<[string, string | null, PolicyAfter | null, boolean]>([
    // what, before, after, whether it does
    ['not where it stays', 'a', left('a'), false],
    ['with another text', 'a', left('b'), true],
    ['with another path', 'a', left('a', 'docs/SECURITY.md'), true],
    ['by taking it away', 'a', left(null), true],
    ['by writing one', null, left('a'), true],
    ['not where there is none', null, left(null), false],
    ['not where nobody knows', 'a', { skipped: 'no ref', problem: null }, false],
    ['not on another branch', 'a', null, false],
  ])('%s', (_what, before, after, expected) => {
    const evidence = evidenceFrom('today: 2026-11-21\nbase: main', before);
    expect(touchesPolicy({ ...evidence, pull: evidence.pull && { ...evidence.pull, after } })).toBe(expected);
  });

  test('and a run without one does not', () => {
    expect(touchesPolicy(evidenceFrom('today: 2026-11-21', 'a'))).toBe(false);
  });
});
