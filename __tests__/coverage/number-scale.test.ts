// Where numbers stand between the ends of ranges.
import { expect, test } from '@jest/globals';
import { scaleOf, stretchOf } from '../../src/coverage/number-scale.ts';
import type { Interval, ReleaseNumber } from '../../src/model/version.ts';

const interval = (from: ReleaseNumber, to: ReleaseNumber | null): Interval => ({ from, to, fromPrerelease: false });
const ranges = [interval([2, 0, 0], [3, 0, 0]), interval([1, 0, 0], [2, 0, 0]), interval([2, 5, 0], null)];
const scale = scaleOf(ranges);

test.each<[ReleaseNumber, number]>([
  [[0, 9, 9], 0],
  [[1, 0, 0], 1],
  [[1, 99, 99], 1],
  [[2, 0, 0], 2],
  [[2, 5, 0], 3],
  [[3, 0, 0], 4],
  [[99, 0, 0], 4],
])('%j stands at %d', (number, position) => {
  expect(scale(number)).toBe(position);
});

test('an interval is the positions from its beginning up to its end', () => {
  expect(ranges.map((range) => stretchOf(range, scale))).toEqual([
    { from: 2, to: 4 },
    { from: 1, to: 2 },
    { from: 3, to: Infinity },
  ]);
});

test('without ranges all numbers are one', () => {
  expect(scaleOf([])([4, 2, 0])).toBe(0);
});
