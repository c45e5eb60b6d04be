// The time in which something was asked.
import { expect, test } from '@jest/globals';
import { openStopwatch } from '../../../src/host/github/stopwatch.ts';

test('counts what goes on at once only once, and no time between', () => {
  let now = 0;
  const watch = openStopwatch(() => now);
  const steps: readonly [at: number, step: () => void, elapsed: number][] = [
    [10, watch.start, 0],
    [15, watch.start, 5],
    [20, watch.stop, 10],
    [30, watch.stop, 20],
    [90, watch.start, 20],
    [95, watch.stop, 25],
  ];
  for (const [at, step, elapsed] of steps) {
    now = at;
    step();
    expect(watch.elapsed()).toBe(elapsed);
  }
});
