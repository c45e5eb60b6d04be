// What `older` means beside the other rows: all below the lowest number, or every other version where there are no numbers.
import type { Claim, ReleaseNumber } from '../model/version.ts';
import { compareNumbers } from '../versions/numbers.ts';
import type { ReadClaim } from '../versions/parse-claim.ts';

const lowest: ReleaseNumber = [0, 0, 0];

/** The lowest number at which the ranges of some claims begin; ranges without a lower end do not count. */
function lowestStart(claims: readonly ReadClaim[]): ReleaseNumber | null {
  const starts = claims
    .flatMap((claim) => (claim.kind === 'numbers' ? claim.intervals.map(({ from }) => from) : []))
    .filter((from) => compareNumbers(from, lowest) > 0)
    .sort(compareNumbers);
  return starts[0] ?? null;
}

/** The claims of one statement, with every `older` settled by the others. */
export function settleOlder(claims: readonly ReadClaim[]): Claim[] {
  const start = lowestStart(claims);
  const older: Claim = start
    ? {
        kind: 'numbers',
        intervals: [{ from: lowest, to: start, fromPrerelease: false }],
        named: [],
        shape: 'bound',
      }
    : { kind: 'other' };
  return claims.map((claim) => (claim.kind === 'older' ? older : claim));
}
