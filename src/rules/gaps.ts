// What is missing for a rule, in the words in which the report says why it was skipped.
import type { Facts } from './facts.ts';
import { needs, type Need } from './rule.ts';

/** Why tags cannot be compared with anything, where they cannot. */
export const tagsUnread = 'the release tags could not be read';

/** Why ages cannot be judged, where they cannot. */
export const noDates = 'release dates are not known';

/** Why nothing can be said to be missing, or to come late, where that cannot be said. */
export const onlyNewest = 'a manifest names the newest release alone';

/** The reason for which a need is not met, or null where it is; the needs before it are met. */
const gaps: Readonly<Record<Need, (facts: Facts) => string | null>> = {
  nothing: () => null,
  policy: ({ policy, isPolicyUnreadable }) => {
    if (policy !== null) return null;
    return isPolicyUnreadable ? 'the policy could not be read' : 'there is no policy';
  },
  rows: ({ policy }) =>
    policy !== null && policy.starterTables.length > 0 ? "the version table is GitHub's starter" : null,
  releases: (facts) => gapInStatement(facts) ?? gapInReleases(facts),
  history: ({ isOnlyNewestKnown }) => (isOnlyNewestKnown ? onlyNewest : null),
  dates: ({ packages }) =>
    packages.some(({ releases }) => releases.some(({ release }) => release.date !== null)) ? null : noDates,
};

function gapInStatement({ policy }: Facts): string | null {
  if (policy?.kind === 'none') return 'the policy says nothing about versions';
  if (policy?.kind === 'pointer') return 'the versions are stated at a link, which is not read';
  if (policy?.rows.length === 0 && policy.htmlTables.length > 0) {
    return 'the versions stand in an HTML table, which is not read';
  }
  return null;
}

function gapInReleases({ tagCount, packages }: Facts): string | null {
  if (tagCount === null) return tagsUnread;
  if (tagCount === 0) return 'no release yet';
  return packages.every(({ releases }) => releases.length === 0) ? 'no tag names a release' : null;
}

/** Why a rule with this need cannot be judged; null where it can. */
export function gapBefore(need: Need, facts: Facts): string | null {
  for (const one of needs.slice(0, needs.indexOf(need) + 1)) {
    const gap = gaps[one](facts);
    if (gap !== null) return gap;
  }
  return null;
}
