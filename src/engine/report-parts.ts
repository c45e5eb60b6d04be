// The parts of a report that are read off what was understood.
import type { Coverage, PackageCoverage } from '../coverage/coverage.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
import type { ReportedProblem, ReportedRelease, Verdict } from '../model/report.ts';
import type { LineNumber } from '../model/version.ts';

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

/** The lines of the main package whose newest stable release gets fixes, highest first. */
export function supportedLines({ packages: [main] }: Coverage): LineNumber[] {
  return (main?.lines ?? []).flatMap(({ line, newest }) =>
    newest?.decision.status === 'supported' ? line : [],
  );
}

/** Whether a pull request would leave another policy than there is. */
export function touchesPolicy({ policy, pull }: Pick<Evidence, 'policy' | 'pull'>): boolean {
  const after = pull?.after ?? null;
  if (after === null || 'skipped' in after) return false;
  return after.policy?.path !== policy?.path || after.policy?.text !== policy?.text;
}
