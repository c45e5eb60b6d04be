// A pull request by what it does to the policy: the findings before it, and those that it would leave.
import type { FoundPolicy, PolicyDocument } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import type { Pull } from '../model/pull.ts';
import type { ReportedProblem } from '../model/report.ts';
import type { ReleaseFamily } from '../model/release.ts';
import { compare, inState } from '../rules/compare.ts';
import { noDates } from '../rules/gaps.ts';
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
  present: Understood,
  found: Found,
  { from, after }: Pick<Pull, 'from' | 'after'>,
  families: readonly ReleaseFamily[],
): Judged {
  const { evidence } = present;
  if (after === null || 'skipped' in after) return unjudged(present, found, after);
  const general = evidence.problems.filter((problem) => !isOfPolicy(problem));
  const findIn = (policy: FoundPolicy): Found => {
    const problems = [...general, ...policy.problems];
    return findFindings(policyRules, understand({ ...evidence, ...policy, problems }, families), null);
  };
  const before = from === null ? found : findIn(from);
  const left = findIn(after);
  const wasSaid = new Set((from ?? evidence).problems.map(({ message }) => message));
  return {
    document: after.policy,
    findings: compare(before.findings, left.findings, {
      rules: new Set(left.skipped.map(({ rule }) => rule)),
      isUnreadable: after.problems.length > 0,
    }),
    skipped: withoutDates(left.skipped),
    problems: [
      ...inProblemState(general, null),
      ...after.problems.map((problem) => ({
        ...problem,
        state: wasSaid.has(problem.message) ? ('existing' as const) : ('new' as const),
      })),
    ],
  };
}

/** What is there already, and why nobody knows what would be. */
function unjudged(
  { evidence }: Understood,
  found: Found,
  after: Exclude<Pull['after'], FoundPolicy>,
): Judged {
  return {
    document: evidence.policy,
    findings: inState(found.findings, 'existing'),
    skipped:
      after === null
        ? withoutDates(found.skipped)
        : policyRules.map(({ id }) => ({ rule: id, reason: after.skipped })),
    problems: [
      ...evidence.problems.map((problem) => ({
        ...problem,
        // To another branch the present policy is all there is to judge by.
        state: isOfPolicy(problem) && after !== null ? ('existing' as const) : null,
      })),
      ...inProblemState(after?.problem ? [after.problem] : [], 'new'),
    ],
  };
}

function isOfPolicy({ code }: Problem): boolean {
  return code === 'policy-unreadable';
}

function inProblemState(problems: readonly Problem[], state: ReportedProblem['state']): ReportedProblem[] {
  return problems.map((problem) => ({ ...problem, state }));
}

/** Nobody asks for the days of tags because of a pull request: when something was released is not its doing. */
function withoutDates(skipped: Found['skipped']): Found['skipped'] {
  return skipped.filter(({ reason }) => reason !== noDates);
}
