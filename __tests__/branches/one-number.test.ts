// Names with one number. More in read-branch.test.ts.
import { expect, test } from '@jest/globals';
import { countingOf } from '../../src/branches/counting.ts';
import { readLineName } from '../../src/branches/line-name.ts';
import { ofOneNumber } from '../../src/branches/one-number.ts';
import { sistersOf } from '../../src/branches/sisters.ts';
import { findFamilies } from '../../src/releases/find-families.ts';

function read(name: string, tags: readonly string[]) {
  const families = findFamilies(
    tags.map((tag) => ({ name: tag, date: null })),
    'widget',
  );
  const line = readLineName(name, new Map());
  return line?.number && ofOneNumber(line, line.number, countingOf('', families), sistersOf([], new Map()));
}

test.each([
  // name, tags, line, what told it
  ['v3', ['v1.0.0'], { major: 3, minor: null }, 'name'],
  ['90.x', ['v1.0.0'], { major: 90, minor: null }, 'name'],
  ['stable45', ['v4.5.0'], { major: 4, minor: 5 }, 'tags'],
  ['dev-2', ['v1.0.0'], { major: 2, minor: null }, 'name'],
  ['esr115', [], { major: 115, minor: null }, 'name'],
])('%s beside %j', (name, tags, line, by) => {
  expect(read(name, tags)).toEqual({ line, by });
});

test.each([
  // name, tags
  ['v9', ['v1.0.0']],
  ['stable45', ['v1.0.0']],
  ['stable111', ['v1.11.0', 'v11.1.0']],
  ['dev-2', ['v5.0.0']],
  ['404', ['v4.0.0']],
  ['7', []],
  ['rel317', []],
])('%s beside %j is none', (name, tags) => {
  expect(read(name, tags)).toBeNull();
});
