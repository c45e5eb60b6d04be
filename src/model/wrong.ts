// A call or a setting that is wrong, as a value.
import type { Place } from './finding.ts';

/** One thing that is wrong in a settings file, and where. */
export interface Fault {
  /** What is written, and what is wrong with it, in one sentence without full stop. */
  readonly message: string;
  readonly place: Place;
  /** What to do, one step a line. */
  readonly help: readonly string[];
}

/** What is wrong with a call or a setting, in a sentence for the person who made it that says what to do. */
export interface Wrong {
  readonly wrong: string;
  /** Each thing that is wrong in the settings file, in the order of the file; absent where it is the call that is wrong. */
  readonly faults?: readonly Fault[];
}

/** Whether a reading ended in a wrong call. */
export function isWrong(read: object): read is Wrong {
  return 'wrong' in read;
}
