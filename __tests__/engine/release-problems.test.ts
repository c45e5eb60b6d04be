// Settings that leave no release where there would be some without them.
import { describe, expect, test } from '@jest/globals';
import { familiesOf } from '../../src/engine/families-of.ts';
import { releaseProblems } from '../../src/engine/release-problems.ts';
import type { TagList } from '../../src/model/evidence.ts';
import { defaultJudging, type Judging, type PackageSetting } from '../../src/model/settings.ts';

const { releases } = defaultJudging;
const patterns = (...tags: string[]): Partial<Judging> => ({ releases: { ...releases, tags } });
const packages = (...all: (readonly [name: string, ...tags: string[]])[]): Partial<Judging> => ({
  packages: all.map(([name, ...tags]): PackageSetting => ({ name, tags, paths: [], scopes: [name] })),
});

/** The problems of a repository `project` with these tags. */
function problemsOf(names: readonly string[], settings: Partial<Judging>, from: TagList['from'] = 'git') {
  const judging = { ...defaultJudging, ...settings };
  const tags = { tags: names.map((name) => ({ name, date: null })), from };
  const sources = { subject: { repository: null, name: 'project', ref: null }, tags, forge: null };
  return releaseProblems(sources, judging, familiesOf(sources, judging));
}

const three = ['v1.0.0', 'v2.0.0', 'v3.0.0'];
const calver = { releases: { ...releases, scheme: 'calver' as const } };

describe('nothing is left', () => {
  test.each([
    // the settings, what takes the releases
    [patterns('V*'), 'tags: V*'],
    [patterns('nothing*', '!v*'), 'tags: nothing*, !v*'],
    [calver, 'version-scheme: calver'],
    [{ releases: { ...calver.releases, tags: ['v1*'] } }, 'version-scheme: calver'],
    [{ releases: { ...calver.releases, tags: ['V*'] } }, 'tags: V* with version-scheme: calver'],
    // The star leaves `v`, which is no version.
    [packages(['core', '*1.0.0', '*2.0.0', '*3.0.0']), 'the setting packages'],
  ])('%j', (settings, what) => {
    const expected = [`3 tags, and ${what} leaves none that names a release`];
    expect(problemsOf(three, settings).map(({ message }) => message)).toEqual(expected);
  });

  test('and what to do about it is said', () => {
    const at = { path: '.github/supported-versions.yml', line: 2 };
    const used = [
      { key: 'tags', value: ['V*'], from: 'file' as const, at },
      { key: 'tags', value: null, from: 'default' as const, at: null },
    ];
    expect(problemsOf(['v1.0.0'], { ...patterns('V*'), used })).toEqual([
      {
        code: 'releases-unreadable',
        message: '1 tag, and tags: V* leaves none that names a release',
        next: [
          'v1.0.0 names a release without it',
          'tags stands in .github/supported-versions.yml, line 2',
          'put tags right, or take it out',
        ],
      },
    ]);
  });
});

describe('no problem is', () => {
  test.each([
    // what there is, the tags, the settings
    ['a release that is left', three, patterns('v1*')],
    ['no tag at all', [], patterns('V*')],
    ['tags of which none names a release by itself', ['nightly', 'sprint'], patterns('V*')],
    ['no setting', ['nightly'], {}],
    ['a package that is not released yet', ['core@1.0.0'], packages(['cli', 'cli@*'])],
    ['a package without patterns', ['core@1.0.0'], packages(['cli'])],
  ])('%s', (_what, tags, settings) => {
    expect(problemsOf(tags, settings)).toEqual([]);
  });

  test('a manifest, of which no pattern speaks', () => {
    expect(problemsOf(['1.0.0'], patterns('V*'), 'manifest')).toEqual([]);
  });
});

const monorepo = ['core@1.0.0', 'core@2.0.0', 'cli@1.0.0'];

describe('a package that was released by its name', () => {
  test.each([
    // its settings, what is wrong
    [
      packages(['core', 'core-*']),
      'packages.core.tags: core-* fits no tag that names a release, and core@2.0.0 is one by its name',
    ],
    [
      packages(['core', 'Core@*'], ['cli', 'cli@*']),
      'packages.core.tags: Core@* fits no tag that names a release, and core@2.0.0 is one by its name',
    ],
    [
      { ...packages(['core', 'core@*']), ...patterns('cli*') },
      'packages.core.tags: core@* fits core@2.0.0, and tags: cli* leaves the package no release',
    ],
  ])('%#', (settings, message) => {
    expect(problemsOf(monorepo, settings).map((problem) => problem.message)).toEqual([message]);
  });

  test('or by one of its scopes, or as the repository', () => {
    const one = { name: 'kernel', tags: ['kernel-*'], paths: [], scopes: ['kernel', 'core'] };
    expect(problemsOf(monorepo, { packages: [one] })).toHaveLength(1);
    expect(problemsOf(three, packages(['project', 'V*']))).toHaveLength(1);
  });
});

test('what is only tried out is missed by nobody', () => {
  const tried = ['v1.0.0-alpha.1', 'v1.0.0-beta.1'];
  expect(problemsOf(tried, patterns('v*', '!*-*'))).toEqual([]);
  const two = packages(['core', 'core@*', '!*-*'], ['cli', 'cli@*', '!*-*']);
  expect(problemsOf(['core@1.0.0', 'cli@1.0.0-beta.1'], two)).toEqual([]);
  const counted = { releases: { ...releases, tags: ['V*'], prereleases: true } };
  expect(problemsOf(tried, counted)).toHaveLength(1);
});

describe('an epoch', () => {
  const tags = ['2.0', '1!1.0'];

  const byPep440 = { releases: { ...defaultJudging.releases, scheme: 'pep440' } } as const;

  test('is said to be not read, where the scheme has such', () => {
    expect(problemsOf(tags, {})).toEqual([]);
    expect(problemsOf(tags, byPep440)).toEqual([
      {
        code: 'releases-unreadable',
        message: 'the tag 1!1.0 has an epoch before its version, and epochs are not read',
        next: ['leave such tags out: write "!*!*" into tags of the settings file'],
      },
    ]);
  });

  test.each(['release-1!1.0', 'v1!2.0', 'core@1!1.0'])('stands behind a prefix, too: %s', (tag) => {
    expect(problemsOf(['release-1.0', tag], byPep440)).toHaveLength(1);
  });

  test('can be left out', () => {
    const releases = { ...byPep440.releases, tags: ['!*!*'] };
    expect(problemsOf(tags, { releases })).toEqual([]);
  });
});

test('of many packages ten are told', () => {
  const names = Array.from({ length: 30 }, (_one, at) => `p${'x'.repeat(at)}`);
  const tags = names.map((name) => `${name}@1.0.0`);
  expect(problemsOf(tags, packages(...names.map((name) => [name, 'nothing'] as const)))).toHaveLength(10);
});
