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
    ['acme_server', 'acme_server'],
    ['@other/client', '@other/client'],
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

describe('a package of the settings', () => {
  const ui = { ...aFamily(['1.0.0'], 'ui'), scopes: ['ui', 'web'] };

  test('is there without a row, and under its own name with one', () => {
    const { packages } = findPackages(someRows('1.x yes for web'), [aFamily(['1.0.0']), ui], 'project');
    expect(packages.map((one) => [one.package, one.rows.length])).toEqual([
      [null, 0],
      ['ui', 1],
    ]);
    expect(findPackages([], [aFamily(['1.0.0']), ui], 'project').packages).toHaveLength(2);
  });

  test.each([
    // the rows, the ones of the main package and those of `ui`
    [['2.x yes', '1.x no'], ['2.x', '1.x'], []],
    [['2.x yes', '1.x no for web'], ['2.x'], ['2.x', '1.x']],
    [['2.x yes', '1.x no for project'], ['2.x', '1.x'], []],
  ])('has rows without a scope beside a main one where some scope names it: %j', (rows, ofMain, ofUi) => {
    const { packages } = findPackages(someRows(...rows), [aFamily(['2.0.0']), ui], 'project');
    expect(packages.map((one) => one.rows.map(({ text }) => text))).toEqual([ofMain, ofUi]);
  });

  test('leaves no main one where everything that was released is of such packages', () => {
    const rows = someRows('1.x yes', '2.x yes for project', '1.x yes for ui');
    const { packages, strangers } = findPackages(rows, [ui], 'project');
    expect(packages.map((one) => [one.package, one.rows])).toEqual([['ui', [rows[0], rows[2]]]]);
    expect(strangers).toEqual([rows[1]]);
  });

  test('leaves the main one where nothing was released yet', () => {
    const { packages } = findPackages(someRows('1.x yes'), [{ ...ui, releases: [] }], 'project');
    expect(packages.map((one) => [one.package, one.rows.length])).toEqual([
      [null, 1],
      ['ui', 1],
    ]);
  });

  test('may be the main one, which keeps no name', () => {
    const families = [{ ...aFamily(['1.0.0']), scopes: ['project', 'all of it'] }];
    const rows = someRows('1.x yes for all_of_it');
    expect(findPackages(rows, families, 'project').packages).toEqual([{ package: null, family: families[0], rows }]);
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
