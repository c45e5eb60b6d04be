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

test('a tag is that of the first package that has it', () => {
  const packages = ['a', 'b'].map((name) => ({ name, tags: ['v*'], paths: [], scopes: [name] }));
  expect(packageTagReader(packages, 'auto')('v1.0.0')?.setting.name).toBe('a');
});

test('a package without patterns has none', () => {
  expect(packageTagReader([{ name: 'a', tags: [], paths: [], scopes: ['a'] }], 'auto')('a@1.0.0')).toBeNull();
});

test('what stands before the version may say that it is not final', () => {
  const reader = packageTagReader([{ name: 'core', tags: ['core@*'], paths: [], scopes: [] }], 'auto');
  expect(['core@1.0.0', 'core@beta-1.0.0'].map((tag) => reader(tag)?.isChannel)).toEqual([false, true]);
});
