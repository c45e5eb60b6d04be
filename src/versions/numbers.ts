// Release numbers: how two compare, and which intervals hold one.
import type { Grain, Interval, LineNumber, ReleaseNumber } from '../model/version.ts';

/** Below zero where `a` is the lower number, zero where they are equal. */
export function compareNumbers(a: ReleaseNumber, b: ReleaseNumber): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** The release number right above this one. */
export function nextNumber(number: ReleaseNumber): ReleaseNumber {
  return [number[0], number[1], number[2] + 1];
}

/** Whether an interval holds a release number. */
export function holdsNumber(interval: Interval, number: ReleaseNumber): boolean {
  return (
    compareNumbers(interval.from, number) <= 0 &&
    (interval.to === null || compareNumbers(number, interval.to) < 0)
  );
}

/** Whether an interval holds every release number of another. */
export function isInside(inner: Interval, outer: Interval): boolean {
  const endsBefore = outer.to === null || (inner.to !== null && compareNumbers(inner.to, outer.to) <= 0);
  return endsBefore && compareNumbers(outer.from, inner.from) <= 0;
}

/** All the release numbers of a line. */
export function lineInterval(line: LineNumber): Interval {
  const from: ReleaseNumber = [line.major, line.minor ?? 0, 0];
  const to: ReleaseNumber = line.minor === null ? [line.major + 1, 0, 0] : [line.major, line.minor + 1, 0];
  return { from, to, fromPrerelease: false };
}

/** The line of this grain that a release number stands in. */
export function lineOf(number: ReleaseNumber, grain: Grain): LineNumber {
  return { major: number[0], minor: grain === 'minor' ? number[1] : null };
}

/** Intervals in ascending order, with those that touch or overlap made one. */
export function joinIntervals(intervals: readonly Interval[]): Interval[] {
  const joined: Interval[] = [];
  for (const next of intervals.toSorted((a, b) => compareNumbers(a.from, b.from))) {
    const last = joined.at(-1);
    if (!last || (last.to !== null && compareNumbers(last.to, next.from) < 0)) {
      joined.push(next);
    } else if (last.to !== null && (next.to === null || compareNumbers(next.to, last.to) > 0)) {
      joined[joined.length - 1] = { ...last, to: next.to };
    }
  }
  return joined;
}

function later(a: ReleaseNumber, b: ReleaseNumber): ReleaseNumber {
  return compareNumbers(a, b) > 0 ? a : b;
}

function earlierEnd(a: ReleaseNumber | null, b: ReleaseNumber | null): ReleaseNumber | null {
  if (a === null || b === null) return a ?? b;
  return compareNumbers(a, b) < 0 ? a : b;
}

/** The release numbers that both hold; each in ascending order, without overlap. */
export function meet(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const both: Interval[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, two] = [a[i], b[j]];
    if (!one || !two) break;
    const from = later(one.from, two.from);
    const to = earlierEnd(one.to, two.to);
    if (to === null || compareNumbers(from, to) < 0) both.push({ ...one, from, to });
    if (to === one.to) i++;
    else j++;
  }
  return both;
}
