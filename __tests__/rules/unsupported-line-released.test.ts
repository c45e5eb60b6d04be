// Which releases come too late.
import { expect, test } from '@jest/globals';
import { judge } from '../../src/rules/judge.ts';
import { unsupportedLineReleased } from '../../src/rules/unsupported-line-released.ts';
import { ask, someFacts } from '../support/facts.ts';
import { someRows } from '../support/statement.ts';

const says = (last: string, ...rows: string[]): string[] =>
  ask(unsupportedLineReleased, ['2.0.1@2026-11-01', '2.0.0@2026-03-01', last, '1.0.0@2024-01-31'], {
    rows: someRows(...rows),
  });

test.each([
  ['a release of a dead line', '1.4.0@2026-10-01', ['2.x yes', '1.x no'], ['released @ 8']],
  ['180 days ago', '1.4.0@2026-05-25', ['2.x yes', '1.x no'], ['released @ 8']],
  ['181 days ago', '1.4.0@2026-05-24', ['2.x yes', '1.x no'], []],
  ['before the higher line', '1.4.0@2026-02-28', ['2.x yes', '1.x no'], []],
  ['on the day of the higher line', '1.4.0@2026-03-01', ['2.x yes', '1.x no'], []],
  ['today', '1.4.0@2026-11-21', ['2.x yes', '1.x no'], ['released @ 8']],
  ['after today', '1.4.0@2026-11-22', ['2.x yes', '1.x no'], []],
  ['a prerelease', '1.4.0-rc.1@2026-10-01', ['2.x yes', '1.x no'], []],
  ['a line with support', '1.4.0@2026-10-01', ['2.x yes', '1.x yes'], []],
  ['a line in no row', '1.4.0@2026-10-01', ['2.x yes'], []],
  ['while it was promised', '1.4.0@2026-10-01', ['2.x yes', '1.x no until 2026-10-01'], []],
  ['after the promise', '1.4.0@2026-10-02', ['2.x yes', '1.x no until 2026-10-01'], ['released @ 8']],
  ['a release without a date', '1.4.0', ['2.x yes', '1.x no'], []],
])('%s', (_name, last, rows, expected) => {
  expect(says(last, ...rows)).toEqual(expected);
});

test('a sentence is no row', () => {
  const versions = ['2.0.0@2026-03-01', '1.4.0@2026-10-01'];
  expect(ask(unsupportedLineReleased, versions, { rule: 'latest-major' })).toEqual([]);
});

test('one finding names the releases of all lines that a row denies', () => {
  const versions = ['3.0.0@2026-01-31', '2.1.0@2026-10-01', '1.9.0@2026-09-01', '1.8.0@2020-01-31'];
  const { hits } = judge(
    [unsupportedLineReleased],
    someFacts(versions, { rows: someRows('3.x yes', '< 3 no') }),
  );
  expect(hits.map(({ hit }) => hit.values)).toEqual([
    {
      row: '< 3',
      tags: ['v2.1.0 (2026-10-01)', 'v1.9.0 (2026-09-01)'],
      higher: 'v3.0.0',
      since: '2026-01-31',
    },
  ]);
});

test('without dates it is skipped', () => {
  expect(ask(unsupportedLineReleased, ['2.0.0', '1.4.0'], { rows: someRows('1.x no') })).toEqual([
    'skipped: release dates are not known',
  ]);
});
