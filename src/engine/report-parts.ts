// The parts of a report that are read off what was understood.
import type { JudgedRelease, PackageCoverage } from '../coverage/coverage.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
import type { ReportedLine, ReportedProblem, ReportedRelease, Verdict } from '../model/report.ts';
import type { PlainDate } from '../model/text.ts';

/** The verdict: what a pull request mends counts no more. */
export function verdictOf(findings: readonly Finding[], problems: readonly ReportedProblem[]): Verdict {
  if (findings.some(({ state }) => state !== 'mended')) return 'findings';
  return problems.length > 0 ? 'not-checked' : 'clean';
}

/** The releases of a package with their status, and the line of the policy that decided. */
export function toReportedReleases(
  { package: name, releases }: PackageCoverage,
  policy: Policy | null,
): ReportedRelease[] {
  return releases.map(({ release, decision: { status, row, byRule } }) => {
    const decider = byRule ? policy?.rule : row;
    return { release, package: name, status, line: decider?.span.line ?? null };
  });
}

/** The lines of a package that have a stable release, highest first, each judged by the newest one. */
export function toReportedLines(
  { package: name, lines }: PackageCoverage,
  policy: Policy | null,
): ReportedLine[] {
  return lines.flatMap(({ line, newest, releases }) => {
    if (newest === null) return [];
    const { status, row, byRule } = newest.decision;
    return {
      package: name,
      line,
      newest: newest.release,
      since: earliest(releases),
      status,
      until: row?.until?.date ?? null,
      decidedAt: (byRule ? policy?.rule : row)?.span.line ?? null,
    };
  });
}

/** The day of the first stable release; null where one of them has none, since it may have been the first. */
function earliest(releases: readonly JudgedRelease[]): PlainDate | null {
  const days = releases.filter(({ release }) => !release.isPrerelease).map(({ release }) => release.date);
  const known = days.filter((day) => day !== null);
  return known.length < days.length ? null : (known.toSorted()[0] ?? null);
}

/** Whether a pull request would leave another policy than there is. */
export function touchesPolicy({ policy, pull }: Pick<Evidence, 'policy' | 'pull'>): boolean {
  const after = pull?.after ?? null;
  if (after === null || 'skipped' in after) return false;
  const before = pull?.from === null ? policy : pull?.from.policy;
  return after.policy?.path !== before?.path || after.policy?.text !== before?.text;
}
