// The numbers at which ranges begin and end, so that all releases between two of them share one answer.
import type { Interval, ReleaseNumber } from '../model/version.ts';
import { compareNumbers } from '../versions/numbers.ts';
import { countLeading } from './count-leading.ts';

/** Tells how many of the ends stand at or below a release number. */
export type NumberScale = (number: ReleaseNumber) => number;

/** The scale on which these intervals, and no others, can be told apart. */
export function scaleOf(intervals: readonly Interval[]): NumberScale {
  const ends = intervals
    .flatMap(({ from, to }) => (to === null ? [from] : [from, to]))
    .sort(compareNumbers)
    .filter((end, index, all) => {
      const before = all[index - 1];
      return before === undefined || compareNumbers(before, end) < 0;
    });
  return (number) =>
    countLeading(ends.length, (index) => {
      const end = ends[index];
      return end !== undefined && compareNumbers(end, number) <= 0;
    });
}

/** An interval in positions of a scale: `from` is inside, `to` is not. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An interval as positions of the scale that was made for it. */
export function stretchOf({ from, to }: Interval, scale: NumberScale): Stretch {
  return { from: scale(from), to: to === null ? Infinity : scale(to) };
}
