// When a row gives the newest release no fixes.
import { expect, test } from '@jest/globals';
import { newestReleaseUnsupported } from '../../src/rules/newest-release-unsupported.ts';
import { ask } from '../support/facts.ts';
import { aFamily, someRows } from '../support/statement.ts';

const versions = ['5.2.0', '5.1.4'];

test.each([
  ['a cross', ['5.2.x no', '5.1.x yes'], ['denied @ 7']],
  ['a bound', ['6.x yes', '< 6 no'], ['denied @ 8']],
  ['all others', ['5.1.x yes', 'other no'], ['denied @ 8']],
  ['a cross before a date that has passed', ['5.x yes until 2026-01-31', '5.2.x no'], ['denied @ 8']],
  ['a mark that a passed date belies', ['5.x yes until 2026-01-31'], []],
  ['a passed date beside an unclear status', ['5.x maybe until 2026-01-31'], ['denied @ 7']],
  ['a tick', ['5.x yes', '< 5 no'], []],
  ['rows that disagree', ['5.x yes', '5.x no'], []],
  ['no row', ['4.x no'], []],
])('%s', (_name, rows, expected) => {
  expect(ask(newestReleaseUnsupported, versions, { rows: someRows(...rows) })).toEqual(expected);
});

test('a date that is the status, and has passed', () => {
  const rows = someRows('5.x yes until 2026-01-31').map((row) => ({
    ...row,
    until: row.until && { ...row.until, isStatus: true },
  }));
  expect(ask(newestReleaseUnsupported, versions, { rows })).toEqual(['ended @ 7']);
});

test('a rule in prose denies the newest release nothing', () => {
  expect(ask(newestReleaseUnsupported, versions, { rule: 'latest' })).toEqual([]);
});

test('prereleases alone have no newest release', () => {
  expect(ask(newestReleaseUnsupported, ['1.0.0-rc.1'], { rows: someRows('1.x no') })).toEqual([]);
});

test('a package is judged by its own rows', () => {
  const families = [aFamily(['5.2.0']), aFamily(['1.3.0'], 'client')];
  const rows = someRows('5.x yes', '1.x no for client');
  expect(ask(newestReleaseUnsupported, [], { rows, families })).toEqual(['client: denied @ 8']);
});
