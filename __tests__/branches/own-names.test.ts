// The names by which branches call what is released here.
import { expect, test } from '@jest/globals';
import { namePartsOf } from '../../src/branches/name-parts.ts';
import { ownNameAt, ownNamesOf } from '../../src/branches/own-names.ts';
import { findFamilies } from '../../src/releases/find-families.ts';

const familiesOf = (repository: string, ...tags: string[]) =>
  findFamilies(
    tags.map((name) => ({ name, date: null })),
    repository,
  );

test.each([
  // repository, tags, names of the whole
  ['Widget', ['v1.0.0'], ['v', 'widget']],
  ['llvm-project', ['llvmorg-17.0.1'], ['llvm', 'llvmorg', 'llvmproject']],
  ['perl5', ['v5.36.0'], ['perl', 'perl5', 'v']],
])('%s', (repository, tags, expected) => {
  const names = ownNamesOf(repository, familiesOf(repository, ...tags));
  expect([...names.keys()].sort()).toEqual(expected);
  expect(new Set(names.values())).toEqual(new Set(['']));
});

test('a package is named once it has three releases', () => {
  const util = ['@acme/util@1.0.0', '@acme/util@1.0.1'];
  const few = ownNamesOf('widget', familiesOf('widget', 'v1.0.0', ...util));
  const enough = ownNamesOf('widget', familiesOf('widget', 'v1.0.0', ...util, '@acme/util@1.1.0'));
  expect([few.get('util'), enough.get('util')]).toEqual([undefined, '@acme/util']);
});

test.each([
  // name, how many parts its own name takes
  ['bind9-9.18', 2],
  ['bind-9.18', 1],
  ['bind9.18', 1],
  ['bindings-1', null],
])('%s', (name, length) => {
  const own = new Map([
    ['bind', ''],
    ['bind9', ''],
  ]);
  expect(ownNameAt(namePartsOf(name) ?? [], 0, own)?.length ?? null).toBe(length);
});
