// Which package the scope of a row names.
import { describe, expect, test } from '@jest/globals';
import { findPackages } from '../../src/coverage/find-packages.ts';
import { aFamily, someRows } from '../support/statement.ts';

describe('a scope names', () => {
  const families = [aFamily(['1.0.0']), aFamily(['1.0.0'], 'Client'), aFamily(['1.0.0'], '@acme/server')];

  test.each([
    ['client', 'client'],
    ['@acme/server', '@acme/server'],
    ['Server', 'Server'],
    ['project', 'the main package'],
    ['PROJECT', 'the main package'],
    ['@acme/project', 'the main package'],
    ['erver', 'nothing that has releases'],
    ['minecraft', 'nothing that has releases'],
  ])('%s: %s', (scope, expected) => {
    const { packages, strangers } = findPackages(someRows(`1.x yes for ${scope}`), families, 'Project');
    const home = packages.find(({ rows }) => rows.length > 0);
    const found = home === undefined ? 'nothing that has releases' : (home.package ?? 'the main package');
    expect(found).toBe(expected);
    expect(strangers).toHaveLength(home === undefined ? 1 : 0);
  });

  test('no part of a name that two families end with', () => {
    const twins = [aFamily(['1.0.0'], '@acme/cli'), aFamily(['1.0.0'], '@other/cli')];
    expect(findPackages(someRows('1.x yes for cli'), twins, 'project').strangers).toHaveLength(1);
  });

  test('a family of this very name before the repository', () => {
    const own = [aFamily(['2.0.0']), aFamily(['1.0.0'], '@acme/project')];
    const { packages } = findPackages(someRows('1.x yes for @acme/project'), own, 'project');
    expect(packages.map((one) => one.package)).toEqual([null, '@acme/project']);
  });
});

test('two spellings of one package are one, by the first of them', () => {
  const rows = someRows('2.x yes for Client', '1.x no for client');
  const { packages } = findPackages(rows, [aFamily(['1.0.0']), aFamily(['1.0.0'], 'client')], 'project');
  expect(packages.map((one) => [one.package, one.rows.length])).toEqual([
    [null, 0],
    ['Client', 2],
  ]);
});

test('the main package is there before anything was released', () => {
  const rows = someRows('1.x yes', '1.x yes for project');
  expect(findPackages(rows, [], 'project')).toEqual({
    packages: [{ package: null, family: null, rows }],
    strangers: [],
  });
});
