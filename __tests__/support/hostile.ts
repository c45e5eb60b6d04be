// Texts that are as large as a policy may be, and how long it takes to read one.
import { readText } from './read-policy.ts';
import { timeOf } from './time.ts';

/** The largest policy that is read, in characters of one byte. */
export const size = 256 * 1024;

/**
 * Milliseconds of processor time. The budget for a policy of 256 KiB is one second, which the benchmark holds the bundle
 * to; the same code takes up to twice as long here, in jest's contexts and with other tests beside it. What is not linear
 * takes many times as long.
 */
export const limit = 2500;

/** The heading under which versions are looked for. */
export const home = '## Supported versions\n\n';

/** A text over and over, up to the size of a policy or to so many characters. */
export const fill = (unit: string, length = size): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** What a function makes of 0, 1, 2, … joined. */
export const count = (to: number, one: (i: number) => string): string =>
  Array.from({ length: to }, (_, i) => one(i)).join('');

/**
 * The best of a few runs, by the clock or by the processor: on an idle machine the processor works for longer than the
 * clock runs, since memory is tidied up beside; on a busy one the clock runs on while others work.
 */
export function timeToRead(text: string): number {
  const policy = text.slice(0, size);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && best >= limit; run++) {
    const start = performance.now();
    const worked = timeOf(() => readText(policy));
    best = Math.min(best, worked, performance.now() - start);
  }
  return best;
}
