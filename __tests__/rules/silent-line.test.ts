// Which lines have been silent for too long.
import { expect, test } from '@jest/globals';
import { silentLine } from '../../src/rules/silent-line.ts';
import { ask } from '../support/facts.ts';
import { aFamily, someRows } from '../support/statement.ts';

/** What is said of a line whose last release is this, beside a 2.x that had one lately. Eighteen months ago was 2025-05-21. */
const says = (last: string, ...rows: string[]): string[] =>
  ask(silentLine, ['2.1.0@2026-06-01', '2.0.0@2024-01-31', last, '1.0.0@2023-01-31'], {
    rows: someRows(...rows),
  });

test.each([
  ['one day too long', '1.4.0@2025-05-20', ['2.x yes', '1.x yes'], ['silent @ 8']],
  ['to the day', '1.4.0@2025-05-21', ['2.x yes', '1.x yes'], []],
  ['a prerelease does not count', '1.4.0-rc.1@2026-10-01', ['2.x yes', '1.x yes'], ['silent @ 8']],
  [
    'a release that is not out yet does not count',
    '1.4.0@2026-11-22',
    ['2.x yes', '1.x yes'],
    ['silent @ 8'],
  ],
  ['a line without support', '1.4.0@2024-05-20', ['2.x yes', '1.x no'], []],
  ['a line in no row', '1.4.0@2024-05-20', ['2.x yes'], []],
  ['a row about both', '1.4.0@2024-05-20', ['>= 1 yes'], ['silent @ 7']],
  [
    'a release without a day may be the last',
    '1.4.0',
    ['2.x yes', '1.x yes'],
    ['skipped: release dates are not known'],
  ],
])('%s', (_name, last, rows, expected) => {
  expect(says(last, ...rows)).toEqual(expected);
});

test.each([
  // a row that promises 2.0.x, 2.1.x and 2.2.x as one, or not
  ['2.x yes', []],
  ['>= 2.0 yes', []],
  ['other yes', []],
  ['2.0.x or 2.1.x or 2.2.x yes', ['silent @ 7']],
  ['latest-3-minor yes', ['silent @ 7']],
])('beside rows about minors %s: %j', (row, expected) => {
  const versions = ['2.2.0@2026-06-01', '2.1.0@2024-01-31', '2.0.0@2023-01-31', '1.9.0@2020-01-31'];
  expect(ask(silentLine, versions, { rows: someRows(row, '1.9.x no') })).toEqual(expected);
});

test('what a note limits may be over', () => {
  const rows = someRows('2.x yes', '1.x yes').map((row) => ({ ...row, note: 'critical fixes only' }));
  expect(ask(silentLine, ['2.1.0@2026-06-01', '1.0.0@2023-01-31'], { rows })).toEqual([]);
});

test.each([
  ['no other line had one in that time', ['2.0.0@2025-05-20', '1.4.0@2023-01-31'], []],
  ['another had one at its beginning', ['2.0.0@2025-05-21', '1.4.0@2023-01-31'], ['silent @ 8']],
  ['the newest line, too', ['2.0.0@2022-01-31', '1.4.0@2026-01-31'], ['silent @ 7']],
  [
    'whether another had one is not known',
    ['2.0.0', '1.4.0@2023-01-31'],
    ['skipped: release dates are not known'],
  ],
])('%s', (_name, versions, expected) => {
  expect(ask(silentLine, versions, { rows: someRows('2.x yes', '1.x yes') })).toEqual(expected);
});

test('a line of a package is compared with the lines of this package', () => {
  const families = [
    aFamily(['9.0.0@2020-01-31']),
    aFamily(['2.0.0@2026-01-31', '1.0.0@2022-01-31'], 'client'),
  ];
  const rows = someRows('9.x yes', '2.x yes for client', '1.x yes for client');
  expect(ask(silentLine, [], { rows, families })).toEqual(['client: silent @ 9']);
});

test('settings say how long is long', () => {
  const settings = { 'silent-line': { level: null, options: { months: 6 } } };
  const rows = someRows('2.x yes', '1.x yes');
  expect(ask(silentLine, ['2.0.0@2026-06-01', '1.0.0@2026-05-20'], { rows, settings })).toEqual([
    'silent @ 8',
  ]);
});
