// Counts in words.
import { describe, expect, test } from '@jest/globals';
import {
  closingText,
  counted,
  countOf,
  lookedText,
  outcomeText,
  standing,
  tallyText,
} from '../../src/reports/counts.ts';
import { aFinding, aPolicy, aReport } from '../support/build.ts';

const three = aReport({
  findings: [aFinding(), aFinding({ level: 'notice' }), aFinding({ level: 'notice' })],
  problems: [{ code: 'tags-unreadable', message: 'no tags', next: [], state: null }],
});

test('one is no plural', () => {
  expect([counted(0, 'row'), counted(1, 'row'), counted(2, 'row')]).toEqual(['0 rows', '1 row', '2 rows']);
});

test('what a pull request mends is counted no more', () => {
  const report = aReport({ findings: [aFinding({ state: 'mended' }), aFinding({ state: 'existing' })] });
  expect([standing(report).length, countOf(report, 'error'), outcomeText(report)]).toEqual([
    1,
    1,
    '1 error (there before)',
  ]);
});

test('findings are counted by level', () => {
  expect([countOf(three, 'error'), countOf(three, 'warning'), countOf(three, 'notice')]).toEqual([1, 0, 2]);
});

describe('the outcome', () => {
  test('names what there is', () => {
    expect(outcomeText(three)).toBe('1 error, 2 notices, 1 problem');
  });

  test('says so where there is nothing', () => {
    expect(outcomeText(aReport())).toBe('no findings');
  });

  test.each([
    // the states of the findings, of the problems, what is said
    [['new', 'existing', 'mended'], [], '2 errors (1 error there before)'],
    [['new'], ['existing'], '1 error, 1 problem (1 problem there before)'],
    [['existing'], ['existing'], '1 error, 1 problem (there before)'],
    [['new'], ['new'], '1 error, 1 problem'],
  ] as const)('of a pull request tells what was there before: %j and %j', (found, problems, said) => {
    const report = aReport({
      findings: found.map((state) => aFinding({ state })),
      problems: problems.map((state) => ({ code: 'tags-unreadable', message: '', next: [], state })),
    });
    expect(outcomeText(report)).toBe(said);
  });
});

describe('what was looked at', () => {
  const looked = {
    rows: 5,
    tags: 212,
    releases: 180,
    newest: 'v4.2.1',
    rules: 17,
    requests: 0,
    roundTrips: 0,
  };

  test('is told in numbers', () => {
    expect(lookedText(aReport({ looked }))).toBe('5 rows, 212 tags, newest v4.2.1, 17 rules');
  });

  test('never reads like an answer where nobody could look', () => {
    expect(lookedText({ ...three, looked: { ...looked, tags: 0, newest: null } })).toBe(
      '5 rows, no tags read, 17 rules',
    );
  });

  test.each([
    // tags that were read, what is told where the repository could not be read
    [0, '5 rows, no tags read, 17 rules'],
    [1, '5 rows, 1 tag, no release, 17 rules'],
  ])('with %d tags of a repository that could not be read: %s', (tags, expected) => {
    const problems = [{ code: 'repository-unreadable', message: 'offline', next: [], state: null }] as const;
    expect(lookedText(aReport({ problems, looked: { ...looked, tags, newest: null } }))).toBe(expected);
  });

  test.each([
    // requests, round trips, what they add
    [0, 0, ''],
    [2, 0, ' (2 requests, 0 round trips of git)'],
    [1, 1, ' (1 request, 1 round trip of git)'],
    [0, 3, ' (0 requests, 3 round trips of git)'],
  ])('%d requests and %d round trips add "%s"', (requests, roundTrips, added) => {
    expect(lookedText(aReport({ looked: { ...looked, requests, roundTrips } }))).toBe(
      `5 rows, 212 tags, newest v4.2.1, 17 rules${added}`,
    );
  });

  test('includes that there is no release', () => {
    expect(lookedText(aReport({ looked: { ...looked, newest: null } }))).toBe(
      '5 rows, 212 tags, no release, 17 rules',
    );
  });
});

test('a tally names no level that nothing has, and is empty where there is nothing', () => {
  expect(tallyText(three.findings, three.problems)).toBe('1 error, 2 notices, 1 problem');
  expect(tallyText([])).toBe('');
});

describe('the line that closes a report', () => {
  const policy = aPolicy({ document: { ...aPolicy().document, path: 'a\n::error::b.md' } });
  const unread = { code: 'policy-unreadable', message: '', next: [], state: null } as const;

  test.each([
    // what there is, how the line begins
    [{}, 'checked SECURITY.md: 1 row, 1 tag, newest v5.1.4, 17 rules, no findings'],
    [{ policy: null }, 'checked project, no policy: 1 row'],
    [
      { policy: null, verdict: 'not-checked', problems: [unread] },
      'not checked project, policy not read: 1 row',
    ],
    [{ policy }, 'checked a\\u{a}::error::b.md: 1 row'],
  ] as const)('%#', (overrides, beginning) => {
    expect(closingText(aReport(overrides)).startsWith(beginning)).toBe(true);
  });
});
