// The packages of the settings among the families that tags make.
import { expect, test } from '@jest/globals';
import type { PackageSetting } from '../../src/model/settings.ts';
import { namePackages } from '../../src/releases/name-packages.ts';
import { aFamily } from '../support/statement.ts';

const leading = { ...aFamily(['3.0.0', '2.0.0'], 'server'), isMain: true };
const aPackage = (name: string, scopes: readonly string[] = [], tags: readonly string[] = []) => ({
  name,
  tags,
  paths: [],
  scopes: [name, ...scopes],
});

/** The families as `name: releases`, the main one marked. */
function named(families: Parameters<typeof namePackages>[0], settings: readonly PackageSetting[]): string[] {
  const owned = new Map(
    settings
      .filter(({ tags }) => tags.length > 0)
      .map((one) => [one, { ...aFamily(['9.0.0']), isMain: false }]),
  );
  return namePackages(families, owned, settings, 'project').map(({ name, isMain, releases }) =>
    `${name}${isMain ? ' (main)' : ''}: ${releases.map(({ version }) => version).join(' ')}`.trim(),
  );
}

test.each<[string, Parameters<typeof namePackages>[0], PackageSetting[], string[]]>([
  // what, the families by tags, the packages, the families then
  [
    'without settings all is as it was',
    [aFamily(['1.0.0']), aFamily(['2.0.0'], 'ui')],
    [],
    ['(main): 1.0.0', 'ui: 2.0.0'],
  ],
  [
    'a package by its name',
    [aFamily(['1.0.0']), aFamily(['2.0.0'], 'ui')],
    [aPackage('UI')],
    ['(main): 1.0.0', 'UI: 2.0.0'],
  ],
  [
    'a package by a scope',
    [aFamily(['1.0.0']), aFamily(['2.0.0'], 'ui')],
    [aPackage('web', ['@acme/ui'])],
    ['(main): 1.0.0', 'web: 2.0.0'],
  ],
  ['a package without releases', [aFamily(['1.0.0'])], [aPackage('ui')], ['(main): 1.0.0', 'ui:']],
  [
    'a family belongs to the first that names it',
    [aFamily(['1.0.0']), aFamily(['2.0.0'], 'ui')],
    [aPackage('ui'), aPackage('web', ['ui'])],
    ['(main): 1.0.0', 'ui: 2.0.0', 'web:'],
  ],
  [
    'the next family leads where the first is taken',
    [leading, aFamily(['1.0.0'], 'ui')],
    [aPackage('server')],
    ['ui (main): 1.0.0', 'server: 3.0.0 2.0.0'],
  ],
  ['none leads where all are taken', [leading], [aPackage('server')], ['server: 3.0.0 2.0.0']],
  [
    'the repository is the main package',
    [leading, aFamily(['1.0.0'], 'ui')],
    [aPackage('project', ['all'])],
    ['server (main): 3.0.0 2.0.0', 'ui: 1.0.0'],
  ],
  [
    'by the tags of its settings',
    [leading],
    [aPackage('project', [], ['v*'])],
    ['(main): 9.0.0', 'server: 3.0.0 2.0.0'],
  ],
  [
    'tags of a package that its settings leave out are nothing',
    [aFamily(['1.0.0']), aFamily(['2.0.0'], 'ui')],
    [aPackage('ui', [], ['ui-*'])],
    ['(main): 1.0.0', 'ui: 9.0.0'],
  ],
  [
    'nor are they the main one',
    [aFamily(['1.0.0'], 'core'), aFamily(['0.9.0'], '@old/core'), aFamily(['1.0.0'], 'tool')],
    [aPackage('@acme/core', [], ['@acme/core@*'])],
    ['tool (main): 1.0.0', '@acme/core: 9.0.0'],
  ],
  [
    'nor by a scope, or by a name that several share',
    [aFamily(['1.0.0'], 'cli'), aFamily(['1.0.0'], 'front-end')],
    [
      aPackage('@a/cli', [], ['a-*']),
      aPackage('@b/cli', [], ['b-*']),
      aPackage('ui', ['Front end'], ['ui-*']),
    ],
    ['@a/cli: 9.0.0', '@b/cli: 9.0.0', 'ui: 9.0.0'],
  ],
  ['nothing was released', [], [aPackage('ui')], ['ui:']],
])('%s', (_what, families, settings, expected) => {
  expect(named(families, settings)).toEqual(expected);
});

test('a package keeps what rows call it', () => {
  const [main, web] = namePackages(
    [aFamily(['1.0.0']), aFamily(['2.0.0'], 'ui')],
    new Map(),
    [aPackage('project', ['all']), aPackage('web', ['ui'])],
    'project',
  );
  expect([main?.scopes, web?.scopes]).toEqual([
    ['project', 'all'],
    ['web', 'ui'],
  ]);
});
