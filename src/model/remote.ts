// A repository on a forge, as the program asks for it: every way in which it cannot be reached is an answer.
import type { Files } from './files.ts';
import type { PlainDate } from './text.ts';

/** Why something could not be had from a forge. */
export interface Unreached {
  /**
   * `missing`: it is not there, or this token may not see it; `denied`: the token is refused or lacks a permission;
   * `limited`: too many requests; `no-git`: there is no git to ask with; `offline`: no answer came in time, no
   * server is there, or it failed; `broken`: what came is not what was asked for.
   */
  readonly unreached: 'missing' | 'denied' | 'limited' | 'no-git' | 'offline' | 'broken';
  /** What was asked for and what came, in words, on one line and without secrets. */
  readonly message: string;
}

/** Whether an answer is none. */
export function isUnreached(answer: object): answer is Unreached {
  return 'unreached' in answer;
}

/** The names that a repository points with. */
export interface Refs {
  /** Null before the first commit. */
  readonly defaultBranch: { readonly name: string; readonly commit: string } | null;
  readonly branches: readonly string[];
  /** All tags there are; a list that is not whole is `Unreached` instead. */
  readonly tags: readonly string[];
  /** The commits of the other refs that were asked for (`refs/pull/7/merge`), of those that are there. */
  readonly others: ReadonlyMap<string, string>;
}

/** What asking cost. */
export interface Cost {
  /** Requests to the API of the forge, repeated ones included. */
  readonly requests: number;
  /** Round trips of git. */
  readonly roundTrips: number;
}

/** A repository on a forge, by git where there is git. */
export interface Remote {
  /** `owner/name`. */
  readonly repository: string;
  /** The names, with the commits of these further refs. */
  readonly listRefs: (others: readonly string[]) => Promise<Refs | Unreached>;
  /** The files of a commit that `listRefs` told of. */
  readonly openCommit: (commit: string) => Promise<Files | Unreached>;
  /** The parents of a commit that was opened, in order. */
  readonly readParents: (commit: string) => Promise<readonly string[] | Unreached>;
  /** Why a file of an opened commit did not come; such a file reads as `unreached`. Null where all came. */
  readonly trouble: () => Unreached | null;
  /** The UTC day of each tag, by name. */
  readonly readTagDays: () => Promise<ReadonlyMap<string, PlainDate> | Unreached>;
}

/** A way to a forge, with one token. */
export interface Connection {
  /** Where its pages are: `https://github.com`. */
  readonly serverUrl: string;
  /** A repository; what only strangers may see of it where `isPublic`. */
  readonly openRemote: (repository: string, isPublic: boolean) => Remote;
  readonly openForge: (repository: string) => Forge;
  /** What was asked so far. */
  readonly cost: () => Cost;
  /** Takes away what was laid out meanwhile. */
  readonly close: () => void;
}

/** What a forge knows of releases beyond their tags: the tags of those that are not published, or not final. */
export interface ReleaseFlags {
  /** The tags of the releases that were listed, whatever they are. */
  readonly seen: ReadonlySet<string>;
  /** There are no others. */
  readonly isWhole: boolean;
  readonly drafts: ReadonlySet<string>;
  readonly prereleases: ReadonlySet<string>;
}

/** All releases that a forge has, whatever they are. */
export interface ReleaseList {
  /** The tags of those that are published, each with the UTC day of that; null where the forge does not tell it. */
  readonly published: ReadonlyMap<string, PlainDate | null>;
  /** What they are flagged as, whole; a tag of a published release is not among the drafts. */
  readonly flags: ReleaseFlags;
}

/** The files that a pull request changes, as far as they were read. */
export interface ChangedFiles {
  readonly paths: readonly string[];
  /** No further path is there. */
  readonly isWhole: boolean;
}

/** The one comment of the program below a pull request. */
export interface Comment {
  /** Its hidden beginning, by which it is found again. */
  readonly marker: string;
  /** Markdown, the marker included. */
  readonly text: string;
  /** It only replaces one that is there, and is not worth a first one. */
  readonly isOnlyUpdate: boolean;
}

/** What was done to a comment: `none` where there was none and none was worth it. */
export interface CommentOutcome {
  readonly done: 'created' | 'updated' | 'unchanged' | 'none';
}

/** What only the API of a forge knows of a repository. */
export interface Forge {
  /** The flags of the newest releases, as many as one page holds. */
  readonly readReleaseFlags: () => Promise<ReleaseFlags | Unreached>;
  /** All releases, of all pages; a list that is not whole is `Unreached` instead. */
  readonly readReleases: () => Promise<ReleaseList | Unreached>;
  /** The flag of the release of a tag; a tag without a release is final. */
  readonly readReleaseFlag: (
    tag: string,
  ) => Promise<{ readonly flag: 'draft' | 'prerelease' | 'none' } | Unreached>;
  /** The labels of a pull request as they are now. */
  readonly readLabels: (pull: number) => Promise<{ readonly names: readonly string[] } | Unreached>;
  /** Who put a label on a pull request last; null where the forge does not tell. */
  readonly readLabeller: (
    pull: number,
    label: string,
  ) => Promise<{ readonly login: string | null } | Unreached>;
  /** The paths that a pull request changes; reading ends early at the first page with a path that settles the question. */
  readonly readChangedFiles: (
    pull: number,
    settles: (path: string) => boolean,
  ) => Promise<ChangedFiles | Unreached>;
  /** Leaves one comment of this marker below a pull request, with this text; nothing is written where it stands there. */
  readonly syncComment: (pull: number, comment: Comment) => Promise<CommentOutcome | Unreached>;
}
