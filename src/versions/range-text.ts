// Ranges and support rules as the report writes them: comparators of the npm semver grammar, or a word.
import type { BranchLine } from '../model/branch.ts';
import type { Claim, Interval, LineNumber, ReleaseNumber, SupportRule } from '../model/version.ts';
import { compareNumbers, isInside, lineInterval, lineOf, nextNumber } from './numbers.ts';

const lowest: ReleaseNumber = [0, 0, 0];

/** A release number as `1.2.3`. */
export function numberText(number: ReleaseNumber): string {
  return number.join('.');
}

/** A line as people write it: `4.x` or `4.2.x`. */
export function lineText(line: LineNumber): string {
  return line.minor === null ? `${line.major}.x` : `${line.major}.${line.minor}.x`;
}

/** An interval as people write the line that it is: `4.x`, `4.2.x`; in comparators where it is none. */
export function intervalName(interval: Interval): string {
  const { from } = interval;
  const line = (['major', 'minor'] as const)
    .map((grain) => lineOf(from, grain))
    .find((one) => isSame(lineInterval(one), interval));
  return line === undefined ? intervalText(interval) : lineText(line);
}

function isSame(a: Interval, b: Interval): boolean {
  return isInside(a, b) && isInside(b, a);
}

/** One interval in comparators. An upper end excludes the prereleases of its bound (`<1.3.0-0`). */
function intervalText({ from, to, fromPrerelease }: Interval): string {
  const upper = to === null ? '' : `<${numberText(to)}-0`;
  if (fromPrerelease) return `>=${numberText(from)}-0 ${upper}`.trim();
  if (to !== null && compareNumbers(to, nextNumber(from)) === 0) return numberText(from);
  if (compareNumbers(from, lowest) === 0) return upper || '*';
  return `>=${numberText(from)} ${upper}`.trim();
}

/** A support rule as `latest`, `latest-minor` or `latest-2-major`. */
export function ruleText({ unit, count }: SupportRule): string {
  const parts = ['latest', ...(count > 1 ? [String(count)] : []), ...(unit === 'release' ? [] : [unit])];
  return parts.join('-');
}

/** The `range` of a branch: comparators, `next`, or null for no line. */
export function lineRange(line: BranchLine): string | null {
  if (line.kind === 'line') return intervalText(line.interval);
  return line.kind === 'next' ? 'next' : null;
}

/** The `range` of the report: comparators, a word, or null for a claim that nobody could read. */
export function claimText(claim: Claim): string | null {
  switch (claim.kind) {
    case 'numbers':
      return claim.intervals.map(intervalText).join(' || ');
    case 'latest':
      return ruleText(claim);
    case 'previous':
      return `previous-${claim.unit}`;
    case 'other':
      return 'other';
    case 'branch':
      return `branch:${claim.name}`;
    case 'unreadable':
      return null;
  }
}
