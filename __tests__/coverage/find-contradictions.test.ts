// Which pairs of rows contradict each other, and about what.
import { expect, test } from '@jest/globals';
import { aFamily, cover, coverMain, someRows } from '../support/statement.ts';

const pairs = (versions: readonly string[], rows: readonly string[]): string[] =>
  coverMain(versions, { rows: someRows(...rows) }).contradictions.map(
    ({ supported, unsupported, release }) => `${supported.text} / ${unsupported.text}: ${release.version}`,
  );

test.each([
  ['equal rows', ['4.x yes', '4.x no'], ['4.x / 4.x: 4.2.0']],
  ['rows that overlap', ['>= 4 yes', '< 4.2 no'], ['>= 4 / < 4.2: 4.1.1']],
  ['a pair once, however many releases it is about', ['< 5 yes', '>= 4 no'], ['< 5 / >= 4: 4.2.0']],
  ['each pair', ['4.2.x yes', '4.2.x no', '4.1.x yes', '4.1.x no'], ['4.2.x / 4.2.x: 4.2.0', '4.1.x / 4.1.x: 4.1.1']],
  ['a narrower row is no contradiction', ['4.x yes', '4.2.x no'], []],
  ['without a release there is none', ['9.x yes', '9.x no'], []],
  ['rows that agree', ['4.x no', '4.x no'], []],
  ['a row of which nobody could say is no contradiction', ['4.x yes', '4.x maybe'], []],
  ['a date that has passed', ['4.x yes', '4.x yes until 2020-01-31'], ['4.x / 4.x: 4.2.0']],
])('%s', (_name, rows, expected) => {
  expect(pairs(['4.2.0', '4.1.1', '4.1.0'], rows)).toEqual(expected);
});

test('a row about a package and one about all are no contradiction', () => {
  const families = [aFamily(['9.0.0']), aFamily(['1.2.0'], 'client')];
  const rows = someRows('>= 1 yes', '< 2 no for client');
  const [, client] = cover([], { rows, families }).packages;
  expect(client?.releases[0]?.decision.status).toBe('unclear');
  expect(client?.contradictions).toEqual([]);
});
