// The release numbers that claims and support rules stand for, once words are resolved against the releases.
import type { PolicyRow } from '../model/policy.ts';
import type { PlainDate } from '../model/text.ts';
import type { Interval, ReleaseNumber, SupportRule } from '../model/version.ts';
import { holdsNumber, joinIntervals, lineInterval, lineOf, nextNumber } from '../versions/numbers.ts';
import type { ResolvedRow } from './coverage.ts';

/** What words can speak of: the newest stable releases, and the newest minors and majors that hold one, newest first. */
export type Released = Readonly<Record<SupportRule['unit'], readonly Interval[]>>;

/** As much of what was released as these rows and this rule speak of; stable releases are given highest first. */
export function findReleased(
  stable: readonly ReleaseNumber[],
  rows: readonly PolicyRow[],
  rule: SupportRule | null,
): Released {
  const counts = rows.map(({ claim }) => (claim.kind === 'latest' ? claim.count : 2));
  const most = counts.reduce((one, other) => Math.max(one, other), rule?.count ?? 0);
  return {
    release: group(stable, most, (from) => ({ from, to: nextNumber(from), fromPrerelease: false })),
    minor: group(stable, most, (number) => lineInterval(lineOf(number, 'minor'))),
    major: group(stable, most, (number) => lineInterval(lineOf(number, 'major'))),
  };
}

function group(
  numbers: readonly ReleaseNumber[],
  most: number,
  around: (number: ReleaseNumber) => Interval,
): Interval[] {
  const groups: Interval[] = [];
  for (const number of numbers) {
    const last = groups.at(-1);
    if (last !== undefined && holdsNumber(last, number)) continue;
    if (groups.length >= most) break;
    groups.push(around(number));
  }
  return groups;
}

/** Nobody promises fixes for as many lines at once; of a hostile text what lies between them is not left out. */
const many = 16;

/** The release numbers that a support rule promises fixes for today. */
export function resolveRule({ unit, count }: SupportRule, released: Released): readonly Interval[] {
  const groups = released[unit];
  const newest = groups[0];
  const oldest = groups[Math.min(count, groups.length) - 1];
  if (newest === undefined || oldest === undefined) return [];
  return count > many ? [{ ...oldest, to: newest.to }] : joinIntervals(groups.slice(0, count));
}

/** A row as it stands today. */
export function resolveRow(row: PolicyRow, released: Released, today: PlainDate): ResolvedRow {
  const isOver = row.until !== null && row.until.date < today;
  return { row, status: isOver ? 'unsupported' : row.status, numbers: resolveClaim(row, released) };
}

function resolveClaim({ claim }: PolicyRow, released: Released): readonly Interval[] | null {
  switch (claim.kind) {
    case 'numbers':
      return claim.intervals;
    case 'latest':
      return resolveRule(claim, released);
    case 'previous':
      return released[claim.unit].slice(1, 2);
    default:
      return null;
  }
}
