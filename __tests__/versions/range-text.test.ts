// How the report writes ranges and rules.
import { describe, expect, test } from '@jest/globals';
import type { Claim, Interval, ReleaseNumber } from '../../src/model/version.ts';
import semver from 'semver';
import fc from 'fast-check';
import {
  claimText,
  intervalName,
  lineRange,
  lineText,
  numberText,
  ruleText,
} from '../../src/versions/range-text.ts';

const numbers = (...intervals: Interval[]): Claim => ({
  kind: 'numbers',
  intervals,
  named: [],
  shape: 'bound',
});
const interval = (from: ReleaseNumber, to: ReleaseNumber | null, fromPrerelease = false): Interval => ({
  from,
  to,
  fromPrerelease,
});

describe('a claim in numbers', () => {
  test.each([
    // from, up to and without (`null`: no end), from its prereleases on, as written
    [[1, 2, 0], [1, 3, 0], false, '>=1.2.0 <1.3.0-0'],
    [[2, 0, 0], null, false, '>=2.0.0'],
    [[0, 0, 0], [4, 0, 0], false, '<4.0.0-0'],
    [[0, 0, 0], null, false, '*'],
    [[1, 2, 3], [1, 2, 4], false, '1.2.3'],
    [[7, 0, 0], [8, 0, 0], true, '>=7.0.0-0 <8.0.0-0'],
    [[1, 28, 17], null, true, '>=1.28.17-0'],
    [[0, 0, 0], [0, 0, 1], false, '0.0.0'],
  ] as const)('from %j to %j (prereleases: %s) is %s', (from, to, fromPrerelease, text) => {
    expect(claimText(numbers(interval(from, to, fromPrerelease)))).toBe(text);
  });

  test('of several intervals joins them', () => {
    const claim = numbers(interval([0, 0, 0], [1, 0, 0]), interval([2, 0, 0], null));
    expect(claimText(claim)).toBe('<1.0.0-0 || >=2.0.0');
  });

  test('is a range that npm reads, and holds what npm finds in it', () => {
    const part = fc.nat(4);
    fc.assert(
      fc.property(part, part, fc.option(part), part, part, part, (major, minor, end, a, b, c) => {
        const to: ReleaseNumber | null = end === null ? null : [major + 1 + end, 0, 0];
        const text = claimText(numbers(interval([major, minor, 0], to))) ?? '';
        const inside = (a > major || (a === major && b >= minor)) && (to === null || a < to[0]);
        return semver.satisfies(`${a}.${b}.${c}`, text) === inside;
      }),
      { seed: 1 },
    );
  });
});

describe('a claim in words', () => {
  test.each<[Claim, string | null]>([
    // the claim, as written
    [{ kind: 'latest', unit: 'release', count: 1 }, 'latest'],
    [{ kind: 'latest', unit: 'minor', count: 1 }, 'latest-minor'],
    [{ kind: 'latest', unit: 'major', count: 2 }, 'latest-2-major'],
    [{ kind: 'previous', unit: 'minor' }, 'previous-minor'],
    [{ kind: 'previous', unit: 'major' }, 'previous-major'],
    [{ kind: 'other' }, 'other'],
    [{ kind: 'branch', name: 'main' }, 'branch:main'],
    [{ kind: 'unreadable' }, null],
  ])('%j is %s', (claim, text) => {
    expect(claimText(claim)).toBe(text);
  });
});

test.each([
  ['release' as const, 1, 'latest'],
  ['release' as const, 3, 'latest-3'],
  ['minor' as const, 1, 'latest-minor'],
  ['minor' as const, 5, 'latest-5-minor'],
  ['major' as const, 1, 'latest-major'],
])('the rule of %s, %d of them, is %s', (unit, count, text) => {
  expect(ruleText({ unit, count })).toBe(text);
});

test.each([
  [{ major: 4, minor: null }, '4.x'],
  [{ major: 4, minor: 2 }, '4.2.x'],
  [{ major: 0, minor: 0 }, '0.0.x'],
])('the line %j is %s', (line, text) => {
  expect(lineText(line)).toBe(text);
});

test('a number is three parts', () => {
  expect(numberText([1, 0, 12])).toBe('1.0.12');
});

test.each([
  // from, up to and without, as people write it, in comparators
  [[4, 0, 0], [5, 0, 0], '4.x', '>=4.0.0 <5.0.0-0'],
  [[4, 2, 0], [4, 3, 0], '4.2.x', '>=4.2.0 <4.3.0-0'],
  [[0, 0, 0], [1, 0, 0], '0.x', '<1.0.0-0'],
  [[0, 0, 0], [0, 1, 0], '0.0.x', '<0.1.0-0'],
  [[4, 0, 0], [6, 0, 0], '>=4.0.0 <6.0.0-0', '>=4.0.0 <6.0.0-0'],
  [[4, 0, 0], null, '>=4.0.0', '>=4.0.0'],
  [[4, 2, 1], [4, 3, 0], '>=4.2.1 <4.3.0-0', '>=4.2.1 <4.3.0-0'],
  [[4, 2, 1], [4, 2, 2], '4.2.1', '4.2.1'],
] as const)('the interval from %j to %j is called %s, and is %s', (from, to, name, range) => {
  expect(intervalName(interval(from, to))).toBe(name);
  expect(lineRange({ kind: 'line', interval: interval(from, to), family: '', by: 'name' })).toBe(range);
});

test('a branch without a line has no range, and the next release a word', () => {
  expect(lineRange({ kind: 'next', by: 'name' })).toBe('next');
  expect(lineRange({ kind: 'none' })).toBeNull();
});
