// What a pull request or a release goes to.
import type { BranchLine } from './branch.ts';
import type { PolicyRow } from './policy.ts';
import type { Release } from './release.ts';
import type { ReleaseStatus } from './report.ts';

/** A branch, or the tag of a release, with its line and what the policy says of it. */
export interface Target {
  /** The name of the branch or tag. */
  readonly base: string;
  /** The scope that names the package, as written; null for the main one. */
  readonly package: string | null;
  readonly line: BranchLine;
  /** Null where no status can be asked for. */
  readonly status: ReleaseStatus | null;
  readonly row: PolicyRow | null;
  /** The line of the policy that decided, of a row or of the rule in prose; null where none did. */
  readonly decidedAt: number | null;
  /** The address of that line; null where there is none. */
  readonly url: string | null;
  /** The newest stable release of the line. */
  readonly newest: Release | null;
}
