// A pull request, or what a merge queue makes of one, as far as it was read.
import type { FoundPolicy } from './policy.ts';
import type { Problem } from './problem.ts';

/** Whether the label is there that lets a change of a dead line pass. */
export type LabelReading =
  | { readonly kind: 'absent' }
  /** `by` is the login of who put it there; null where nobody tells. */
  | { readonly kind: 'present'; readonly by: string | null }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Whether any file counts that the pull request changes: documents and workflows do not. */
export type FilesReading =
  | { readonly kind: 'counting' }
  | { readonly kind: 'none-counts' }
  /** Nobody could tell, so every file counts. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** The policy as the pull request would leave it, or why that is not known; a problem, where it could not be looked at. */
export type PolicyAfter = FoundPolicy | { readonly skipped: string; readonly problem: Problem | null };

export interface Pull {
  /** Null where a merge queue does not tell. */
  readonly number: number | null;
  /** The branch that it goes to. */
  readonly base: string;
  /** The label that lets a change of a dead line pass. */
  readonly allowLabel: string;
  /** Null where the line is not dead, so that nobody asked. */
  readonly label: LabelReading | null;
  /** Null where nobody asked. */
  readonly files: FilesReading | null;
  /** The policy that it would be merged into, where that is not the present one: the branch may have moved on. */
  readonly from: FoundPolicy | null;
  /** Null where the base is not the default branch, whose policy is the only one that counts. */
  readonly after: PolicyAfter | null;
}
