// Which package a changed path belongs to.
import { describe, expect, test } from '@jest/globals';
import { packagesOfPaths } from '../../src/engine/packages-of-paths.ts';
import type { PackageSetting } from '../../src/model/settings.ts';
import { timeOf } from '../support/time.ts';

const named = (...names: string[]) => [
  { package: null, family: '' },
  ...names.map((name) => ({ package: name, family: name })),
];
const aPackage = (
  name: string,
  paths: readonly string[],
  scopes: readonly string[] = [],
): PackageSetting => ({
  name,
  tags: [],
  paths,
  scopes: [name, ...scopes],
});

describe('by its name', () => {
  test.each([
    // the package, the path, whether it is its
    ['db-postgres', 'packages/db-postgres/src/x.ts', true],
    ['rmcp-macros', 'crates/rmcp-macros/src/lib.rs', true],
    ['rmcp-macros', 'crates/rmcp_macros/src/lib.rs', true],
    ['tokio-util', 'tokio-util/src/lib.rs', true],
    ['api', 'api/v2/api.proto', true],
    ['@babel/core', 'packages/babel-core/src/index.js', true],
    ['@babel/core', 'packages/core/src/index.js', true],
    ['@babel/core', 'packages/@babel/core/index.js', true],
    ['ui', 'packages/@acme/ui/index.js', true],
    ['sdk/go/client', 'sdk/go/client/main.go', true],
    ['sdk/go/client', 'client/main.go', true],
    ['db-postgres', 'packages/DB_Postgres/x.ts', true],
    ['api', 'server/api/x.go', false],
    ['api', 'api', false],
    ['api', 'api.go', false],
    ['api', 'apis/x.go', false],
    ['eslint', 'packages/ui/src/eslint/x.ts', false],
    ['sdk/go/project', 'project/main.go', false],
    ['版', '版/x.ts', true],
    ['--', 'packages/x.ts', false],
  ])('%s: %s is %s', (name, path, isOwn) => {
    expect(packagesOfPaths(named(name), [], 'project')(path)).toBe(isOwn ? name : null);
  });

  test('by the name of its family, or what the settings call it', () => {
    const packages = [{ package: 'web', family: 'ui' }];
    const find = packagesOfPaths(packages, [aPackage('web', [], ['@acme/front'])], 'project');
    expect(['ui/a', 'web/a', 'front/a', 'back/a'].map(find)).toEqual(['web', 'web', 'web', null]);
  });

  test('a whole name before the last part of another, and nothing that two are called', () => {
    const find = packagesOfPaths(named('cli', '@acme/cli', '@acme/ui', '@other/ui'), [], 'project');
    expect(['cli/a', 'acme-cli/a', 'ui/a'].map(find)).toEqual(['cli', '@acme/cli', null]);
  });
});

test.each([
  // the path, whose it is
  ['web/a.ts', 'ui'],
  ['web/tests/a.ts', 'core'],
  ['packages/core/a.ts', 'core'],
  ['packages/ui/a.ts', null],
  ['all/a.ts', null],
  ['packages/cli/a.ts', 'cli'],
])('by the settings %s is that of %s, the first that fits', (path, expected) => {
  const settings = [
    aPackage('ui', ['web/**', '!web/tests/**']),
    aPackage('core', ['packages/core/**', 'web/**']),
    aPackage('project', ['all/**']),
    aPackage('cli', []),
  ];
  expect(packagesOfPaths(named('ui', 'core', 'cli'), settings, 'project')(path)).toBe(expected);
});

describe('many packages and paths take no time', () => {
  const names = Array.from({ length: 200 }, (_, at) => `package-${at}`);
  const paths = Array.from({ length: 3000 }, (_, at) => `packages/package-${at % 250}/src/a/b/c/${at}.ts`);
  test.each<[string, PackageSetting[], string[]]>([
    // what, the settings, the paths
    ['by names', [], paths],
    ['by patterns', names.map((name) => aPackage(name, [`packages/${name}/**`])), paths],
    ['of many folders', [], paths.map(() => 'packages/'.repeat(400))],
    ['of long names', [], paths.map((path) => '- '.repeat(1500) + path)],
  ])('%s', (_what, settings, changed) => {
    const find = packagesOfPaths(named(...names), settings, 'project');
    expect(timeOf(() => changed.map(find))).toBeLessThan(1500);
  });
});
