// How long has been asked: the time in which at least one question was open.
import { performance } from 'node:perf_hooks';

/** Counts time while something is going on; what goes on at once counts once. */
export interface Stopwatch {
  readonly start: () => void;
  readonly stop: () => void;
  /** Milliseconds so far. */
  readonly elapsed: () => number;
}

/** A stopwatch that has not been started. */
export function openStopwatch(now: () => number = () => performance.now()): Stopwatch {
  let open = 0;
  let since = 0;
  let spent = 0;
  return {
    start: () => {
      if (open === 0) since = now();
      open += 1;
    },
    stop: () => {
      open -= 1;
      if (open === 0) spent += now() - since;
    },
    elapsed: () => (open === 0 ? spent : spent + now() - since),
  };
}
