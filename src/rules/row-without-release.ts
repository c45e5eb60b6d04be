// Reports a row that promises fixes for versions of which nothing was released.
import type { PackageCoverage } from '../coverage/coverage.ts';
import { releaseWithin } from '../coverage/release-within.ts';
import type { PolicyRow } from '../model/policy.ts';
import type { Release } from '../model/release.ts';
import type { Interval } from '../model/version.ts';
import { compareNumbers, lineInterval, lineOf } from '../versions/numbers.ts';
import { aboutRow } from './about.ts';
import type { Facts } from './facts.ts';
import { onlyNewest } from './gaps.ts';
import type { Hit, Rule, Skip } from './rule.ts';
import { lowestNumber, ownRows, subjectOf, supportedNumbers, type NumberedRow } from './rows.ts';

type Key = 'below' | 'above';

export const rowWithoutRelease: Rule<Key> = {
  id: 'row-without-release',
  title: 'A supported row promises a line that has no release',
  level: 'warning',
  since: '0.1.0',
  needs: 'releases',
  messages: {
    below:
      '"{row}" promises security fixes for versions that no tag names (the newest release is {tag}): correct the numbers, or remove the row',
    above:
      '"{row}" promises security fixes for versions above the newest release, {tag}: right if they come soon, a slip if not',
  },
  check: (facts) => {
    // A row for all of several packages is reported once.
    const seen = new Set<PolicyRow>();
    return facts.packages.flatMap((one) => judge(one, facts, seen));
  },
};

function judge(one: PackageCoverage, facts: Facts, seen: Set<PolicyRow>): (Hit<Key> | Skip)[] {
  const newest = (one.newest ?? one.releases[0])?.release;
  if (newest === undefined) return [];
  const { packages, policy, isOnlyNewestKnown } = facts;
  const promising = supportedNumbers(ownRows(one)).filter(({ row }) => !seen.has(row));
  for (const { row } of promising) seen.add(row);
  const empty = promising.filter((row) => {
    // A row for the whole project is kept by any of its packages.
    const keepers = row.row.scope === null ? packages : [one];
    return (
      !keepers.some((keeper) => hasRelease(row, keeper)) && !keepers.every((keeper) => isBefore(row, keeper))
    );
  });
  if (empty.length > 0 && policy?.document.origin === 'owner') {
    return [{ skipped: "the policy is the owner's default" }];
  }
  // A row that stands twice promises the same, and its repetition is reported as such.
  const once = new Map(empty.toReversed().map((row) => [subjectOf(row.row), row]));
  const isPartly = isOnlyNewestKnown && promising.some((row) => isBefore(row, one));
  return [
    ...[...once.values()].toReversed().map((row) => ({
      ...promised(row, newest),
      package: one.package,
      about: aboutRow(row.row, facts),
    })),
    ...(isPartly ? [{ skipped: onlyNewest }] : []),
  ];
}

// What came before the first tag may have been released without one.
function isBefore(row: NumberedRow, { releases }: PackageCoverage): boolean {
  const oldest = releases.at(-1)?.release.number;
  return (
    oldest === undefined || linesAsked(row).every(({ to }) => to !== null && compareNumbers(to, oldest) <= 0)
  );
}

function hasRelease(row: NumberedRow, { releases }: PackageCoverage): boolean {
  return linesAsked(row).some((interval) => releaseWithin(releases, interval) !== null);
}

/** An exact row asks for its minor: whether it is the newest of it is another question. */
function linesAsked({ row, numbers }: NumberedRow): readonly Interval[] {
  const isExact = row.claim.kind === 'numbers' && row.claim.shape === 'exact';
  return isExact ? numbers.map(({ from }) => lineInterval(lineOf(from, 'minor'))) : numbers;
}

function promised(row: NumberedRow, newest: Release): Omit<Hit<Key>, 'about'> {
  const isNext = compareNumbers(lowestNumber(row), newest.number) > 0;
  return {
    ...(isNext ? { message: 'above', level: 'notice' } : { message: 'below' }),
    values: { row: row.row.text, tag: newest.tag },
    place: row.row.span,
    subject: subjectOf(row.row),
  };
}
