// What a version text means, and how two versions compare whatever scheme they are written in.
import type { ReleaseNumber } from '../../model/version.ts';

/** A version as its text was understood. */
export interface Version {
  /** The number that rows are compared with. */
  readonly number: ReleaseNumber;
  /** Every part of the number as written, a fourth and later ones included. */
  readonly parts: readonly number[];
  readonly isPrerelease: boolean;
  /** What stands behind the number, as far as it orders: the words and numbers of a prerelease, the count of a rebuild. */
  readonly suffix: readonly (string | number)[];
}

/** Below zero where `a` is the older version, zero where the two name the same. */
export function compareVersions(a: Version, b: Version): number {
  return (
    compareParts(a.parts, b.parts) ||
    Number(b.isPrerelease) - Number(a.isPrerelease) ||
    compareSuffixes(a.suffix, b.suffix)
  );
}

/** A part that is not written counts as zero: `1.2` is `1.2.0`. */
function compareParts(a: readonly number[], b: readonly number[]): number {
  const length = Math.max(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The order of semver: item by item, and the longer one is the newer where all else is equal. */
function compareSuffixes(a: Version['suffix'], b: Version['suffix']): number {
  for (const [at, item] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    const difference = compareItems(item, other);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Numbers by value, words by the alphabet, and any number below any word. */
function compareItems(a: string | number, b: string | number): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  if (typeof b === 'number') return 1;
  return a < b ? -1 : Number(a > b);
}
