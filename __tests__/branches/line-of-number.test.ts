// The line that a number stands for, and what told it. More in read-branch.test.ts.
import { expect, test } from '@jest/globals';
import { countingOf } from '../../src/branches/counting.ts';
import { readLineName } from '../../src/branches/line-name.ts';
import { lineOfNumber } from '../../src/branches/line-of-number.ts';
import { sistersOf } from '../../src/branches/sisters.ts';
import { findFamilies } from '../../src/releases/find-families.ts';

const tags = ['v1.19.1', 'v0.12.0'].map((name) => ({ name, date: null }));
const counting = countingOf('', findFamilies(tags, 'widget'));
const sisters = sistersOf(['v0.12', '4.4'], new Map());

test.each([
  // name, line, what told it
  ['1.19', { major: 1, minor: 19 }, 'name'],
  ['1.x', { major: 1, minor: null }, 'name'],
  ['v1-19.1', { major: 1, minor: 19 }, 'tags'],
  ['v0/12', { major: 0, minor: 12 }, 'tags'],
])('%s', (name, line, by) => {
  const read = readLineName(name, new Map());
  expect(read && lineOfNumber(name, read, counting, sisters)).toEqual({ line, by });
});

test.each(['main-4.4', 'v4/2696', '2024-01', 'v1-20.1', '02_05', 'stable'])('%s is none', (name) => {
  const read = readLineName(name, new Map());
  expect(read && lineOfNumber(name, read, counting, sisters)).toBeNull();
});
