// Which findings an ignore of the settings means.
import { describe, expect, test } from '@jest/globals';
import { meaningOf } from '../../src/engine/ignore-meaning.ts';
import type { About } from '../../src/model/finding.ts';
import type { Ignore } from '../../src/model/ignore.ts';
import type { Interval } from '../../src/model/version.ts';
import { aFinding, aPlace } from '../support/build.ts';

const from = (low: number, high: number | null): Interval => ({
  from: [low, 0, 0],
  to: high === null ? null : [high, 0, 0],
  fromPrerelease: false,
});
const anIgnore = (overrides: Partial<Ignore>): Ignore => ({
  rule: 'row-without-release',
  about: null,
  package: null,
  reason: 'customers alone',
  until: null,
  from: 'settings',
  place: aPlace(),
  ...overrides,
});
const means = (ignore: Partial<Ignore>, about: Partial<About>, name: string | null = null): boolean =>
  meaningOf(anIgnore(ignore))(
    aFinding({
      rule: 'row-without-release',
      package: name,
      about: { texts: [], intervals: [], lines: [], ...about },
    }),
  );

test('without more it means all findings of its rule, and none of another', () => {
  expect(means({}, {})).toBe(true);
  expect(means({ rule: 'row-repeated' }, {})).toBe(false);
});

test.each([
  // what the ignore is about, the texts of the finding, whether it is meant
  ['All other versions', ['all other versions'], true],
  [' [INSERT EMAIL] ', ['[INSERT EMAIL]'], true],
  ['docs/SECURITY.md', ['docs/SECURITY.md'], true],
  ['release/1.x', ['release/1.x', '< 2'], true],
  ['latest', ['latest'], true],
  ['latest', ['the latest'], false],
  ['SECURITY.md', ['docs/SECURITY.md'], false],
])('about %j: %j is meant: %s', (about, texts, expected) => {
  expect(means({ about }, { texts })).toBe(expected);
});

describe('as versions', () => {
  test.each([
    // what the ignore is about, the ranges of the finding, whether it is meant
    ['3.x', [from(3, 4)], true],
    ['v3', [from(3, 4)], true],
    ['< 4', [from(3, 4)], true],
    ['2.x and 3.x', [from(3, 4)], true],
    ['3.x', [from(3, 4), from(5, 6)], false],
    ['3.x, 5.x', [from(3, 4), from(5, 6)], true],
    ['3.1.x', [from(3, 4)], false],
    ['3.x', [from(3, null)], false],
    ['>= 3', [from(3, null)], true],
    // Of what is about no versions a range says nothing.
    ['3.x', [], false],
    ['*', [], false],
  ])('about %j: %j is meant: %s', (about, intervals, expected) => {
    expect(means({ about }, { intervals })).toBe(expected);
  });
});

test.each([
  // the package of the ignore, that of the finding, whether it is meant
  [null, 'client', true],
  ['client', 'client', true],
  ['Client', 'client', true],
  ['client', 'server', false],
  ['client', null, false],
])('of package %s: one of %s is meant: %s', (name, own, expected) => {
  expect(means({ package: name }, {}, own)).toBe(expected);
});
