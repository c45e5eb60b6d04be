// What a run was asked to do.
import type { Level } from './finding.ts';
import type { UsedSetting } from './report.ts';
import type { PlainDate } from './text.ts';

/** How a report can be written. */
export type Format = 'text' | 'json' | 'sarif' | 'markdown' | 'github' | 'svg';

/** The settings of a run, from flags or inputs, with a default for each that was not given. */
export interface Settings {
  /** The policy to read, inside the folder that is checked; null for the one that GitHub shows. */
  readonly policy: string | null;
  /** The list that the tags are taken from, `-` for standard input; null for git. */
  readonly tags: string | null;
  readonly format: Format;
  /** The file that the report is written to; null for standard output. */
  readonly output: string | null;
  /** The lightest level of a finding that fails the run. */
  readonly failOn: Level | 'never';
  /** Whether a problem fails the job of the action. */
  readonly failOnNotChecked: boolean;
  /** Whether a finding that a pull request did not bring fails the run as well. */
  readonly failOnExisting: boolean;
  /** The label that lets a pull request change a line that gets no fixes. */
  readonly allowLabel: string;
  /** Whether a pull request gets a comment. */
  readonly comment: boolean;
  /** The repository to ask a forge about, `owner/name`; null for the one at hand. */
  readonly repo: string | null;
  /** What a forge is asked with; null where there is none. It is no part of `used`. */
  readonly token: string | null;
  /** Files that the action writes the report to, each in one format; null where it writes none. */
  readonly files: Readonly<Record<'json' | 'sarif' | 'svg', string | null>>;
  /** The day to judge by; null for the real one. */
  readonly today: PlainDate | null;
  /** The same once more for the report: each setting of this command, and where its value came from. */
  readonly used: readonly UsedSetting[];
}
