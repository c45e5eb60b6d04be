// What rules may know: everything that was understood, once, and nothing of how it was read.
import type { Coverage } from '../coverage/coverage.ts';
import type { Ignore } from '../model/ignore.ts';
import type { Policy, PolicyRow } from '../model/policy.ts';
import type { Pull } from '../model/pull.ts';
import type { Target } from '../model/target.ts';
import type { PlainDate } from '../model/text.ts';
import type { Interval, LineNumber, SupportRule } from '../model/version.ts';

/** Whether any file counts that a pull request changes of a package: documents and workflows do not. */
export type FilesCount =
  | { readonly kind: 'counting' }
  | { readonly kind: 'none-counts' }
  /** Nobody could tell, so every file counts. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** What a pull request, or a release, does to a line of one package. */
export interface Change {
  readonly target: Target;
  /** Null for a release. */
  readonly pull: Pull | null;
  /** Null where nobody asked. */
  readonly files: FilesCount | null;
  /** The policy stands among its files, and as it was: only there can an annotation be put on a row. */
  readonly hasPolicy: boolean;
  /** Where fixes go instead: the branches of lines that get them, the highest line first. */
  readonly alive: readonly string[];
}

/** What a row speaks of in the package that it is reported under. */
export interface SpokenOf {
  /** Release numbers, words resolved; empty where there are none. */
  readonly numbers: readonly Interval[];
  /** The lines whose newest release it covers most narrowly, highest first. */
  readonly lines: readonly LineNumber[];
}

/** A decision to ignore something that did nothing. */
export interface IdleIgnore {
  readonly ignore: Ignore;
  /** `unknown-rule` and `no-reason` are of comments: in the settings file they are faults. */
  readonly why: 'nothing-found' | 'over' | 'rule-off' | 'unknown-rule' | 'no-reason';
  /** The rule that was probably meant by one that nobody knows; null where none is near. */
  readonly near: string | null;
}

export interface Facts extends Coverage {
  readonly today: PlainDate;
  readonly policy: Policy | null;
  /** There is a policy, and it could not be read. */
  readonly isPolicyUnreadable: boolean;
  /** Policy files that GitHub never shows. */
  readonly shadowed: readonly string[];
  /** How many tags there are; null where nobody could tell. */
  readonly tagCount: number | null;
  /** The package of each row that has a scope, as `package` of the report; null where that is the main one. */
  readonly packageNames: ReadonlyMap<PolicyRow, string | null>;
  readonly spokenOf: ReadonlyMap<PolicyRow, SpokenOf>;
  /** One for each package that the change is about; empty where the run is about neither a pull request nor a release. */
  readonly changes: readonly Change[];
  /** What was released before the newest release is not known, so that nothing can be said to be missing. */
  readonly isOnlyNewestKnown: boolean;
  /** The window of support that the settings state; null where they state none. */
  readonly supportWindow: SupportRule | null;
  /** Decisions to ignore something that did nothing, each with the reason why; what could not be judged is not among them. */
  readonly idleIgnores: readonly IdleIgnore[];
  /** Where the owner's default policy was looked for, and is not; null where nobody looked. */
  readonly ownerRepository: string | null;
  /** What is left of each row once versions, status and end are taken out, by the row's line. */
  readonly asides: ReadonlyMap<number, string>;
}
