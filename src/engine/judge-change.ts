// A pull request by what it does to the policy: the findings before it, and those that it would leave.
import type { Ignore, IgnoredFinding } from '../model/ignore.ts';
import type { FoundPolicy, PolicyDocument } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import { usableAfter, type Pull } from '../model/pull.ts';
import type { ReportedProblem } from '../model/report.ts';
import type { ReleaseFamily } from '../model/release.ts';
import type { Judging } from '../model/settings.ts';
import type { PlainDate } from '../model/text.ts';
import { compare, inState } from '../rules/compare.ts';
import { noDates } from '../rules/gaps.ts';
import { policyRules } from '../rules/index.ts';
import { weigh } from '../rules/weigh.ts';
import { decisionsOf, whyVoid } from './decisions.ts';
import { findFindings, type Found } from './find-findings.ts';
import { understand, type Understood } from './understand.ts';

/** What is wrong, each thing with its state. */
interface Judged extends Found {
  /** The text in which the findings stand that are not mended. */
  readonly document: PolicyDocument | null;
  readonly problems: readonly ReportedProblem[];
}

/** What was found, each thing with its state: that of a run about no pull request has none. */
export function judgeChange(
  present: Understood,
  found: Found,
  pull: Pick<Pull, 'from' | 'after' | 'settingsAfter'> | null,
  families: readonly ReleaseFamily[],
  judging: Judging,
): Judged {
  const { evidence } = present;
  return pull === null
    ? { ...found, document: evidence.policy, problems: inProblemState(evidence.problems, null) }
    : judgePull(present, found, pull, families, judging);
}

/** Compares the policy before a pull request with what it would leave, where that is known. */
function judgePull(
  present: Understood,
  found: Found,
  { from, after, settingsAfter }: Pick<Pull, 'from' | 'after' | 'settingsAfter'>,
  families: readonly ReleaseFamily[],
  judging: Judging,
): Judged {
  const { evidence } = present;
  if (after === null || 'skipped' in after) return unjudged(present, found, after, judging);
  const general = evidence.problems.filter((problem) => !isOfPolicy(problem));
  const understandIn = (policy: FoundPolicy): Understood =>
    understand({ ...evidence, ...policy, problems: [...general, ...policy.problems] }, families);
  const old = from === null ? present : understandIn(from);
  const coming = understandIn(after);
  // What the pull request itself says of what to ignore counts once it is merged: it must not silence its own findings.
  const holding = decisionsOf(judging.ignores, old);
  const settled = usableAfter(settingsAfter)?.judging ?? judging;
  const own = decisionsOf(settled.ignores, coming);
  const later = isJudgedAlike(judging, settled) ? null : settled;
  // An ignore that stays, and of which nobody can say here what it will do, is not mended.
  const asked = later === null ? holding : decisionsOf(endedBy(later, judging, evidence.today), old);
  const isAsFound = from === null && later === null;
  const before = isAsFound ? found : findFindings(policyRules, old, judging, { holding, own: asked });
  const left = findFindings(policyRules, coming, judging, { holding, own, later });
  const wasSaid = new Set((from ?? evidence).problems.map(({ message }) => message));
  return {
    document: after.policy,
    findings: compare(before.findings, left.findings, {
      rules: new Set(left.skipped.map(({ rule }) => rule)),
      isUnreadable: after.problems.length > 0,
    }),
    ignored: ignoredSince(before, left),
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

/** Whether settings differ in nothing but what they ignore, so that the same is found by both. */
function isJudgedAlike(one: Judging, other: Judging): boolean {
  const [said, saidToo] = [one, other].map(({ used }) =>
    used
      .filter(({ key }) => key !== 'ignores' && !key.startsWith('ignores.'))
      .map(({ key, value }) => [key, value]),
  );
  return JSON.stringify(said) === JSON.stringify(saidToo);
}

/** The ignores of the settings that others no longer have, and those that hold for nothing whatever is found. */
function endedBy(later: Judging, { ignores }: Judging, today: PlainDate): Ignore[] {
  const keyOf = ({ rule, about, package: name }: Ignore): string => JSON.stringify([rule, about, name]);
  const kept = new Set(later.ignores.map(keyOf));
  return ignores.filter((ignore) => !kept.has(keyOf(ignore)) || whyVoid(ignore, today) !== null);
}

/** Ignored findings in their states: they may have been there before, ignored or not. */
function ignoredSince(before: Found, { ignored }: Found): IgnoredFinding[] {
  const all = [...before.findings, ...before.ignored.map(({ finding }) => finding)];
  const known = new Set(all.map(({ fingerprint }) => fingerprint));
  return ignored.map(({ finding, by }) => {
    const state = known.has(finding.fingerprint) ? ('existing' as const) : ('new' as const);
    return { finding: { ...finding, state }, by };
  });
}

/** What is there already, and why nobody knows what would be. */
function unjudged(
  { evidence }: Understood,
  found: Found,
  after: Exclude<Pull['after'], FoundPolicy>,
  judging: Judging,
): Judged {
  return {
    document: evidence.policy,
    findings: inState(found.findings, 'existing'),
    ignored: found.ignored.map((one) => ({ ...one, finding: { ...one.finding, state: 'existing' } })),
    skipped:
      after === null
        ? withoutDates(found.skipped)
        : weigh(policyRules, judging).map(({ rule: { id } }) => ({ rule: id, reason: after.skipped })),
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
