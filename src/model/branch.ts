// The release line that a branch carries.
import type { BranchMapping } from './settings.ts';
import type { Interval } from './version.ts';

/** What told which line it is. */
export type ToldBy = 'settings' | 'name' | 'tags' | 'default-branch';

/** Which release line a change of a branch goes to. */
export type BranchLine =
  /** `family` is the name of the release family that the branch is about; empty for the main one. */
  | { readonly kind: 'line'; readonly interval: Interval; readonly family: string; readonly by: ToldBy }
  /** The next release, which has no number yet. */
  | { readonly kind: 'next'; readonly by: ToldBy }
  /** No line: a topic, a person's branch, a copy, or a name that says nothing. */
  | { readonly kind: 'none' };

/** What the name of a branch is read by. */
export interface BranchSurroundings {
  /** Null where nobody knows. */
  readonly defaultBranch: string | null;
  /** The names of all branches, as far as they are known. */
  readonly branches: readonly string[];
  /** The last part of the repository's name. */
  readonly repositoryName: string;
  /** Which branches carry which line by the settings. */
  readonly mappings: readonly BranchMapping[];
}

/** The branches of a clone and of its remote `origin`. */
export interface Branches {
  /** Each name once. */
  readonly names: readonly string[];
  /** The default branch of `origin`, else the current one; null where there is neither. */
  readonly defaultBranch: string | null;
}
