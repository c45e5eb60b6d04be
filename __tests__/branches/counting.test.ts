// How a repository counts.
import { expect, test } from '@jest/globals';
import { countingOf } from '../../src/branches/counting.ts';
import { findFamilies } from '../../src/releases/find-families.ts';

const tags = ['v1.9.0', 'v1.10.2', 'v2.0.0', 'util@5.1.0', 'util@5.1.1'];
const families = findFamilies(
  tags.map((name) => ({ name, date: null })),
  'widget',
);

test('the main family counts like any other, and holds its own', () => {
  const { highestMajor, highestMinor, holdsMinor, holds } = countingOf('', families);
  expect([highestMajor, highestMinor(1), highestMinor(5)]).toEqual([5, 10, -1]);
  expect([holdsMinor(1, 10), holdsMinor(1, 8), holds(1, 10, 2), holds(1, 10, 3)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test('a package counts by itself', () => {
  const { highestMajor, holdsMinor } = countingOf('util', families);
  expect([highestMajor, holdsMinor(5, 1), holdsMinor(1, 10)]).toEqual([5, true, false]);
});

test('nothing is known without releases', () => {
  expect(countingOf('', [])).toMatchObject({ isKnown: false, highestMajor: -1 });
});
