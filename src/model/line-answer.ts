// What is told of a branch, a tag or a version by its name.
import type { BranchLine } from './branch.ts';
import type { Problem } from './problem.ts';
import type { Release } from './release.ts';
import type { ReleaseStatus } from './report.ts';

/** What is known of one name in one package. */
export interface LineAnswer {
  /** The name as it was asked for. */
  readonly name: string;
  /** The package that it is about: as its scope is written, or the name of its tags; null for the main one. */
  readonly package: string | null;
  readonly line: BranchLine;
  /** Null where there is no policy, and where no status can be asked for. */
  readonly status: ReleaseStatus | null;
  /** The line of the policy that decided, of a row or of the rule in prose; null where none did. */
  readonly decidedAt: number | null;
  /** The newest stable release of the line. */
  readonly newest: Release | null;
}

/** The answers to one question, in its order: one for each package that a name may be about. */
export interface LineAnswers {
  /** Empty where git could not be asked. */
  readonly answers: readonly LineAnswer[];
  /** The path of the policy; null where there is none. */
  readonly policyPath: string | null;
  /** What could not be looked at. */
  readonly problems: readonly Problem[];
}
