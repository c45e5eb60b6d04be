// What a pull request does to the findings of a policy: which it brings, which were there, and which it takes away.
import type { Finding, FindingState } from '../model/finding.ts';
import { newestReleaseUnlisted } from './newest-release-unlisted.ts';
import { newestReleaseUnsupported } from './newest-release-unsupported.ts';

/** What could not be judged of the policy as it would be: nothing of that is mended because nobody saw it. */
export interface Unjudged {
  /** The rules that were skipped. */
  readonly rules: ReadonlySet<string>;
  /** There would be a policy, and nobody could read it. */
  readonly isUnreadable: boolean;
}

/** The findings after the change, and those before it that are gone, each with its state. */
export function compare(
  before: readonly Finding[],
  after: readonly Finding[],
  unjudged: Unjudged,
): Finding[] {
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  const left = new Set(after.map(({ fingerprint }) => fingerprint));
  const gone = before.filter(({ fingerprint }) => !left.has(fingerprint));
  const wasThere = (one: Finding): boolean =>
    known.has(one.fingerprint) || gone.some((old) => isRestOf(one, old));
  const lost = gone.filter((old) => !after.some((one) => isRestOf(one, old)));
  const unseen = (old: Finding): boolean => unjudged.rules.has(old.rule);
  return [
    ...inState(
      after.filter((one) => !wasThere(one)),
      'new',
    ),
    ...inState(after.filter(wasThere), 'existing'),
    ...inState(unjudged.isUnreadable ? lost.filter(unseen) : [], 'existing'),
    ...inState(
      lost.filter((old) => !unseen(old)),
      'mended',
    ),
  ];
}

/** The newest release is one fact, however finely its line is told. */
const oneFact = new Set<string>([newestReleaseUnlisted.id, newestReleaseUnsupported.id]);

/** Whether a finding is what is left of another: about some of what that was about, and nothing else. */
function isRestOf(one: Finding, old: Finding): boolean {
  if (one.rule !== old.rule || one.package !== old.package) return false;
  const subjects = old.subject.split(' || ');
  return oneFact.has(one.rule) || one.subject.split(' || ').every((part) => subjects.includes(part));
}

/** Findings in one state. */
export function inState(findings: readonly Finding[], state: FindingState | null): Finding[] {
  return findings.map((finding) => ({ ...finding, state }));
}
