// Values of the model for tests: whole ones, of which a test only says what it is about.
import type { Finding, Place } from '../../src/model/finding.ts';
import type { BranchLine } from '../../src/model/branch.ts';
import type { Policy, PolicyRow } from '../../src/model/policy.ts';
import type { Pull } from '../../src/model/pull.ts';
import type { Release } from '../../src/model/release.ts';
import type { Report, ReportedLine, ReportedRelease } from '../../src/model/report.ts';
import { defaultJudging, type Settings } from '../../src/model/settings.ts';
import type { Target } from '../../src/model/target.ts';
import type { Span } from '../../src/model/text.ts';
import { options } from '../../src/settings/options.ts';
import type { Given } from '../../src/settings/read-settings.ts';
import type { Claim, LineNumber, ReleaseNumber } from '../../src/model/version.ts';

/** The text that the builders speak of. */
const policyText = [
  '# Security',
  '',
  '## Supported versions',
  '',
  '| Version | Supported          |',
  '| ------- | ------------------ |',
  '| 5.1.x   | :white_check_mark: |',
  '| 5.0.x   | :x:                |',
  '',
].join('\n');

/** A stretch of one line. */
export function aSpan(line: number, column: number, endColumn: number): Span {
  return { line, column, endLine: line, endColumn };
}

/** The place of a stretch of the built policy. */
export function aPlace(span: Span = aSpan(7, 3, 8), text = policyText): Place {
  return { path: 'SECURITY.md', span, source: text.split('\n')[span.line - 1] ?? '' };
}

/** The claim of one minor line. */
export function aLine(major: number, minor: number): Claim {
  return {
    kind: 'numbers',
    intervals: [{ from: [major, minor, 0], to: [major, minor + 1, 0], fromPrerelease: false }],
    named: [{ line: { major, minor }, grain: 'minor' }],
    shape: 'line',
  };
}

export function aRow(overrides: Partial<PolicyRow> = {}): PolicyRow {
  return {
    layout: 'table',
    block: 0,
    span: aSpan(7, 3, 8),
    text: '5.1.x',
    statusSpan: aSpan(7, 13, 31),
    scope: null,
    claim: aLine(5, 1),
    status: 'supported',
    until: null,
    note: null,
    unread: [],
    ignores: [],
    ...overrides,
  };
}

export function aPolicy(overrides: Partial<Policy> = {}): Policy {
  return {
    document: { path: 'SECURITY.md', origin: 'repository', text: policyText },
    kind: 'table',
    rows: [aRow()],
    rule: null,
    pointer: null,
    starterTables: [],
    placeholders: [],
    htmlTables: [],
    ...overrides,
  };
}

/** A release of this version, from a tag with `v`. */
export function aRelease(version: string, overrides: Partial<Release> = {}): Release {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/).map(Number);
  const number: ReleaseNumber = [major, minor, patch];
  return {
    tag: `v${version}`,
    version,
    number,
    isPrerelease: version.includes('-'),
    date: null,
    ...overrides,
  };
}

/** A line of the main package, released first and last on these days. */
export function aReportedLine(
  line: LineNumber,
  version: string,
  overrides: Partial<ReportedLine> = {},
): ReportedLine {
  return {
    package: null,
    line,
    newest: aRelease(version, { date: '2026-01-02' }),
    since: '2025-01-02',
    status: 'supported',
    until: null,
    decidedAt: 7,
    ...overrides,
  };
}

/** A release with what is known of it. */
export function aReportedRelease(version: string, overrides: Partial<ReportedRelease> = {}): ReportedRelease {
  return { release: aRelease(version), package: null, status: 'supported', line: 7, ...overrides };
}

export function aFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: 'newest-release-unlisted',
    level: 'error',
    message: 'v5.2.0 is the newest release, and no row speaks of it',
    place: aPlace(),
    package: null,
    subject: '>=5.2.0 <5.3.0-0',
    about: { texts: [], intervals: [], lines: [{ major: 5, minor: 2 }] },
    fingerprint: '0123456789abcdef',
    state: null,
    related: [],
    help: [],
    suggestion: null,
    url: 'https://example.org/newest-release-unlisted.md',
    ...overrides,
  };
}

/** The line that a branch named `4.2.x` carries. */
export function aBranchLine(major: number, minor: number | null = null): BranchLine {
  const to: ReleaseNumber = minor === null ? [major + 1, 0, 0] : [major, minor + 1, 0];
  const interval = { from: [major, minor ?? 0, 0], to, fromPrerelease: false } as const;
  return { kind: 'line', interval, family: '', by: 'name' };
}

/** A branch whose line gets no fixes, as row `< 2.0` in line 9 says. */
export function aTarget(overrides: Partial<Target> = {}): Target {
  return {
    base: '1.x',
    package: null,
    line: aBranchLine(1),
    status: 'unsupported',
    row: aRow({ span: aSpan(9, 3, 8), text: '< 2.0', status: 'unsupported' }),
    decidedAt: 9,
    url: 'https://example.org/owner/project/blob/0a1b2c3/SECURITY.md?plain=1#L9',
    newest: aRelease('1.9.3'),
    ...overrides,
  };
}

/** A pull request that changes code, without the label. */
export function aPull(overrides: Partial<Pull> = {}): Pull {
  return {
    number: 7,
    base: '1.x',
    allowLabel: 'allow-unsupported-line',
    label: { kind: 'absent' },
    files: { kind: 'read', paths: ['src/index.ts'], isWhole: true },
    from: null,
    after: null,
    settingsAfter: null,
    ...overrides,
  };
}

export function aReport(overrides: Partial<Report> = {}): Report {
  return {
    tool: { name: 'supported-versions', version: '0.1.0' },
    subject: { repository: 'owner/project', name: 'project', ref: 'main' },
    today: '2026-11-21',
    verdict: 'clean',
    policy: aPolicy(),
    rows: [{ row: aRow(), newestRelease: aRelease('5.1.4') }],
    releases: [aReportedRelease('5.1.4')],
    lines: [],
    judged: aPolicy().document,
    touchesPolicy: false,
    targets: [],
    findings: [],
    ignored: [],
    settingsChange: null,
    problems: [],
    skipped: [],
    settings: [],
    looked: { rows: 1, tags: 1, releases: 1, newest: 'v5.1.4', rules: 17, requests: 0, roundTrips: 0 },
    ...overrides,
  };
}

export function someSettings(overrides: Partial<Settings> = {}): Settings {
  return {
    ...defaultJudging,
    policy: null,
    tags: null,
    format: 'text',
    output: null,
    failOn: 'error',
    failOnNotChecked: true,
    failOnExisting: false,
    allowLabel: 'allow-unsupported-line',
    comment: false,
    repo: null,
    config: null,
    token: null,
    files: { json: null, sarif: null, svg: null },
    today: null,
    ...overrides,
  };
}

/** What a user gave as flags, or as inputs. */
export function aGiven(texts: Readonly<Record<string, string>> = {}, from: Given['from'] = 'flag'): Given {
  return { options, texts: new Map(Object.entries(texts)), from };
}
