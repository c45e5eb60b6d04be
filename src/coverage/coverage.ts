// What the policy says of each release: the words in which rules read it.
import type { PolicyRow, WrittenStatus } from '../model/policy.ts';
import type { Release } from '../model/release.ts';
import type { ReleaseStatus } from '../model/report.ts';
import type { Interval, LineNumber } from '../model/version.ts';

/** A row with what it says today. */
export interface ResolvedRow {
  readonly row: PolicyRow;
  /** Past its last day a row is `unsupported`, whatever is written. */
  readonly status: WrittenStatus;
  /** The release numbers it speaks of, words resolved; null for other versions, branches, and what nobody could read. */
  readonly numbers: readonly Interval[] | null;
}

/** What is known of a release, and what decided it. */
export interface Decision {
  readonly status: ReleaseStatus;
  /** The narrowest rows that cover the release, in no order; empty where none does. They may disagree. */
  readonly rows: readonly ResolvedRow[];
  /** The first of these rows in the document; null where they disagree, and where there is none. */
  readonly row: PolicyRow | null;
  /** No row covers the release, and the support rule in prose decides. */
  readonly byRule: boolean;
}

export interface JudgedRelease {
  readonly release: Release;
  readonly decision: Decision;
}

/** A release line with what was released of it. */
export interface ReleaseLine {
  readonly line: LineNumber;
  /** Newest first. */
  readonly releases: readonly JudgedRelease[];
  /** The newest stable release, by which the line is judged; null where there are prereleases alone. */
  readonly newest: JudgedRelease | null;
}

/** Two rows, neither narrower, of which one promises fixes for a release and the other denies them. */
export interface Contradiction {
  readonly supported: PolicyRow;
  readonly unsupported: PolicyRow;
  /** The newest release that they disagree about. */
  readonly release: Release;
}

/** One package: what was released of it, and what the policy says about that. */
export interface PackageCoverage {
  /** The scope that names it, as written; null for the main family. */
  readonly package: string | null;
  /** The name of its release family; empty for the main one, decorated or not. */
  readonly family: string;
  /** The rows that speak of it, in the order of the document. */
  readonly rows: readonly ResolvedRow[];
  /** Something that the policy says of versions could not be read. */
  readonly isPartlyUnread: boolean;
  /** The release numbers that the support rule in prose promises fixes for; null where there is no rule. */
  readonly promised: readonly Interval[] | null;
  /** Newest first. */
  readonly releases: readonly JudgedRelease[];
  /** The newest stable release. */
  readonly newest: JudgedRelease | null;
  /** Highest first. */
  readonly lines: readonly ReleaseLine[];
  readonly contradictions: readonly Contradiction[];
}

/** Policy and releases, compared once. */
export interface Coverage {
  /** The main package first, then each that the scope of a row names. */
  readonly packages: readonly PackageCoverage[];
  /** Rows whose scope names no package that has releases: nothing is compared with them. */
  readonly strangers: readonly PolicyRow[];
}
