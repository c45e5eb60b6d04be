// Which release line a branch carries, by its name, the tags and the other branches.
import { describe, expect, test } from '@jest/globals';
import { branchReader } from '../../src/branches/read-branch.ts';
import type { BranchLine } from '../../src/model/branch.ts';
import { findFamilies } from '../../src/releases/find-families.ts';
import { intervalName } from '../../src/versions/range-text.ts';
import { timeOf } from '../support/time.ts';

interface Around {
  readonly repository?: string;
  readonly tags?: string;
  readonly sisters?: string;
  readonly main?: string | null;
  /** What branches carry by the settings: `edge=next`. */
  readonly settings?: string;
}

const list = (names: string): string[] => names.split(' ').filter(Boolean);

/** How these branches are read: `1.x`, `1.2.x`, `next` or `none`, a package in front where there is one. */
function read(
  names: string,
  { repository = 'widget', tags = '', sisters = '', main = 'main', settings = '' }: Around = {},
) {
  const families = findFamilies(
    list(tags).map((name) => ({ name, date: null })),
    repository,
  );
  const branches = [...list(names), ...list(sisters)];
  const mappings = list(settings).map((written) => {
    const [pattern = '', carries = ''] = written.split('=');
    return { pattern, carries, package: null };
  });
  const reader = branchReader(
    { defaultBranch: main, branches, repositoryName: repository, mappings },
    families,
  );
  return list(names).map((name) => shown(reader(name)));
}

function shown(line: BranchLine): string {
  return line.kind === 'line' ? `${line.family} ${intervalName(line.interval)}`.trim() : line.kind;
}

/** All of these are read alike. */
const all = (names: string, expected: string): string[] => list(names).map(() => expected);

describe('a line by its name alone', () => {
  test.each([
    // line, names
    ['1.x', '1.x v1 V1 1.x.x release/1.x release-1 version-1 v1-branch series/1.x branch_1x release1x 1-x-y'],
    ['1.2.x', '1.2 1.2.x v1.2 1.2.X 1.2.x.x 1_2_X 1.2.y rel_1_2 release-1.2 release/v1.2 1-2-stable'],
    ['1.2.x', 'r1.2 release-branch-1.2 releasebranch_1_2 RELENG_1_2 RB-1.2 1.2-branch branch1.2 V_1_2'],
    ['1.2.x', '1.2.3 v1.2.3 release-1.2.3 release/1.2.3.4 1.2.1xx 1.2.3.post1 hotfix/1.2.3 patch/v1.2.3'],
    ['1.2.x', 'v1.2.0-rc.1 1.2.0rc1 1.2.0.4_beta release/1.2-preview7 1.2b2 1.2.0-M2 release-1.2.0-rc2'],
    ['1.x', '1.x-stable stable-1.x 1-stable lts/v1 maintenance/1.x 1.x-dev dev-1.x next/1.x 1.next v1-dev'],
    ['1.2.x', '1.2-maint maint-1.2 1.2-dev dev/1.2 support/1.2 1.2-lts lts-1-2 1.2-sec 1.2.x-fixes 1.2-eol'],
    ['1.x', 'v1/main v1.x/dev v1.x-staging version-1-hotfix 1.x-alpha beta/1.x next-1-dev v1-master'],
    ['0.x', '0.x 0.xx-maint v0.x'],
    ['2024.4.x', '2024.04 stable/2024.4 release-2024.4'],
  ])('%s: %s', (line, names) => {
    expect(read(names)).toEqual(all(names, line));
  });
});

describe('no line', () => {
  test.each([
    // why, names
    ['topics', 'feature/2.0-api fix/1.2.x/thing 1.2-foo backport/1.x/123 cherry-pick-1-to-1.x docs/v2 pr/45'],
    ['topics', 'update-to-1.2 revert-12-foo release-notes-1.2 1.2-my-patches bump-1.2 merge-1.2-into-1.3'],
    ['bots', 'dependabot/npm/foo-1.2.3 renovate/lodash-4.x release-please--branches--main snyk-upgrade-1'],
    ['people', 'alice/1.x patch-1 alice-patch-1'],
    ['other products', 'node-18 python3.12 pgsql-11 alpine-3.21 1.2-x86'],
    [
      'issues, days and years',
      '404 0013 issue-123 dev-13918 2024-01 release_02_05 202401 2023-update develop2024 lts_2023_08_02',
    ],
    ['counts', 'rc1 beta2 dev2 hotfix-1 staging-2 alpha-3'],
    ['two numbers', '1.2-1.3 v1/2696 1.2-to-1.3 1.0-20'],
    ['copies', '1.5_old temp-1.2 1.x-backup'],
    ['words alone', 'stable release lts legacy hotfix gh-pages kirkstone staging rc beta test'],
    ['signs that no line is written with', 'pro#1.2 1.2+x v1.2@{0} -1.2 ветка-1.2'],
  ])('%s: %s', (_, names) => {
    expect(read(names, { tags: 'v1.0.0 v1.2.0 v1.5.0 v2.1.0' })).toEqual(all(names, 'none'));
  });
});

describe('the next release', () => {
  test('comes from the default branch, unless its name is a line', () => {
    expect(read('trunk', { main: 'trunk' })).toEqual(['next']);
    expect(read('5.x', { main: '5.x' })).toEqual(['5.x']);
    expect(read('main master trunk', { main: '5.x' })).toEqual(all('main master trunk', 'none'));
  });

  test('comes from branches that say so', () => {
    const names = 'dev develop devel development next unstable vNext release/next next_release next-major';
    expect(read(names)).toEqual(all(names, 'next'));
  });

  test('comes from the usual branches where nobody knows the default one', () => {
    expect(read('main master stable', { main: null })).toEqual(['next', 'next', 'none']);
  });
});

describe('the name of the product', () => {
  test.each([
    // repository, tags, names, lines
    ['jetty.project', 'jetty-12.0.1 jetty-11.0.2', 'jetty-12.0.x jetty-12.1.x', '12.0.x,12.1.x'],
    ['php-src', 'php-8.1.0', 'PHP-8.1', '8.1.x'],
    ['go', 'go1.21 go1.20.1', 'release-branch.go1.21', '1.21.x'],
    ['gcc', 'releases/gcc-13.1.0', 'releases/gcc-13', '13.x'],
    ['perl5', 'v5.36.0', 'perl-5.8 maint-5.36', '5.8.x,5.36.x'],
    ['bind9', 'v9.18.0', 'bind-9.18 bind9.16 bind9-9.18', '9.18.x,9.16.x,9.18.x'],
    ['mongoose', '4.1.0', 'mongoose4', '4.x'],
    ['next-auth', 'v4.1.0', 'next-auth-4.x next', '4.x,next'],
    ['next', 'v4.1.0', 'next next-4.x', 'next,4.x'],
    ['eclipse', 'R4_27 R4_28', 'R4_27_maintenance', '4.27.x'],
    ['gnome-shell', '45.0 44.1 43.0', 'gnome-45 gnome-44 gnome-43 gnome-3', '45.x,44.x,43.x,3.x'],
  ])('%s with %s: %s', (repository, tags, names, lines) => {
    expect(read(names, { repository, tags })).toEqual(lines.split(','));
  });

  test('may be that of a package', () => {
    const tags = 'v1.0.0 v1.1.0 widget-util-0.6.0 widget-util-0.6.1 widget-util-0.7.0';
    expect(read('widget-util-0.7.x widget-1.0.x', { tags })).toEqual(['widget-util 0.7.x', '1.0.x']);
  });
});

describe('the settings', () => {
  test.each([
    // what it shows, settings, names, lines
    ['map what nobody could guess', 'neptune=3.x edge=next', 'neptune edge', '3.x,next'],
    ['come before every guess', '1.x=none v*=2.x', '1.x v1.2', 'none,2.x'],
    ['come before the default branch', 'main=4.2.x', 'main', '4.2.x'],
    ['can take its line from the default branch', 'main=none', 'main', 'none'],
    ['leave the rest to be guessed', 'edge=next', '1.x main alice/1.x', '1.x,next,none'],
  ])('%s', (_, settings, names, lines) => {
    expect(read(names, { settings })).toEqual(lines.split(','));
  });
});

describe('how the repository counts', () => {
  test.each([
    // what it shows, tags, sisters, names, lines
    ['numbers run together', 'v4.5.0 v4.0.0', '', 'stable45', '4.5.x'],
    ['with zeros', 'v4.1.0 v4.10.1', '', 'stable-401 stable_410', '4.1.x,4.10.x'],
    ['but not without a tag', 'v4.1.0', '', 'stable317 rel45', 'none,none'],
    ['the first minor beside others', 'v9.0.0 v9.1.0', 'stable9.1', 'stable9', '9.0.x'],
    ['a major beside all its minors', 'v9.0.0 v9.1.0', 'stable9.0 stable9.1', 'stable9', '9.x'],
    ['the first minor beside one run together', 'v4.0.0 v4.5.0', 'stable45', 'stable4', '4.0.x'],
    ['a major beside its minors', 'v2.0.0 v2.1.0', 'v2.1', 'v2', '2.x'],
    ['numbers alone', 'v4.0.0 v5.1.0', '', '4 6 9 404', '4.x,6.x,none,none'],
    ['numbers alone, in a series', 'v18.0.0 v20.1.0', '18 20', '22 404', '22.x,none'],
    ['minors with other signs', 'v3.9.0', '', '3_9 3-10', '3.9.x,none'],
    ['a calendar', '2024.1 2024.2', '', '2024 2024.3 release-2025', '2024.x,2024.3.x,2025.x'],
    ['no calendar', 'v1.2.0', '', '2024 2024.3 stable/2024.3', 'none,none,2024.3.x'],
    ['lines beyond the tags', 'v1.0.0', 'v2 v5', 'v8 v12', '8.x,none'],
    ['a slip for a sister', 'v0.12.0', 'v0.12', 'v0/12 v0/13', '0.12.x,none'],
    ['a slip for a release', 'v1.19.1', '', 'release-v1-19.1 release-v1-20.1', '1.19.x,none'],
    ['a line in its major', 'v8.18.0', '', 'v8/8.18 v8/2696', '8.18.x,none'],
    ['a copy of the trunk', 'v4.4.0', '4.4', 'master-4.4 master-4.3', 'none,4.3.x'],
    ['tests beside what is kept', 'v2.6.0', 'v2-6-stable', 'v2-6-test v2-5-test', '2.6.x,none'],
    ['tools that are tried out', 'v1.52.0', '', 'beta-1.96 beta-1.53', 'none,1.53.x'],
  ])('%s', (_, tags, sisters, names, lines) => {
    expect(read(names, { tags, sisters })).toEqual(lines.split(','));
  });
});

test('what told the line is told', () => {
  const families = findFamilies([{ name: 'v4.5.0', date: null }], 'widget');
  const mappings = [
    { pattern: 'edge', carries: 'next', package: null },
    { pattern: 'old', carries: '1.x', package: null },
  ];
  const reader = branchReader(
    { defaultBranch: 'main', branches: [], repositoryName: 'widget', mappings },
    families,
  );
  expect(['4.x', 'stable45', 'main', 'dev', 'edge', 'old'].map((name) => reader(name))).toMatchObject([
    { by: 'name' },
    { by: 'tags' },
    { by: 'default-branch' },
    { by: 'name' },
    { kind: 'next', by: 'settings' },
    { kind: 'line', by: 'settings' },
  ]);
});

describe('hostile names', () => {
  const hostile = [
    '9'.repeat(100_000),
    'v1.'.repeat(40_000),
    'a-'.repeat(50_000),
    '1.2\n',
    '\u001B[2J1.2',
    '',
    '.',
  ];

  test('are no line', () => {
    const reader = branchReader(
      { defaultBranch: null, branches: hostile, repositoryName: 'widget', mappings: [] },
      [],
    );
    expect(hostile.map((name) => shown(reader(name)))).toEqual(hostile.map(() => 'none'));
  });

  test('cost no time', () => {
    const long = ['1.'.repeat(63) + '1', 'stable-'.repeat(18), 'x'.repeat(128), '1-'.repeat(63) + 'x'];
    const branches = Array.from({ length: 2000 }, (_, at) => (long[at % 4] ?? '').slice(0, 120) + String(at));
    const reader = branchReader(
      { defaultBranch: null, branches, repositoryName: 'widget', mappings: [] },
      [],
    );
    expect(timeOf(() => branches.map((name) => reader(name)))).toBeLessThan(1000);
  });
});
