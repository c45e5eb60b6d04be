// How release numbers compare, and what intervals of them hold.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Interval, ReleaseNumber } from '../../src/model/version.ts';
import {
  compareNumbers,
  holdsNumber,
  isInside,
  joinIntervals,
  lineInterval,
  lineOf,
  meet,
  nextNumber,
} from '../../src/versions/numbers.ts';

const number = (text: string): ReleaseNumber => {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number);
  return [major, minor, patch];
};

/** `1.0..2.0` holds 1.0 and not 2.0; without a second number there is no upper end. */
const interval = (text: string): Interval => {
  const [from = '0', to = ''] = text.split('..');
  return { from: number(from), to: to === '' ? null : number(to), fromPrerelease: false };
};

const intervals = (text: string): Interval[] => (text === '' ? [] : text.split(' ').map(interval));

test.each([
  // lower, higher
  ['0.9.9', '1.0.0'],
  ['1.2.0', '1.10.0'],
  ['1.2.9', '1.2.10'],
  ['9.0.0', '10.0.0'],
])('%s comes before %s', (lower, higher) => {
  expect(compareNumbers(number(lower), number(higher))).toBeLessThan(0);
  expect(compareNumbers(number(higher), number(lower))).toBeGreaterThan(0);
  expect(compareNumbers(number(lower), number(lower))).toBe(0);
});

test('the next number is the next patch', () => {
  expect(nextNumber([1, 2, 3])).toEqual([1, 2, 4]);
});

describe('an interval', () => {
  test.each([
    // interval, number, whether it is held
    ['1.2..1.3', '1.2.0', true],
    ['1.2..1.3', '1.2.99', true],
    ['1.2..1.3', '1.3.0', false],
    ['1.2..1.3', '1.1.9', false],
    ['1.2..', '99.0.0', true],
    ['1.2..', '1.1.0', false],
  ])('%s holds %s: %s', (text, one, held) => {
    expect(holdsNumber(interval(text), number(one))).toBe(held);
  });
});

test.each([
  // grain of the line that 4.2.7 stands in, the line, the interval that it takes up
  ['major' as const, { major: 4, minor: null }, '4.0..5.0'],
  ['minor' as const, { major: 4, minor: 2 }, '4.2..4.3'],
])('4.2.7 stands in a %s', (grain, line, taken) => {
  expect(lineOf([4, 2, 7], grain)).toEqual(line);
  expect(lineInterval(line)).toEqual(interval(taken));
});

test.each([
  // an interval, another, whether that holds all of it
  ['1.2..1.3', '1.0..2.0', true],
  ['1.0..2.0', '1.0..2.0', true],
  ['1.0..2.0', '1.2..1.3', false],
  ['1.0..2.0', '1.0..1.9', false],
  ['1.0..2.0', '1.1..3.0', false],
  ['1.0..2.0', '0.5..', true],
  ['1.0..', '0.5..', true],
  ['1.0..', '0.5..9.0', false],
  ['1.0..2.0', '3.0..4.0', false],
])('%s lies inside %s: %s', (inner, outer, expected) => {
  expect(isInside(interval(inner), interval(outer))).toBe(expected);
});

describe('joined', () => {
  test.each([
    // intervals, the same numbers in as few as can be, in ascending order
    ['', ''],
    ['3.0..4.0 1.0..2.0', '1.0..2.0 3.0..4.0'],
    ['1.0..2.0 2.0..3.0', '1.0..3.0'],
    ['1.0..3.0 2.0..4.0', '1.0..4.0'],
    ['1.0..4.0 2.0..3.0', '1.0..4.0'],
    ['1.0.. 2.0..3.0', '1.0..'],
    ['1.0..2.0 1.5..', '1.0..'],
    ['1.0..2.0 2.0.1..3.0', '1.0..2.0 2.0.1..3.0'],
  ])('%s: %s', (given, joined) => {
    expect(joinIntervals(intervals(given))).toEqual(intervals(joined));
  });
});

describe('what both hold', () => {
  test.each([
    // one, the other, both
    ['1.0..3.0', '2.0..4.0', '2.0..3.0'],
    ['1.0..', '2.0..', '2.0..'],
    ['1.0..2.0', '2.0..3.0', ''],
    ['1.0..2.0 3.0..4.0', '1.5..3.5', '1.5..2.0 3.0..3.5'],
    ['1.0..2.0', '', ''],
    ['1.0..', '0.0..0.5 2.0..3.0', '2.0..3.0'],
  ])('%s and %s: %s', (one, other, both) => {
    expect(meet(intervals(one), intervals(other))).toEqual(intervals(both));
    expect(meet(intervals(other), intervals(one))).toEqual(intervals(both));
  });

  test('is held by both, and nothing else is', () => {
    const some = fc.array(fc.tuple(fc.nat(6), fc.option(fc.nat(6))), { maxLength: 4 }).map((ends) =>
      joinIntervals(
        ends
          .filter(([from, to]) => to === null || from < to)
          .map(([from, to]) => ({
            from: [from, 0, 0],
            to: to === null ? null : [to, 0, 0],
            fromPrerelease: false,
          })),
      ),
    );
    const holds = (list: readonly Interval[], one: ReleaseNumber): boolean =>
      list.some((each) => holdsNumber(each, one));
    fc.assert(
      fc.property(some, some, fc.nat(7), (one, other, major) => {
        const at: ReleaseNumber = [major, 0, 0];
        return holds(meet(one, other), at) === (holds(one, at) && holds(other, at));
      }),
      { seed: 1 },
    );
  });
});
