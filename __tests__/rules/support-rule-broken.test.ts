// Where the sentence and the rows part ways.
import { describe, expect, test } from '@jest/globals';
import { supportRuleBroken } from '../../src/rules/support-rule-broken.ts';
import { ask } from '../support/facts.ts';
import { aFamily, someRows } from '../support/statement.ts';

const versions = ['3.0.0-rc.1', '2.2.0', '2.1.3', '2.1.0', '2.0.5', '1.9.0'];
const says = (rule: string, ...rows: string[]): string[] =>
  ask(supportRuleBroken, versions, { rule, rows: someRows(...rows) });

describe('the sentence promises, the rows deny', () => {
  test.each([
    ['latest-2-minor', ['2.2.x yes', '2.1.x no'], ['denied @ 8']],
    ['latest-2-minor', ['2.2.x yes', '< 2.2 no'], ['denied @ 8']],
    ['latest-3-minor', ['2.2.x yes', '< 2.2 no'], ['denied @ 8']],
    ['latest-2-minor', ['2.2.x yes', '2.1.x yes', '< 2.1 no'], []],
    // The newest line is for the rule about the newest release.
    ['latest', ['2.2.x no'], []],
    // A date that has passed is reported as such.
    ['latest-2-minor', ['2.2.x yes', '2.1.x yes until 2020-01-31'], []],
  ])('%s beside %j', (rule, rows, expected) => {
    expect(says(rule, ...rows)).toEqual(expected);
  });
});

describe('the rows promise, the sentence does not', () => {
  test.each([
    ['latest-minor', ['2.2.x yes', '2.1.x yes'], ['promised @ 8']],
    ['latest-major', ['2.x yes', '1.x yes'], ['promised @ 8']],
    ['latest', ['2.1.3 yes'], ['promised @ 7']],
    ['latest-minor', ['latest-2-minor yes', 'previous-minor yes'], ['promised @ 8']],
    // By line: nobody means that 2.2.0 gets none once 2.2.1 is out.
    ['latest', ['2.2.x yes'], []],
    ['latest-minor', ['2.x yes'], []],
    ['latest', ['>= 1 yes'], []],
    // What is not released yet is no promise to users of today.
    ['latest-major', ['2.x yes', '3.x yes'], []],
    ['latest-major', ['2.x yes', '9.x yes'], []],
    ['latest-minor', ['2.2.x yes', '2.1.x yes until 2020-01-31'], []],
    ['latest-minor', ['2.2.x yes', '2.1.x maybe'], []],
    ['latest', ['branch:main yes', 'other yes'], []],
  ])('%s beside %j', (rule, rows, expected) => {
    expect(says(rule, ...rows)).toEqual(expected);
  });
});

test('a sentence speaks of the newest minors across majors', () => {
  const rows = someRows('2.0.x yes', '1.9.x no', '1.8.x no');
  expect(ask(supportRuleBroken, ['2.0.0', '1.9.0', '1.8.0'], { rule: 'latest-2-minor', rows })).toEqual([
    'denied @ 8',
  ]);
});

test('a package is held to the rows about it', () => {
  const families = [aFamily(['2.2.0']), aFamily(['3.0.0', '2.0.0', '1.0.0'], 'client')];
  const rows = someRows('2.x yes', '3.x yes for client', '1.x yes for client');
  expect(ask(supportRuleBroken, [], { rule: 'latest-major', rows, families })).toEqual([
    'client: promised @ 9',
  ]);
});

test('without a sentence nothing is broken', () => {
  expect(ask(supportRuleBroken, versions, { rows: someRows('2.2.x yes', '2.1.x yes') })).toEqual([]);
});
