// Which released lines are missing beside the newest.
import { expect, test } from '@jest/globals';
import { judge } from '../../src/rules/judge.ts';
import { releaseLineUnlisted } from '../../src/rules/release-line-unlisted.ts';
import { ask, someFacts } from '../support/facts.ts';
import { aPolicy } from '../support/build.ts';
import { someRows } from '../support/statement.ts';

const versions = ['5.2.0', '5.1.4', '5.0.9', '4.9.0', '4.8.0'];

test.each([
  ['a hole between two rows', ['5.2.x yes', '5.0.x yes'], ['one @ 7']],
  ['several holes are one finding', ['5.2.x yes', '4.8.x yes'], ['several @ 7']],
  ['the newest line is for the rule about it', ['5.1.x yes'], []],
  ['lines below the lowest supported row', ['5.2.x yes', '5.1.x yes'], []],
  ['a row that denies fixes is a row', ['5.2.x yes', '5.1.x no', '5.0.x yes'], []],
  ['a supported row past its last day is no support', ['5.2.x yes', '5.0.x yes until 2020-01-31'], []],
  ['no supported row in numbers', ['latest yes', '5.0.x no'], []],
  ['a line that a row covers in part', ['5.2.x yes', '5.1.3 yes'], ['one @ 7']],
  ['a line in a major of its own', ['5.x yes', '3.x yes'], ['one @ 7']],
  [
    'a row that nobody could read',
    ['5.2.x yes', '5.0.x yes', '? no'],
    ['skipped: the versions of a row could not be read'],
  ],
  ['a row that nobody could read, and no hole', ['5.x yes', '? no'], []],
])('%s', (_name, rows, expected) => {
  expect(ask(releaseLineUnlisted, versions, { rows: someRows(...rows) })).toEqual(expected);
});

test('a rule in prose decides what no row covers', () => {
  expect(
    ask(releaseLineUnlisted, versions, { rows: someRows('5.2.x yes', '5.0.x yes'), rule: 'latest' }),
  ).toEqual([]);
});

test('a line of prereleases alone is none yet', () => {
  expect(
    ask(releaseLineUnlisted, ['5.2.0', '5.1.0-rc.1', '5.0.0'], { rows: someRows('5.2.x yes', '5.0.x yes') }),
  ).toEqual([]);
});

test('the default of the owner is not compared', () => {
  const policy = { document: { ...aPolicy().document, origin: 'owner' as const } };
  expect(ask(releaseLineUnlisted, versions, { rows: someRows('5.2.x yes', '5.0.x yes'), policy })).toEqual([
    "skipped: the policy is the owner's default",
  ]);
});

test('it names the missing lines, and asks for their rows', () => {
  const { hits } = judge(
    [releaseLineUnlisted],
    someFacts(versions, { rows: someRows('5.2.x yes', '4.9.x yes') }),
  );
  expect(hits[0]?.hit).toMatchObject({
    values: { lines: ['5.1.x (v5.1.4)', '5.0.x (v5.0.9)'], row: '4.9.x' },
    subject: '>=5.1.0 <5.2.0-0 || >=5.0.0 <5.1.0-0',
    missing: [
      { line: { major: 5, minor: 1 }, newest: [5, 1, 4] },
      { line: { major: 5, minor: 0 }, newest: [5, 0, 9] },
    ],
  });
});
