// The tags of packages whose tags the settings tell.
import { expect, test } from '@jest/globals';
import { packageTagReader } from '../../src/releases/package-tags.ts';

/** The version that a pattern tells of a tag, and what stands before it; null where the tag is not the package's. */
function read(pattern: string, tag: string) {
  const found = packageTagReader(
    [{ name: 'core', tags: [pattern], paths: [], scopes: ['core'] }],
    'auto',
  )(tag);
  return found && (found.split ? [found.split.prefix, found.split.text] : 'no version');
}

test.each([
  // what, the pattern, the tag, what is read
  ['the version in the place of the star', 'core@*', 'core@1.2.3', ['core@', '1.2.3']],
  ['what decorates it', 'core/*', 'core/v1.2.3', ['core/v', '1.2.3']],
  ['where a number stands before it', 'http2-core-4-*', 'http2-core-4-1.2', ['http2-core-4-', '1.2']],
  ['where words stand behind it', '*-core', '1.2.3-core', ['', '1.2.3']],
  ['where the star is a part of the version', 'v2.*', 'v2.1.0', ['v', '2.1.0']],
  ['where the star begins inside of a number', 'v1*', 'v10.1.0', ['v', '10.1.0']],
  ['with two stars', '*@*', 'core@1.2.3', ['core@', '1.2.3']],
  ['with named parts', 'core-{major}_{minor}', 'core-1_2', ['core-', '1_2']],
  ['with named parts before the star', 'core{major}-*', 'core4-1.2', ['core4-', '1.2']],
  ['of an exact tag', 'core-1.0', 'core-1.0', ['core-', '1.0']],
  ['no version', 'core4-*', 'core4-latest', 'no version'],
  ['nothing of another tag', 'core@*', 'ui@1.2.3', null],
])('%s: %s', (_what, pattern, tag, expected) => {
  expect(read(pattern, tag)).toEqual(expected);
});

test.each<[string, string[][], string, string]>([
  // what, the patterns of the packages 0, 1, …, the tag, the package and what it reads
  ['the first of those alike', [['v*'], ['v*']], 'v1.0.0', '0: 1.0.0'],
  ['the longest beginning', [['acme-*'], ['acme-core-*']], 'acme-core-1.0.0', '1: 1.0.0'],
  ['the same in the other order', [['acme-core-*'], ['acme-*']], 'acme-core-1.0.0', '0: 1.0.0'],
  ['what only the shorter one fits', [['acme-*'], ['acme-core-*']], 'acme-1.0.0', '0: 1.0.0'],
  ['no more than stands before a sign', [['a-*'], ['{package}-core-*']], 'a-core-1.0.0', '0: 1.0.0'],
  ['the longest of several patterns', [['a-*'], ['*', 'a-b-*']], 'a-b-1.0.0', '1: 1.0.0'],
  ['nobody has what its package leaves out', [['core@*', '!*-*']], 'core@3.0.0-rc.1', '0: nothing'],
  ['nor one of a shorter beginning', [['*'], ['core@*', '!*-*']], 'core@3.0.0-rc.1', '1: nothing'],
  ['but one of a longer beginning', [['a-*', '!a-b-*'], ['a-b-*']], 'a-b-1.0.0', '1: 1.0.0'],
  [
    'and one alike',
    [
      ['v*', '!v1.*'],
      ['v*', '!v2.*'],
    ],
    'v1.0.0',
    '1: 1.0.0',
  ],
  ['patterns that leave out alone have the rest', [['!ui@*']], 'core-1.0.0', '0: 1.0.0'],
  ['and nothing of what they leave out', [['!ui@*']], 'ui@1.0.0', 'nobody'],
  ['what is left out alone is of others', [['core@*', '!ui@*']], 'ui@1.0.0', 'nobody'],
])('of several packages %s', (_what, patterns, tag, expected) => {
  const packages = patterns.map((tags, at) => ({ name: `${at}`, tags, paths: [], scopes: [] }));
  const found = packageTagReader(packages, 'auto')(tag);
  expect(found ? `${found.setting.name}: ${found.split?.text ?? 'nothing'}` : 'nobody').toBe(expected);
});

test('a package without patterns has none', () => {
  expect(packageTagReader([{ name: 'a', tags: [], paths: [], scopes: ['a'] }], 'auto')('a@1.0.0')).toBeNull();
});

test('what stands before the version may say that it is not final', () => {
  const reader = packageTagReader([{ name: 'core', tags: ['core@*'], paths: [], scopes: [] }], 'auto');
  expect(['core@1.0.0', 'core@beta-1.0.0'].map((tag) => reader(tag)?.isChannel)).toEqual([false, true]);
});
