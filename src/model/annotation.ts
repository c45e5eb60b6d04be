// What a runner of workflows shows beside the lines of a change.
import type { Level } from './finding.ts';
import type { Span } from './text.ts';

/** One annotation; without a path it belongs to the run as a whole. */
export interface Annotation {
  readonly kind: Level;
  readonly title: string;
  /** Lines joined by `\n`. */
  readonly message: string;
  readonly path: string | null;
  readonly span: Span | null;
}
