// The report as JSON for other programs.
import type { Finding, Place } from '../model/finding.ts';
import type { IgnoredFinding } from '../model/ignore.ts';
import type { Report, ReportedRelease, ReportedRow, SettingsChange } from '../model/report.ts';
import type { Span } from '../model/text.ts';
import type { Target } from '../model/target.ts';
import { claimText, lineRange, ruleText } from '../versions/range-text.ts';
import type {
  JsonFinding,
  JsonIgnored,
  JsonPlace,
  JsonPolicy,
  JsonRelease,
  JsonReport,
  JsonRow,
  JsonSettingsChange,
  JsonStatement,
  JsonTarget,
} from './json-shape.ts';
import { visibleJson } from './visible.ts';

/** A span without whatever else its object may carry. */
function spanOf({ line, column, endLine, endColumn }: Span): Span {
  return { line, column, endLine, endColumn };
}

function placeOf(place: Place | null): JsonPlace {
  return place === null
    ? { path: null, line: null, column: null, endLine: null, endColumn: null }
    : { path: place.path, ...spanOf(place.span) };
}

function rowOf({ row, newestRelease }: ReportedRow): JsonRow {
  return {
    ...spanOf(row.span),
    text: row.text,
    scope: row.scope,
    range: claimText(row.claim),
    status: row.status,
    until: row.until?.date ?? null,
    note: row.note,
    newestRelease: newestRelease?.tag ?? null,
  };
}

function policyOf({ policy, rows }: Report): JsonPolicy | null {
  if (policy === null) return null;
  const { document, kind, rule, starterTables, placeholders } = policy;
  return {
    path: document.path,
    origin: document.origin,
    kind,
    rule: rule === null ? null : ruleText(rule.rule),
    ruleLine: rule?.span.line ?? null,
    template: starterTables.length > 0,
    rows: rows.map(rowOf),
    placeholders: placeholders.map(({ span, text }) => ({ ...spanOf(span), text })),
  };
}

function releaseOf({ release, package: scope, status, line }: ReportedRelease): JsonRelease {
  const { tag, version, date, isPrerelease } = release;
  return { tag, version, package: scope, date, prerelease: isPrerelease, status, line };
}

function findingOf(finding: Finding): JsonFinding {
  const { rule, level, message, fingerprint, url, suggestion } = finding;
  return {
    rule,
    level,
    state: finding.state,
    package: finding.package,
    message,
    ...placeOf(finding.place),
    fingerprint,
    url,
    help: finding.help,
    related: finding.related.map((other) => ({ message: other.message, ...placeOf(other.place) })),
    suggestion: suggestion === null ? null : { afterLine: suggestion.afterLine, text: suggestion.text },
    fix: null,
  };
}

function targetOf({ base, package: scope, line, status, decidedAt }: Target): JsonTarget {
  return {
    base,
    package: scope,
    range: lineRange(line),
    by: line.kind === 'none' ? null : line.by,
    status,
    row: decidedAt,
  };
}

function ignoredOf({ finding, by }: IgnoredFinding): JsonIgnored {
  const { path, line } = placeOf(by.place);
  return { ...findingOf(finding), reason: by.reason, ignoredUntil: by.until, ignoredBy: { path, line } };
}

function settingsChangeOf(change: SettingsChange): JsonSettingsChange {
  const { path, settings, before, after, untold } = change;
  return {
    path,
    settings: settings.map((one) => ({ key: one.key, before: one.before, after: one.after })),
    before,
    after,
    brought: change.brought.map(findingOf),
    silenced: change.silenced.map(findingOf),
    untold,
  };
}

/** The report in its public shape, the keys in the order of the documentation. */
export function toJsonReport(report: Report): JsonReport {
  return {
    schemaVersion: 1,
    tool: { name: report.tool.name, version: report.tool.version },
    subject: { repository: report.subject.repository, ref: report.subject.ref, today: report.today },
    verdict: report.verdict,
    policy: policyOf(report),
    releases: report.releases.map(releaseOf),
    targets: report.targets.map(targetOf),
    findings: report.findings.map(findingOf),
    ignored: report.ignored.map(ignoredOf),
    problems: report.problems.map(({ code, message, next, state }) => ({ code, message, next, state })),
    skipped: report.skipped.map(({ rule, reason }) => ({ rule, reason })),
    settings: report.settings.map(({ key, value, from, at }) => ({ key, value, from, at })),
    settingsChange: report.settingsChange && settingsChangeOf(report.settingsChange),
    looked: report.looked,
  };
}

/** The statement in its public shape: the report without what was judged. */
export function toJsonStatement(report: Report): JsonStatement {
  const { schemaVersion, tool, subject, policy, releases, problems, looked } = toJsonReport(report);
  return { schemaVersion, tool, subject, policy, releases, problems, looked };
}

/** JSON as text, safe to print. */
export function renderJson(value: object): string {
  return `${visibleJson(JSON.stringify(value, null, 2))}\n`;
}
