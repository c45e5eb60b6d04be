// What rules ask of rows.
import { describe, expect, test } from '@jest/globals';
import {
  highestRow,
  isNumbered,
  lineAround,
  lowestNumber,
  ownRows,
  subjectOf,
  subjectOfLines,
  supportedNumbers,
} from '../../src/rules/rows.ts';
import { aRow } from '../support/build.ts';
import { aFamily, cover, coverMain, someRows } from '../support/statement.ts';

const rowsOf = (...lines: string[]) => coverMain(['5.0.0'], { rows: someRows(...lines) }).rows;

test('rows in numbers that promise fixes today', () => {
  const rows = rowsOf(
    '5.x yes',
    '4.x no',
    '3.x maybe',
    '2.x yes until 2020-01-31',
    'latest yes',
    'other yes',
  );
  expect(supportedNumbers(rows).map(({ row }) => row.text)).toEqual(['5.x']);
});

describe('the highest row', () => {
  test.each([
    [['4.x yes', '5.x yes', '5.0.x yes'], '5.x'],
    [['5.x yes', '>= 2 yes'], '>= 2'],
    [['4.x yes', '1.x or 5.x yes'], '1.x or 5.x'],
    [['< 9 yes', '5.x yes'], '< 9'],
    [['>= 2 yes', '>= 3 yes'], '>= 2'],
    [[], undefined],
  ])('of %j is %s', (lines, expected) => {
    expect(highestRow(rowsOf(...lines).filter(isNumbered))?.row.text).toBe(expected);
  });
});

test('the lowest number is where the first range begins', () => {
  expect(rowsOf('5.x or 3.2.x yes').filter(isNumbered).map(lowestNumber)).toEqual([[3, 2, 0]]);
});

test('a package has rows of its own', () => {
  const rows = someRows('5.x yes', '1.x yes for client');
  const server = { ...aFamily(['2.0.0'], 'server'), scopes: ['server'] };
  const { packages } = cover([], {
    rows,
    families: [server, aFamily(['1.0.0'], 'client')],
  });
  expect(packages.map((one) => [one.package, ...ownRows(one).map(({ row }) => row.text)])).toEqual([
    // None is about it alone.
    ['server', '5.x'],
    ['client', '1.x'],
  ]);
});

test('a release stands in a line', () => {
  const main = coverMain(['5.1.2', '4.1.2'], { rows: someRows('5.x yes', '4.1.x no') });
  expect(main.releases.map(({ release }) => lineAround(main, release))).toEqual([
    { major: 5, minor: null },
    { major: 4, minor: 1 },
  ]);
});

test.each([
  ['5.1.x', '>=5.1.0 <5.2.0-0'],
  ['latest-2-minor', 'latest-2-minor'],
  ['other', 'other'],
  ['branch:main', 'branch:main'],
  ['?', '?'],
])('%s is known by %s', (text, expected) => {
  expect(someRows(`${text} yes`).map(subjectOf)).toEqual([expected]);
});

test('what nobody could read is known by its text', () => {
  expect(subjectOf(aRow({ claim: { kind: 'unreadable' }, text: 'beta' }))).toBe('beta');
});

test('lines are known by their ranges', () => {
  expect(
    subjectOfLines([
      { major: 5, minor: null },
      { major: 4, minor: 2 },
    ]),
  ).toBe('>=5.0.0 <6.0.0-0 || >=4.2.0 <4.3.0-0');
});
