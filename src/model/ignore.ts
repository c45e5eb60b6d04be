// Findings that somebody decided not to hear of, and why.
import type { Finding, Place } from './finding.ts';
import type { PlainDate } from './text.ts';

/** What is wrong with the form of a comment: it asks for something else, names no rule, or no day behind it. */
export type IgnoreSlip = 'not-ignore' | 'no-rule' | 'no-day';

/** One decision not to hear of some findings. */
export interface Ignore {
  /** The id of the rule. */
  readonly rule: string;
  /** What the findings are about: versions, a release by its tag, a row as written, the text of a placeholder, a path, a branch; null for anything. */
  readonly about: string | null;
  /** The package that they are about; null for any. */
  readonly package: string | null;
  readonly reason: string;
  /** The last day on which it holds; null where it has no end. */
  readonly until: PlainDate | null;
  /** Only of comments; what has one gives no reason, and holds for nothing. */
  readonly slip?: IgnoreSlip;
  /** `policy` for a comment in a row. */
  readonly from: 'settings' | 'policy';
  readonly place: Place;
}

/** A finding that was ignored, and by what. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly by: Ignore;
}
