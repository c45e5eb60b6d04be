// What a pull request does to the findings of a policy: which it brings, which were there, and which it takes away.
import type { Finding, FindingState } from '../model/finding.ts';

/** Something that is known by its fingerprint wherever it stands. */
type Known = Pick<Finding, 'fingerprint'>;

/** The findings after the change, and those before it that are gone, each with its state. */
export function compare(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const isIn = (all: readonly Known[]) => {
    const known = new Set(all.map(({ fingerprint }) => fingerprint));
    return ({ fingerprint }: Known) => known.has(fingerprint);
  };
  const [wasThere, isThere] = [isIn(before), isIn(after)];
  return [
    ...inState(
      after.filter((one) => !wasThere(one)),
      'new',
    ),
    ...inState(after.filter(wasThere), 'existing'),
    ...inState(
      before.filter((one) => !isThere(one)),
      'mended',
    ),
  ];
}

/** Findings in one state. */
export function inState(findings: readonly Finding[], state: FindingState | null): Finding[] {
  return findings.map((finding) => ({ ...finding, state }));
}
