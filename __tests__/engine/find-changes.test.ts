// What a run is about, package by package, and where fixes go instead.
import { describe, expect, test } from '@jest/globals';
import { findChanges } from '../../src/engine/find-changes.ts';
import { understand } from '../../src/engine/understand.ts';
import type { FilesReading } from '../../src/model/pull.ts';
import { defaultJudging, type PackageSetting } from '../../src/model/settings.ts';
import { findFamilies } from '../../src/releases/find-families.ts';
import type { Change } from '../../src/rules/facts.ts';
import { lineRange } from '../../src/versions/range-text.ts';
import { evidenceFrom } from '../support/given.ts';

const table = [
  '| Version | Supported |',
  '| --- | --- |',
  '| 4.x | yes |',
  '| 3.x | yes |',
  '| < 3 | no |',
].join('\n');

interface Given {
  readonly policy?: string | null;
  readonly after?: string;
  readonly branches?: readonly string[];
  readonly tags?: readonly string[];
  readonly packages?: readonly PackageSetting[];
  readonly files?: FilesReading;
}

/** The changes of a run that is given these lines, and these branches. */
function findAll(lines: string, given: Given = {}): Change[] {
  const {
    policy = table,
    after,
    branches = ['main', '4.x', '3.x', '2.x'],
    tags = ['v4.1.0', 'v3.2.0', 'v2.9.0'],
    packages = [],
    files,
  } = given;
  const list = (key: string, items: readonly string[]) =>
    [`${key}:`, ...items.map((item) => `  - ${item}`)].join('\n');
  const yaml = ['today: 2026-11-21', lines, list('branches', branches), list('tags', tags)].join('\n');
  const evidence = evidenceFrom(yaml, policy, after ?? policy);
  const pull = files && evidence.pull && { ...evidence.pull, files };
  const judging = { ...defaultJudging, packages };
  const families = findFamilies(evidence.tags?.tags ?? [], 'project', judging);
  const { coverage, policy: understood } = understand(evidence, families);
  return findChanges({ ...evidence, ...(pull ? { pull } : {}) }, families, coverage, understood, judging);
}

/** The change of a run that is about one package. */
function find(lines: string, given: Given = {}): Change | undefined {
  const changes = findAll(lines, given);
  expect(changes.length).toBeLessThan(2);
  return changes[0];
}

test('a run that is about no branch and no release changes nothing', () => {
  expect(findAll('')).toEqual([]);
});

describe('the target', () => {
  test.each([
    // what is given, status, the line that decided, the newest release
    ['base: 2.x', 'unsupported', 5, 'v2.9.0'],
    ['base: 3.x', 'supported', 4, 'v3.2.0'],
    ['base: main', null, null, undefined],
    ['base: fix/it', null, null, undefined],
    ['released: v2.9.0', 'unsupported', 5, 'v2.9.0'],
    ['released: nightly', null, null, undefined],
  ])('of %s is %s by line %s', (given, status, decidedAt, newest) => {
    const target = find(given)?.target;
    expect(target).toMatchObject({ base: given.split(': ')[1], status, decidedAt });
    expect(target?.newest?.tag).toBe(newest);
    expect(target?.url ?? null).toBe(
      decidedAt && `https://example.org/example/project/blob/0a1b2c3/SECURITY.md?plain=1#L${decidedAt}`,
    );
  });

  test('of a release is that of its package', () => {
    const policy = [
      '| Package | Version | Supported |',
      '| --- | --- | --- |',
      '| @acme/ui | < 2 | no |',
    ].join('\n');
    const tags = ['v4.0.0', '@acme/ui@2.0.0', '@acme/ui@1.0.1', '@acme/ui@1.0.0'];
    expect(find('released: @acme/ui@1.0.1', { policy, tags })?.target).toMatchObject({
      package: '@acme/ui',
      line: { family: '@acme/ui', by: 'tags' },
      status: 'unsupported',
    });
  });

  test('of a release is never that of a branch of the same name', () => {
    const branches = ['main', '2.9'];
    expect(find('released: 2.9', { branches })?.target.line).toEqual({ kind: 'none' });
    expect(find('base: 2.9', { branches })?.target.line).toMatchObject({ kind: 'line' });
  });

  test.each([
    // the release, its line, what is said of it
    ['v2.1.0', '>=2.1.0 <2.2.0-0', 'supported', 'v2.1.0'],
    ['project-2.1.0', '>=2.1.0 <2.2.0-0', 'supported', 'v2.1.0'],
    ['v1.5.1', '>=1.5.0 <1.6.0-0', 'unsupported', undefined],
    ['core@2.1.0', '>=2.1.0 <2.2.0-0', null, undefined],
    ['nightly', null, null, undefined],
  ])(
    'of the release %s is told by its own name, where a manifest names the newest: %s',
    (tag, range, status, newest) => {
      const policy = '| Version | Supported |\n| --- | --- |\n| 2.x | yes |\n| 1.x | no |\n';
      const target = find(`released: ${tag}\nreleases: manifest`, { policy, tags: ['v2.1.0'] })?.target;
      expect(target && lineRange(target.line)).toBe(range);
      expect([target?.status, target?.newest?.tag]).toEqual([status, newest]);
    },
  );

  test('a sentence that decides has a line as well', () => {
    const policy = '# Security\n\nOnly the latest minor version gets security fixes.\n';
    expect(find('base: 3.x', { policy })?.target).toMatchObject({
      status: 'unsupported',
      row: null,
      decidedAt: 3,
    });
  });

  test('of a policy that is not there nothing is said, not even that it is silent', () => {
    expect(find('base: 2.x', { policy: null })?.target).toMatchObject({ status: null, url: null });
  });
});

describe('the policy stands among the files of the change', () => {
  test.each([
    ['a pull request to the default branch', 'base: main', {}, true],
    ['one to another branch', 'base: 2.x', {}, false],
    [
      'one that changes the policy, so that its lines are others',
      'base: main',
      { after: `# New\n${table}` },
      false,
    ],
    ['a release', 'released: v2.9.0', {}, false],
  ])('%s', (_what, lines, given, expected) => {
    expect(find(lines, given)?.hasPolicy).toBe(expected);
  });
});

describe('where fixes go instead', () => {
  test.each([
    [
      'the highest line first, then the default branch',
      'base: 2.x',
      ['2.x', '3.x', '4.x', 'main'],
      ['4.x', '3.x', 'main'],
    ],
    ['the default branch alone', 'base: 2.x', ['2.x', 'main'], ['main']],
    ['a topic is none', 'base: 2.x', ['2.x', 'fix/3.x-crash', 'main'], ['main']],
    ['a default branch that is dead is none', 'base: 1.x\ndefault: 2.x', ['1.x', '2.x', '3.x'], ['3.x']],
    [
      'a default branch that is a line stands in its order',
      'base: 2.x\ndefault: 4.x',
      ['2.x', '3.x', '4.x'],
      ['4.x', '3.x'],
    ],
    ['nowhere is a possible answer', 'base: 2.x\ndefault: 2.x', ['2.x'], []],
    ['nobody asks after a release', 'released: v2.9.0', ['2.x', '3.x', 'main'], []],
    ['nobody asks where the line lives', 'base: 3.x', ['3.x', '4.x', 'main'], []],
  ])('%s', (_what, lines, branches, expected) => {
    expect(find(lines, { branches })?.alive).toEqual(expected);
  });

  test('a branch that a row names has no number, and comes behind those that have', () => {
    const policy = [
      '| Branch | Supported |',
      '| --- | --- |',
      '| trusty | yes |',
      '| 3.x | yes |',
      '| 2.x | no |',
    ].join('\n');
    const branches = ['2.x', 'trusty', '3.x', 'main'];
    expect(find('base: 2.x', { policy, branches })?.alive).toEqual(['3.x', 'trusty', 'main']);
  });

  test('the branches of another package take no fixes of this one', () => {
    const policy = [
      '| Package | Version | Supported |',
      '| --- | --- | --- |',
      '| client | 2.x | yes |',
      '| client | 1.x | no |',
      '| server | 3.x | yes |',
    ].join('\n');
    const tags = ['client', 'server'].flatMap((name) =>
      ['1.0.0', '2.0.0', '3.0.0'].map((one) => `${name}@${one}`),
    );
    const branches = ['client-1.x', 'client-2.x', 'server-3.x', 'main'];
    expect(find('base: client-1.x', { policy, tags: [...tags, 'v9.0.0'], branches })?.alive).toEqual([
      'client-2.x',
      'main',
    ]);
  });
});

describe('a branch of several packages', () => {
  const policy = [
    '| Package | Version | Supported |',
    '| --- | --- | --- |',
    '| project | 3.x | yes |',
    '| project | 2.x | no |',
    '| ui | 2.x | yes |',
    '| ui | 1.x | no |',
    '| core | 2.x | no |',
  ].join('\n');
  const tags = ['v3.0.0', 'v2.0.0', 'v1.0.0', 'ui@2.0.0', 'ui@1.0.0', 'core@2.0.0', 'other@2.0.0'];
  const given = { policy, tags, branches: ['main', '1.x', '2.x', '3.x', 'ui-1.x'] };
  const read = (...paths: string[]): FilesReading => ({ kind: 'read', paths, isWhole: true });

  /** Each change in short: its package, what is said of its line, and its files. */
  const changesOf = (base: string, files?: FilesReading, packages: readonly PackageSetting[] = []) =>
    findAll(`base: ${base}`, { ...given, packages, ...(files ? { files } : {}) }).map((change) =>
      [
        change.target.package ?? 'main',
        change.target.status ?? 'none',
        change.files?.kind ?? 'not asked',
      ].join(' '),
    );

  test('is that of each, until the files are known', () => {
    expect(changesOf('2.x')).toEqual([
      'main unsupported not asked',
      'ui supported not asked',
      'core unsupported not asked',
    ]);
    expect(changesOf('3.x')).toEqual(['main supported not asked']);
  });

  test.each<[string[], string[]]>([
    // the paths, the changes
    [['packages/ui/a.ts'], ['ui supported counting']],
    [['packages/core/a.ts'], ['core unsupported counting']],
    [
      ['packages/core/a.ts', 'packages/ui/a.ts'],
      ['ui supported counting', 'core unsupported counting'],
    ],
    [
      ['packages/ui/a.ts', 'src/main.ts'],
      ['main unsupported counting', 'ui supported counting'],
    ],
    [['packages/ui/README.md', 'packages/core/a.ts'], ['core unsupported counting']],
    [['packages/other/a.ts'], ['main unsupported counting']],
    [['packages/ui/README.md'], ['main unsupported none-counts']],
  ])('of which %j change is that of %j', (paths, expected) => {
    expect(changesOf('2.x', read(...paths))).toEqual(expected);
  });

  test('is that of the package alone that its name names, whatever is changed', () => {
    const named = { ...given, tags: [...tags, 'ui@1.1.0'] };
    const [change, ...more] = findAll('base: ui-1.x', { ...named, files: read('packages/core/a.ts') });
    expect([change?.target.package, change?.target.status, change?.files?.kind]).toEqual([
      'ui',
      'unsupported',
      'counting',
    ]);
    expect(more).toEqual([]);
  });

  test('has its package by the paths of the settings', () => {
    const packages = [{ name: 'ui', tags: [], paths: ['web/**'], scopes: ['ui'] }];
    expect(changesOf('2.x', read('web/a.ts'), packages)).toEqual(['ui supported counting']);
    expect(changesOf('2.x', read('packages/ui/a.ts'), packages)).toEqual(['main unsupported counting']);
  });

  test('has a package of the settings that no row names', () => {
    const packages = [{ name: 'other', tags: ['other@*'], paths: [], scopes: ['other'] }];
    expect(changesOf('2.x', read('packages/other/a.ts'), packages)).toEqual(['other unlisted counting']);
  });

  test('tells each package where its own fixes go', () => {
    const alive = findAll('base: 1.x', given).map(({ target, alive }) => [target.package, alive]);
    expect(alive).toEqual([
      [null, []],
      ['ui', ['2.x', 'main']],
    ]);
  });
});
