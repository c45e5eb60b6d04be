// Whether anything was released within a range, without a walk through all releases.
import type { Interval } from '../model/version.ts';
import { compareNumbers, holdsNumber } from '../versions/numbers.ts';
import { countLeading } from './count-leading.ts';
import type { JudgedRelease } from './coverage.ts';

/** The newest of these releases, given newest first, that an interval holds. */
export function releaseWithin(releases: readonly JudgedRelease[], interval: Interval): JudgedRelease | null {
  const { to } = interval;
  const above = countLeading(releases.length, (index) => {
    const number = releases[index]?.release.number;
    return number !== undefined && to !== null && compareNumbers(number, to) >= 0;
  });
  const first = releases[above];
  return first !== undefined && holdsNumber(interval, first.release.number) ? first : null;
}
