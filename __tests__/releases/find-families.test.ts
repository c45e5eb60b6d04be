// Which releases the tags of a repository name, and of which package.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Tag } from '../../src/model/release.ts';
import { defaultJudging, type PackageSetting, type ReleaseSettings } from '../../src/model/settings.ts';
import { findFamilies } from '../../src/releases/find-families.ts';
import { timeOf } from '../support/time.ts';

const tagged = (...names: readonly string[]): Tag[] => names.map((name) => ({ name, date: null }));
const families = (...names: readonly string[]) => findFamilies(tagged(...names), 'widget');
const mainTags = (...names: readonly string[]) => families(...names)[0]?.releases.map(({ tag }) => tag) ?? [];

test('a release keeps what its tag says', () => {
  expect(findFamilies([{ name: 'rel_2_1_0b2', date: '2026-03-05' }], 'widget')).toEqual([
    {
      prefix: '',
      name: '',
      isMain: true,
      scopes: [],
      releases: [
        { tag: 'rel_2_1_0b2', version: '2_1_0b2', number: [2, 1, 0], isPrerelease: true, date: '2026-03-05' },
      ],
    },
  ]);
});

describe('the main family, newest version first', () => {
  test.each([
    ['by number', ['v1.9.0', 'v1.10.0', 'v2.0.0'], ['v2.0.0', 'v1.10.0', 'v1.9.0']],
    [
      'prereleases below their release',
      ['v2.0.0', 'v2.0.0-rc.1', 'v2.1.0-rc.1'],
      ['v2.1.0-rc.1', 'v2.0.0', 'v2.0.0-rc.1'],
    ],
    ['four parts', ['v8.1.3', 'v8.1.3.1', 'v8.1.2.1'], ['v8.1.3.1', 'v8.1.3', 'v8.1.2.1']],
    [
      'prefixes that only decorate',
      ['1.0.0', 'release-1.1', 'v.1.2', 'widget-1.3.0', 'REL_1_4'],
      ['REL_1_4', 'widget-1.3.0', 'v.1.2', 'release-1.1', '1.0.0'],
    ],
    ['two tags of one version', ['v1.2.3', '1.2.3'], ['1.2.3', 'v1.2.3']],
    ['two lengths of one version', ['v1.2', 'v1.2.0'], ['v1.2', 'v1.2.0']],
    ['a letter for a prefix', ['v0.6', 'n7.0.1', 'R_4_32', 'r1234'], ['n7.0.1', 'R_4_32', 'v0.6']],
    ['calendar versions', ['2.3.0', '25.4.0', '24.04.1'], ['25.4.0', '24.04.1', '2.3.0']],
    ['a prerelease by its prefix', ['widget-8_21_0', 'rc-8_22_0-1'], ['rc-8_22_0-1', 'widget-8_21_0']],
    ['a line that moves', ['v1', 'v2', 'v1.2.3', 'v1.20-latest', 'latest'], ['v1.2.3']],
    ['nightlies', ['4.1.0', '4.1-nightly-2026-08-22', 'development-nightly-2023-07-02'], ['4.1.0']],
    [
      'experiments',
      ['v1.24.0', 'prototype-v1.24.0-x', 'v0.26.1-cloud-team', '0.2.0-91-g22f7616'],
      ['v1.24.0'],
    ],
    ['days', ['1.0.0', '2025-11-25', '2025-11-25-RC', '20251125'], ['1.0.0']],
    ['numbers alone, where there is nothing else', ['v9', 'v10', 'latest'], ['v10', 'v9']],
    [
      'but no build numbers, revisions or counts',
      ['build-123', 'r1234', 'beta1', 'sprint-5-1', 'arxiv_v3', 'release-1434511043'],
      [],
    ],
    ['and nothing, where nothing is a release', ['test', 'RELEASE.2016-03-11T03-45-50Z', '2025-11-25'], []],
  ])('%s', (_, names, expected) => {
    expect(mainTags(...names)).toEqual(expected);
    expect(mainTags(...names.toReversed())).toEqual(expected);
  });

  test.each([
    ['a letter repairs a release that is there', ['3.5', '3.5a'], ['3.5a', '3.5']],
    ['and nothing else needs one', ['3.5', '3.5a', '3.6-1'], ['3.6-1', '3.5a', '3.5']],
    ['and is a prerelease where it is not', ['3.4', '3.5a'], ['3.4']],
  ])('%s', (_, names, stable) => {
    const releases = families(...names)[0]?.releases ?? [];
    expect(releases.filter(({ isPrerelease }) => !isPrerelease).map(({ tag }) => tag)).toEqual(stable);
  });

  test('a prefix can say that a version is not final', () => {
    expect(families('rc-8_22_0-1')[0]?.releases[0]).toMatchObject({ isPrerelease: true, number: [8, 22, 0] });
  });
});

describe('what a forge flags', () => {
  const flagged = (drafts: string[], prereleases: string[]) => {
    const flags = { drafts: new Set(drafts), prereleases: new Set(prereleases) };
    const names = tagged('v2.0.0', 'v1.1.0-rc.1', 'v1.0.0', 'ui@1.0.0');
    const found = findFamilies(names, 'widget', defaultJudging, flags);
    return found.flatMap(({ releases }) =>
      releases.map(({ tag, isPrerelease }) => (isPrerelease ? `${tag} (pre)` : tag)),
    );
  };

  test.each([
    // drafts, prereleases, the releases
    [[], [], ['v2.0.0', 'v1.1.0-rc.1 (pre)', 'v1.0.0', 'ui@1.0.0']],
    [['v2.0.0'], [], ['v1.1.0-rc.1 (pre)', 'v1.0.0', 'ui@1.0.0']],
    [[], ['v2.0.0', 'ui@1.0.0'], ['v2.0.0 (pre)', 'v1.1.0-rc.1 (pre)', 'v1.0.0', 'ui@1.0.0 (pre)']],
    [['v2.0.0'], ['v2.0.0'], ['v1.1.0-rc.1 (pre)', 'v1.0.0', 'ui@1.0.0']],
    [['v2', '2.0.0'], ['v9.9.9'], ['v2.0.0', 'v1.1.0-rc.1 (pre)', 'v1.0.0', 'ui@1.0.0']],
  ])('drafts %j and prereleases %j leave %j', (drafts, prereleases, expected) => {
    expect(flagged(drafts, prereleases)).toEqual(expected);
  });

  test('a package whose releases are all drafts is none', () => {
    expect(flagged(['ui@1.0.0'], [])).not.toContain('ui@1.0.0');
  });
});

describe('the other families', () => {
  test('are packages, each under its name', () => {
    const names = [
      'v1.0.0',
      'core@2.0.0',
      'core@2.1.0',
      '@acme/ui@0.1.0',
      'cli-v0.3.0',
      'cli-v0.3.0-rc.1',
      'cmd/ctl/v1.1.0',
    ];
    expect(families(...names).map(({ prefix, name, isMain }) => [prefix, name, isMain])).toEqual([
      ['', '', true],
      ['core@', 'core', false],
      ['cli-v', 'cli', false],
      ['cmd/ctl/v', 'cmd/ctl', false],
      ['@acme/ui@', '@acme/ui', false],
    ]);
  });

  test('stay one when a package changes how it writes its prefix', () => {
    const [main] = families('core-1.0.0', 'Core@2.0.0', 'core-v1.5.0');
    expect(main).toMatchObject({ prefix: 'Core@', name: 'Core' });
    expect(main?.releases.map(({ version }) => version)).toEqual(['2.0.0', '1.5.0', '1.0.0']);
  });

  test('may number their releases with two parts, once one of them is plainly a version', () => {
    expect(mainTags('core_3_8_2', 'core_4_32')).toEqual(['core_4_32', 'core_3_8_2']);
  });
});

describe('by settings', () => {
  const found = (
    names: readonly string[],
    packages: readonly Partial<PackageSetting>[],
    releases: Partial<ReleaseSettings> = {},
    flags: { drafts: Set<string>; prereleases: Set<string> } | null = null,
  ) => {
    const judging = {
      releases: { ...defaultJudging.releases, ...releases },
      packages: packages.map(({ name = '', tags = [], scopes = [] }) => ({
        name,
        tags,
        paths: [],
        scopes: [name, ...scopes],
      })),
    };
    return findFamilies(tagged(...names), 'widget', judging, flags).map(({ name, isMain, releases: all }) => {
      const shown = all.map(({ tag, version, isPrerelease }) =>
        tag.endsWith(version) ? `${tag}${isPrerelease ? ' (pre)' : ''}` : `${tag} as ${version}`,
      );
      return [`${name}${isMain ? ' (main)' : ''}`, ...shown].join(' ').trim();
    });
  };

  test.each<[string, string[], Partial<ReleaseSettings>, string[]]>([
    // what, the tags, the settings, the families
    [
      'tags that can name a release',
      ['v1.0.0', 'v2.0.0', 'ui@1.0.0'],
      { tags: ['v*', '!v2*'] },
      ['(main) v1.0.0'],
    ],
    [
      'prereleases that count',
      ['v1.0.0', 'v2.0.0-rc.1'],
      { prereleases: true },
      ['(main) v2.0.0-rc.1 v1.0.0'],
    ],
    ['a scheme', ['v1.0.0', '2.0'], { scheme: 'semver' }, ['(main) v1.0.0']],
  ])('%s', (_what, names, releases, expected) => {
    expect(found(names, [], releases)).toEqual(expected);
  });

  test('a draft is no release, even where prereleases count', () => {
    const flags = { drafts: new Set(['v3.0.0']), prereleases: new Set(['v2.0.0']) };
    expect(found(['v3.0.0', 'v2.0.0'], [], { prereleases: true }, flags)).toEqual(['(main) v2.0.0']);
    expect(
      found(
        ['core@1.0.0'],
        [{ name: 'core', tags: ['core@*'] }],
        {},
        { ...flags, prereleases: new Set(['core@1.0.0']) },
      ),
    ).toEqual(['core core@1.0.0 (pre)']);
  });

  test('a package has the tags of its patterns, and what is left is as it was', () => {
    const names = ['v1.0.0', 'api-2.0.0', 'sdk/v1.0.0', 'sdk/v1.1.0', 'ui@1.0.0'];
    expect(found(names, [{ name: 'client', tags: ['sdk/*', 'api-*', '!api-1*'] }])).toEqual([
      '(main) v1.0.0',
      'client api-2.0.0 sdk/v1.1.0 sdk/v1.0.0',
      'ui ui@1.0.0',
    ]);
  });

  test('a tag that a package leaves out, or one of its name from before, makes no package, and none that leads', () => {
    const tags = ['core@*', '!*-*'];
    const names = ['core@1.0.0', 'core@2.0.0-rc.1', 'core-0.9.0'];
    expect(found(names, [{ name: 'core', tags }])).toEqual(['core core@1.0.0']);
    expect(found([...names, 'ui-1.0.0'], [{ name: '@acme/core', tags }])).toEqual([
      'ui (main) ui-1.0.0',
      '@acme/core core@1.0.0',
    ]);
  });

  test('what stands before a version of a package may say that it is not final', () => {
    expect(found(['core@1.0.0', 'core@beta-2.0.0'], [{ name: 'core', tags: ['core@*'] }])).toEqual([
      'core core@beta-2.0.0 (pre) core@1.0.0',
    ]);
  });

  test('a package may count in numbers alone', () => {
    expect(found(['v1.0.0', 'chart-7', 'chart-6'], [{ name: 'chart', tags: ['chart-*'] }])).toEqual([
      '(main) v1.0.0',
      'chart chart-7 chart-6',
    ]);
  });
});

describe('which family is the main one', () => {
  test.each([
    ['the decorated one, even if it is the smallest', ['v1.0.0', 'a@1.0.0', 'a@2.0.0'], ''],
    ['even if nothing of it is final', ['v1.0.0-rc.1', 'a@1.0.0', 'a@2.0.0'], ''],
    ['else the one with the most releases', ['alpha-core-1.0.0', 'ui-1.0.0', 'ui-2.0.0'], 'ui'],
    ['at a tie the one with the shortest prefix', ['core@1.0.0', 'ui@1.0.0'], 'ui'],
    ['numbers alone do not lead', ['v1', 'ui@1.0.0', 'ui@1.1.0'], 'ui'],
  ])('%s', (_, names, expected) => {
    const [main, ...rest] = families(...names);
    expect(main?.name).toBe(expected);
    expect([main?.isMain, ...rest.map(({ isMain }) => isMain)]).toEqual([true, ...rest.map(() => false)]);
  });
});

describe('many tags take no time', () => {
  test.each([
    ['versions', 50_000, (at: number) => `v${at % 50}.${at % 97}.${at}`],
    ['packages', 10_000, (at: number) => `package-${at}@1.0.0`],
    ['digits', 10_000, (at: number) => `${'9'.repeat(200)}${at}`],
    ['parts', 10_000, (at: number) => `${'1.'.repeat(100)}${at}`],
    ['qualifiers', 10_000, (at: number) => `${'1.1rc.'.repeat(30)}${at}!`],
    ['another script', 10_000, (at: number) => `${'版é\u0301🎉'.repeat(20)}${at}`],
    ['control characters', 10_000, (at: number) => `${'\u0000\u001b'.repeat(60)}${at}`],
  ])('of %s', (_, count, name) => {
    const tags = tagged(...Array.from({ length: count }, (_, at) => name(at)));
    expect(timeOf(() => findFamilies(tags, 'widget'))).toBeLessThan(3000);
  });

  test.each([
    // what, how many tags, the patterns of fifty packages
    ['begin as the tags do', 20_000, (at: number) => [`package-${at}@*`, `!package-${at}@0*`]],
    ['begin with anything', 5000, (at: number) => [`*-*-${at}@*`]],
  ])('beside packages whose patterns %s', (_, count, patterns) => {
    const packages = Array.from({ length: 50 }, (_, at) => ({
      name: `package-${at}`,
      tags: patterns(at),
      paths: [],
      scopes: [`package-${at}`],
    }));
    const tags = tagged(...Array.from({ length: count }, (_, at) => `package-${at % 60}@1.${at % 97}.${at}`));
    const judging = { ...defaultJudging, packages };
    expect(timeOf(() => findFamilies(tags, 'widget', judging))).toBeLessThan(3000);
  });
});

test('no name throws, and the order of the tags does not matter', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('v', '1', '2', '.', '-', '_', '/', '@', 'rc', 'widget') }),
    fc.constantFrom('v1.0.0', '1.0', 'v1.1a', 'a@1.0.0', 'B@1.0.0', 'b-1.0.1', 'v2-rc1'),
  );
  fc.assert(
    fc.property(fc.uniqueArray(name), fc.string(), (names, repository) => {
      const read = findFamilies(tagged(...names), repository);
      expect(findFamilies(tagged(...names.toReversed()), repository)).toEqual(read);
    }),
  );
});
