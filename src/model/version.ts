// Release numbers and the ranges of them that people write.

/** Major, minor and patch: the part of a version that a row can speak of. Whole numbers, never negative. */
export type ReleaseNumber = readonly [major: number, minor: number, patch: number];

/** How fine a release line is: all of a major, or one minor of it. */
export type Grain = 'major' | 'minor';

/** A group of releases that a row can speak of: a major (`minor` is null) or a minor. */
export interface LineNumber {
  readonly major: number;
  readonly minor: number | null;
}

/** A line that no row names, with the number of its newest stable release. */
export interface MissingLine {
  readonly line: LineNumber;
  readonly newest: ReleaseNumber;
}

/** Release numbers from `from` up to, and without, `to`; `to` is null where there is no upper end. */
export interface Interval {
  readonly from: ReleaseNumber;
  readonly to: ReleaseNumber | null;
  /** The lower end was written as a prerelease (`>= 1.28.17-beta`), so the prereleases of `from` are meant too. */
  readonly fromPrerelease: boolean;
}

/** What a number in a claim says of lines: the major it is written with, and how fine it is written. */
export interface NamedLine {
  readonly line: LineNumber;
  readonly grain: Grain;
}

/** The versions that a row speaks of. */
export type Claim =
  | {
      readonly kind: 'numbers';
      /** In ascending order, without overlap. */
      readonly intervals: readonly Interval[];
      /** The lines that the numbers in the text name, for the grain of lines. An exact release names its minor. */
      readonly named: readonly NamedLine[];
      /** `line` for `1.2.x` and `2`, `exact` for `1.2.3`, `bound` for `< 4.0` and spans. */
      readonly shape: 'line' | 'exact' | 'bound';
    }
  /** The newest `count` releases, minors or majors: `latest`, `latest-minor`, `latest-2-major`. */
  | { readonly kind: 'latest'; readonly unit: 'release' | Grain; readonly count: number }
  /** The minor or major before the newest. */
  | { readonly kind: 'previous'; readonly unit: Grain }
  /** Every version that no other row covers. */
  | { readonly kind: 'other' }
  /** A branch, released or not. */
  | { readonly kind: 'branch'; readonly name: string }
  /** Nobody could say which versions are meant. */
  | { readonly kind: 'unreadable' };

/** A promise relative to what is released: the newest `count` releases, minors or majors get fixes. */
export interface SupportRule {
  readonly unit: 'release' | Grain;
  readonly count: number;
}
