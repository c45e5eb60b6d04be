// A pull request, or what a merge queue makes of one, as far as it was read.
import type { FoundPolicy } from './policy.ts';
import type { Problem } from './problem.ts';
import type { UsedSetting } from './report.ts';
import type { Judging } from './settings.ts';
import type { Wrong } from './wrong.ts';

/** Whether the label is there that lets a change of a dead line pass. */
export type LabelReading =
  | { readonly kind: 'absent' }
  /** `by` is the login of who put it there; null where nobody tells. */
  | { readonly kind: 'present'; readonly by: string | null }
  | { readonly kind: 'unknown'; readonly reason: string };

/** The files that the pull request changes. */
export type FilesReading =
  /** Where not `isWhole` there may be others, which may be any. */
  | { readonly kind: 'read'; readonly paths: readonly string[]; readonly isWhole: boolean }
  /** Nobody could tell, so every file counts. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** The policy as the pull request would leave it, or why that is not known; a problem, where it could not be looked at. */
export type PolicyAfter = FoundPolicy | { readonly skipped: string; readonly problem: Problem | null };

/** Settings that can be used. */
interface UsableSettings {
  readonly judging: Judging;
  /** The policy that they name; null for the one that the forge shows. */
  readonly policy: string | null;
  /** What was set where the pull request would be merged. */
  readonly before: readonly UsedSetting[];
}

/** The settings as a pull request would leave them, what would be wrong with them, or why nobody knows. */
export type SettingsAfter = { readonly path: string } & (
  UsableSettings | { readonly wrong: Wrong } | { readonly unread: string }
);

/** The settings after a pull request, where it would leave any that can be used. */
export function usableAfter(
  after: SettingsAfter | null,
): (UsableSettings & { readonly path: string }) | null {
  return after !== null && 'judging' in after ? after : null;
}

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
  /** The settings as it would leave them; null where it leaves them as they are, and where nobody could tell. */
  readonly settingsAfter: SettingsAfter | null;
}
