// A pull request by what it does to the policy: the findings before it, and those that it would leave.
import type { PolicyDocument } from '../model/policy.ts';
import type { PolicyAfter } from '../model/pull.ts';
import type { ReportedProblem } from '../model/report.ts';
import type { ReleaseFamily } from '../model/release.ts';
import { compare, inState } from '../rules/compare.ts';
import { policyRules } from '../rules/index.ts';
import { findFindings, type Found } from './find-findings.ts';
import { understand, type Understood } from './understand.ts';

/** What is wrong, each thing with its state. */
interface Judged extends Found {
  /** The text in which the findings stand that are not mended. */
  readonly document: PolicyDocument | null;
  readonly problems: readonly ReportedProblem[];
}

/** Compares the policy before a pull request with what it would leave, where that is known. */
export function judgeChange(
  before: Understood,
  found: Found,
  after: PolicyAfter | null,
  families: readonly ReleaseFamily[],
): Judged {
  const { evidence } = before;
  const isOld = ({ code }: ReportedProblem) => code === 'policy-unreadable';
  const problems = evidence.problems.map((problem) => ({ ...problem, state: null }));
  const old = problems.map((problem) =>
    isOld(problem) ? { ...problem, state: 'existing' as const } : problem,
  );
  if (after === null || 'skipped' in after) {
    const unknown = after === null ? [] : policyRules.map(({ id }) => ({ rule: id, reason: after.skipped }));
    return {
      document: evidence.policy,
      findings: inState(found.findings, 'existing'),
      skipped: unknown.length > 0 ? unknown : found.skipped,
      problems: old,
    };
  }
  const general = problems.filter((problem) => !isOld(problem));
  const left = findFindings(
    policyRules,
    understand({ ...evidence, ...after, problems: [...general, ...after.problems] }, families),
    null,
  );
  const wasSaid = new Set(evidence.problems.map(({ message }) => message));
  return {
    document: after.policy,
    findings: compare(found.findings, left.findings),
    skipped: left.skipped,
    problems: [
      ...general,
      ...after.problems.map((problem) => ({
        ...problem,
        state: wasSaid.has(problem.message) ? ('existing' as const) : ('new' as const),
      })),
    ],
  };
}
