// What a rule reports, and what it would take to put it right.
import type { Span } from './text.ts';
import type { Interval, LineNumber } from './version.ts';

/** How much a finding weighs, heaviest first. */
export const levels = ['error', 'warning', 'notice'] as const;
export type Level = (typeof levels)[number];

/** A place in a file of the repository, with the line that stands there, so that a view can show it. */
export interface Place {
  readonly path: string;
  readonly span: Span;
  /** The line of the file at `span.line`, without its line end. */
  readonly source: string;
}

/** Another place that belongs to the same fact. */
interface Related {
  readonly message: string;
  readonly place: Place;
}

/** Lines to write into the policy: `text` goes below line `afterLine`; several lines are joined by `\n`. */
export interface Suggestion {
  readonly afterLine: number;
  readonly text: string;
}

/**
 * What a pull request does to a finding: it brings it, it was there before, or it takes it away. Null where there is no
 * pull request.
 */
export type FindingState = 'new' | 'existing' | 'mended';

/** Whether it is of this run or of this pull request, and not of what was before. */
export function isNews({ state }: { readonly state: FindingState | null }): boolean {
  return state === null || state === 'new';
}

/** What a finding is about, as people name it who do not want to hear of it, and as views find it. */
export interface About {
  /** Rows as written, the text of a placeholder, a path, a branch. */
  readonly texts: readonly string[];
  /** The release numbers that it says something of; empty where it is about no versions. */
  readonly intervals: readonly Interval[];
  /** The released lines of its package that it is wrong about. */
  readonly lines: readonly LineNumber[];
}

export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly state: FindingState | null;
  readonly message: string;
  /** Null where the finding is about something that has no place in a file. */
  readonly place: Place | null;
  readonly package: string | null;
  /** What the finding is about, without line numbers; ranges joined by ` || `. */
  readonly subject: string;
  readonly about: About;
  /** Rule, package and subject as one name. */
  readonly fingerprint: string;
  readonly related: readonly Related[];
  /** What can be done, one step a line. */
  readonly help: readonly string[];
  readonly suggestion: Suggestion | null;
  /** The rule's page of documentation. */
  readonly url: string;
}
