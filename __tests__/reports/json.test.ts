// The public JSON.
import { describe, expect, test } from '@jest/globals';
import { renderJson, toJsonReport, toJsonStatement } from '../../src/reports/json.ts';
import {
  aBranchLine,
  aFinding,
  aPlace,
  aPolicy,
  aRelease,
  aReport,
  aReportedRelease,
  aRow,
  aSpan,
  aTarget,
} from '../support/build.ts';
import { richReport } from '../support/rich-report.ts';
import { schemaErrors } from '../support/schema.ts';

/** The example of the documentation, from the values behind it. */
const documented = aReport({
  subject: { repository: 'owner/name', name: 'name', ref: 'main' },
  verdict: 'findings',
  policy: aPolicy({
    placeholders: [
      {
        span: aSpan(21, 17, 51),
        text: '[your-security-email@example.com]',
        kind: 'blank',
        inStarterSection: false,
      },
    ],
  }),
  rows: [{ row: aRow({ span: aSpan(9, 3, 8) }), newestRelease: aRelease('5.1.4') }],
  releases: [
    aReportedRelease('5.2.0', {
      release: aRelease('5.2.0', { date: '2026-03-05' }),
      status: 'unlisted',
      line: null,
    }),
    aReportedRelease('5.1.4', { release: aRelease('5.1.4', { date: '2026-01-02' }), line: 9 }),
  ],
  targets: [aTarget()],
  findings: [
    aFinding({
      state: 'new',
      help: ['…'],
      message: '…',
      place: aPlace(aSpan(9, 3, 8)),
      suggestion: { afterLine: 8, text: '| 5.2.x   | :white_check_mark: |' },
    }),
  ],
  problems: [{ code: 'tags-unreadable', message: '…', next: ['…'], state: null }],
  skipped: [{ rule: 'unsupported-line-released', reason: 'release dates are not known' }],
  settings: [{ key: 'fail-on', value: 'error', from: 'default', at: null }],
  looked: { rows: 4, tags: 212, releases: 180, newest: 'v5.2.0', rules: 17, requests: 0, roundTrips: 0 },
});

test('a report has exactly these keys', () => {
  expect(toJsonReport(documented)).toEqual({
    schemaVersion: 1,
    tool: { name: 'supported-versions', version: '0.1.0' },
    subject: { repository: 'owner/name', ref: 'main', today: '2026-11-21' },
    verdict: 'findings',
    policy: {
      path: 'SECURITY.md',
      origin: 'repository',
      kind: 'table',
      rule: null,
      ruleLine: null,
      template: false,
      rows: [
        {
          line: 9,
          column: 3,
          endLine: 9,
          endColumn: 8,
          text: '5.1.x',
          scope: null,
          range: '>=5.1.0 <5.2.0-0',
          status: 'supported',
          until: null,
          note: null,
          newestRelease: 'v5.1.4',
        },
      ],
      placeholders: [
        { line: 21, column: 17, endLine: 21, endColumn: 51, text: '[your-security-email@example.com]' },
      ],
    },
    releases: [
      {
        tag: 'v5.2.0',
        version: '5.2.0',
        package: null,
        date: '2026-03-05',
        prerelease: false,
        status: 'unlisted',
        line: null,
      },
      {
        tag: 'v5.1.4',
        version: '5.1.4',
        package: null,
        date: '2026-01-02',
        prerelease: false,
        status: 'supported',
        line: 9,
      },
    ],
    targets: [
      { base: '1.x', package: null, range: '>=1.0.0 <2.0.0-0', by: 'name', status: 'unsupported', row: 9 },
    ],
    findings: [
      {
        rule: 'newest-release-unlisted',
        level: 'error',
        state: 'new',
        package: null,
        message: '…',
        path: 'SECURITY.md',
        line: 9,
        column: 3,
        endLine: 9,
        endColumn: 8,
        fingerprint: '0123456789abcdef',
        url: 'https://example.org/newest-release-unlisted.md',
        help: ['…'],
        related: [],
        suggestion: { afterLine: 8, text: '| 5.2.x   | :white_check_mark: |' },
        fix: null,
      },
    ],
    problems: [{ code: 'tags-unreadable', message: '…', next: ['…'], state: null }],
    ignored: [],
    skipped: [{ rule: 'unsupported-line-released', reason: 'release dates are not known' }],
    settings: [{ key: 'fail-on', value: 'error', from: 'default', at: null }],
    settingsChange: null,
    looked: { rows: 4, tags: 212, releases: 180, newest: 'v5.2.0', rules: 17, requests: 0, roundTrips: 0 },
  });
});

test('a statement is the report without what was judged', () => {
  const { schemaVersion, tool, subject, policy, releases, problems, looked } = toJsonReport(documented);
  expect(toJsonStatement(documented)).toEqual({
    schemaVersion,
    tool,
    subject,
    policy,
    releases,
    problems,
    looked,
  });
});

describe('what is not known is null', () => {
  test('a policy that nobody could read', () => {
    expect(toJsonReport(aReport({ policy: null, rows: [] }))).toMatchObject({ policy: null });
  });

  test('the place of a finding without one', () => {
    const [finding] = toJsonReport(aReport({ findings: [aFinding({ place: null })] })).findings;
    expect(finding).toMatchObject({
      path: null,
      line: null,
      column: null,
      endLine: null,
      endColumn: null,
      suggestion: null,
    });
  });

  test('the range of a row that nobody could read', () => {
    const rows = [{ row: aRow({ claim: { kind: 'unreadable' } }), newestRelease: null }];
    expect(toJsonReport(aReport({ rows })).policy?.rows).toMatchObject([
      { range: null, newestRelease: null },
    ]);
  });
});

test.each([
  // the line of a target, its range, what told it
  [aBranchLine(4, 2), '>=4.2.0 <4.3.0-0', 'name'],
  [{ kind: 'next', by: 'default-branch' }, 'next', 'default-branch'],
  [{ kind: 'none' }, null, null],
] as const)('a target with the line %j has the range %s, told by %s', (line, range, by) => {
  const [target] = toJsonReport(
    aReport({ targets: [aTarget({ line, status: null, decidedAt: null })] }),
  ).targets;
  expect(target).toEqual({ base: '1.x', package: null, range, by, status: null, row: null });
});

test('a row and a policy carry what was understood', () => {
  const policy = toJsonReport(richReport).policy;
  expect(policy).toMatchObject({ rule: 'latest-minor', ruleLine: 11, template: true });
  expect(policy?.rows.at(-1)).toMatchObject({
    scope: 'db-postgres',
    range: '<3.0.0-0',
    until: '2020-01-31',
    note: 'ends\u202Ereversed',
  });
});

test('related places carry message and span', () => {
  expect(toJsonReport(richReport).findings[1]?.related).toEqual([
    { message: 'the other row', path: 'SECURITY.md', line: 5, column: 11, endLine: 5, endColumn: 12 },
  ]);
});

test('only what the contract names is carried over', () => {
  const extra = { inner: 'is nobody’s business' };
  const report = aReport({
    rows: [{ row: aRow({ span: { ...aSpan(7, 3, 8), ...extra } }), newestRelease: null }],
    problems: [{ code: 'tags-unreadable', message: 'no tags', next: [], state: null, ...extra }],
    targets: [{ ...aTarget(), ...extra }],
    skipped: [{ rule: 'row-repeated', reason: 'no rows', ...extra }],
    settings: [{ key: 'fail-on', value: 'error', from: 'default', at: null, ...extra }],
  });
  expect(renderJson(toJsonReport(report))).not.toContain('inner');
});

describe('as text', () => {
  test('it says the same, and holds nothing that a terminal obeys', () => {
    const text = renderJson(toJsonReport(richReport));
    expect(JSON.parse(text)).toEqual(toJsonReport(richReport));
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(text.endsWith('}\n')).toBe(true);
  });
});

describe('the published schema', () => {
  test.each([
    ['a report with everything in it', richReport],
    ['a clean one', aReport()],
    ['one about a pull request', documented],
    ['one without a policy', aReport({ policy: null, rows: [], findings: [aFinding({ place: null })] })],
  ])('takes %s', (_what, report) => {
    expect(schemaErrors('report', toJsonReport(report))).toEqual([]);
    expect(schemaErrors('statement', toJsonStatement(report))).toEqual([]);
  });

  test('takes keys that later versions add', () => {
    expect(schemaErrors('report', { ...toJsonReport(aReport()), later: 1 })).toEqual([]);
  });

  test.each([
    ['another version', { schemaVersion: 2 }],
    ['no verdict', { verdict: undefined }],
    ['a state that is none', { findings: [{ ...toJsonReport(richReport).findings[0], state: 'old' }] }],
    [
      'a target without a status',
      { targets: [{ ...toJsonReport(documented).targets[0], status: undefined }] },
    ],
    ['a line of 0', { findings: [{ ...toJsonReport(richReport).findings[0], line: 0 }] }],
    ['a day that is none', { subject: { repository: null, ref: null, today: '2026-02-30' } }],
  ])('refuses %s', (_what, wrong) => {
    expect(
      schemaErrors('report', JSON.parse(JSON.stringify({ ...toJsonReport(richReport), ...wrong }))),
    ).not.toEqual([]);
  });
});
