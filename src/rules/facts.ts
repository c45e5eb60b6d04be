// What rules may know: everything that was understood, once, and nothing of how it was read.
import type { Coverage } from '../coverage/coverage.ts';
import type { Policy, PolicyRow } from '../model/policy.ts';
import type { Pull } from '../model/pull.ts';
import type { Target } from '../model/target.ts';
import type { PlainDate } from '../model/text.ts';

/** What a pull request, or a release, does to a line. */
export interface Change {
  readonly target: Target;
  /** Null for a release. */
  readonly pull: Pull | null;
  /** The policy stands among its files, and as it was: only there can an annotation be put on a row. */
  readonly hasPolicy: boolean;
  /** Where fixes go instead: the branches of lines that get them, the highest line first. */
  readonly alive: readonly string[];
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
  /** Null where the run is about neither a pull request nor a release. */
  readonly change: Change | null;
  /** Where the owner's default policy was looked for, and is not; null where nobody looked. */
  readonly ownerRepository: string | null;
  /** What is left of each row once versions, status and end are taken out, by the row's line. */
  readonly asides: ReadonlyMap<number, string>;
}
