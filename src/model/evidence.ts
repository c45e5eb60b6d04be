// All that was read, before anything is judged.
import type { PolicyDocument } from './policy.ts';
import type { Pull } from './pull.ts';
import type { Cost, ReleaseFlags } from './remote.ts';
import type { Problem } from './problem.ts';
import type { Tag } from './release.ts';
import type { PlainDate } from './text.ts';

/** Tags as a list that is whole; a list that is not is a problem instead. */
export interface TagList {
  readonly tags: readonly Tag[];
  /**
   * `git` for the tags of a working tree, `list` for one that the user gave, `forge` for those of the repository on its
   * server, `manifest` for the one version that a manifest names: what came before it nobody knows.
   */
  readonly from: 'git' | 'list' | 'forge' | 'manifest';
}

/** Whose policy is judged. */
export interface Subject {
  /** `owner/name`; null where the remote does not tell. */
  readonly repository: string | null;
  /** The last part of the repository's name, or the folder's where that is all there is. */
  readonly name: string;
  /** The branch or commit that was read; null where git was not asked. */
  readonly ref: string | null;
}

/** What is known where a forge was asked. */
export interface ForgeEvidence {
  /** Null before the first commit, and where the forge did not answer. */
  readonly defaultBranch: string | null;
  /** The names of all branches, as far as they are known. */
  readonly branches: readonly string[];
  /** The address of the policy that was read, to which the number of a line can be added; null where there is none. */
  readonly policyUrl: string | null;
  /** Null where it did not answer. */
  readonly flags: ReleaseFlags | null;
}

export interface Evidence {
  readonly subject: Subject;
  readonly today: PlainDate;
  /** Null where there is no policy, or where `problems` says why it could not be read. */
  readonly policy: PolicyDocument | null;
  /** Paths of policy files that GitHub never shows, because another one comes first. */
  readonly shadowed: readonly string[];
  /** Null where `problems` says why. */
  readonly tags: TagList | null;
  readonly problems: readonly Problem[];
  /** Null where only a folder was read. */
  readonly forge: ForgeEvidence | null;
  /** The pull request that the run is about; null where it is about none. */
  readonly pull: Pull | null;
  /** The tag of the release that the run is about; null where it is about none. */
  readonly released: string | null;
  readonly cost: Cost;
}
