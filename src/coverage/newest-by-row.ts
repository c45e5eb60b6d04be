// The newest release that each row decides.
import type { PolicyRow } from '../model/policy.ts';
import type { Release } from '../model/release.ts';
import type { Coverage, Decision } from './coverage.ts';

/** A stable release where the row decides one; rows that agree decide together. */
export function newestByRow({ packages }: Coverage): Map<PolicyRow, Release> {
  const newest = new Map<PolicyRow, Release>();
  const all = packages.flatMap(({ releases }) => releases);
  for (const isPrerelease of [false, true]) {
    const seen = new Set<Decision>();
    for (const { release, decision } of all) {
      if (release.isPrerelease !== isPrerelease || decision.row === null || seen.has(decision)) continue;
      seen.add(decision);
      for (const { row } of decision.rows) if (!newest.has(row)) newest.set(row, release);
    }
  }
  return newest;
}
