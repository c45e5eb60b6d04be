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
  const wholes = findWholes(after, gone);
  const wasThere = (one: Finding): boolean => known.has(one.fingerprint) || wholes.has(factOf(one));
  const continued = new Set([...wholes.values()].flat());
  const lost = gone.filter((old) => !continued.has(old));
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

/** The findings that are gone of which others are what is left: about some of what those were about, and nothing else. */
function findWholes(after: readonly Finding[], gone: readonly Finding[]): Map<string, readonly Finding[]> {
  const byPart = new Map<string, Finding[]>();
  for (const old of gone) {
    for (const key of partsOf(old)) {
      const others = byPart.get(key);
      if (others === undefined) byPart.set(key, [old]);
      else others.push(old);
    }
  }
  const facts = new Map(after.map((one) => [factOf(one), one]));
  const wholes = [...facts].map(([fact, one]) => {
    const holding = [...partsOf(one)].map((part) => byPart.get(part) ?? []);
    const fewest = holding.reduce((few, olds) => (olds.length < few.length ? olds : few), gone);
    const parts = [...partsOf(one)];
    return [fact, fewest.filter((old) => parts.every((part) => partsOf(old).has(part)))] as const;
  });
  return new Map(wholes.filter(([, olds]) => olds.length > 0));
}

/** Each range that a finding is about, as one name with its rule and package. */
function partsOf({ rule, package: name, subject }: Finding): Set<string> {
  const subjects = oneFact.has(rule) ? [''] : subject.split(' || ');
  return new Set(subjects.map((part) => JSON.stringify([rule, name, part])));
}

function factOf({ rule, package: name, subject }: Finding): string {
  return JSON.stringify([rule, name, oneFact.has(rule) ? '' : subject]);
}

/** Findings in one state. */
export function inState(findings: readonly Finding[], state: FindingState | null): Finding[] {
  return findings.map((finding) => ({ ...finding, state }));
}
