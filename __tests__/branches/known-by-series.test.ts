// Words that only the other branches explain.
import { expect, test } from '@jest/globals';
import { countingOf } from '../../src/branches/counting.ts';
import { isKnown, shortNamesOf } from '../../src/branches/known-by-series.ts';
import { readLineName } from '../../src/branches/line-name.ts';
import { sistersOf } from '../../src/branches/sisters.ts';
import { findFamilies } from '../../src/releases/find-families.ts';

const tags = ['1.38.0', '1.40.1', '1.42.0'].map((name) => ({ name, date: null }));
const counting = countingOf('', findFamilies(tags, 'NetworkManager'));

test.each([
  ['NetworkManager', ['network', 'nm']],
  ['gnome-shell', ['gnome', 'gs']],
  ['widget', []],
  ['', []],
])('the short names of %j', (repository, expected) => {
  expect([...shortNamesOf(repository)]).toEqual(expected);
});

test.each([
  // why, name, sisters, known
  ['a series of released lines', 'nm-1-44', 'nm-1-42 nm-1-40 nm-1-38', true],
  ['too few for a series', 'nm-1-42', 'nm-1-40', false],
  ['lines that were never released', 'nm-1-42', 'nm-1-41 nm-1-39 nm-1-37', false],
  ['mostly lines that were never', 'nm-1-42', 'nm-1-40 nm-1-38 nm-2-7 nm-2-8', false],
  ['plainer names for the same lines', 'nm-1-42', 'nm-1-40 nm-1-38 1.40', false],
  ['a word that is no name of it', 'foo-1-42', 'foo-1-40 foo-1-38', false],
  ['a person', 'nm/1-42', 'nm/1-40 nm/1-38', false],
  ['what is tried beside what is kept', 'v1-42-test', 'v1-42-stable', true],
  ['a test', 'test-1-42', 'stable-1-42', false],
])('%s', (_, name, sisters, expected) => {
  const read = readLineName(name, new Map());
  const explaining = {
    shortNames: shortNamesOf('NetworkManager'),
    counting,
    sisters: sistersOf([name, ...sisters.split(' ')], new Map()),
  };
  expect(read && isKnown(name, read, explaining)).toBe(expected);
});
