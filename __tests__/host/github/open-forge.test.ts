// What only the API of a forge knows, and what each reading costs.
import { describe, expect, test } from '@jest/globals';
import { openForge } from '../../../src/host/github/open-forge.ts';
import type { Forge, Unreached } from '../../../src/model/remote.ts';
import type { Fault, LabelEvent, PullState, State } from '../../support/github/state.ts';
import { faults, github, names, project } from '../../support/github/with-github.ts';

async function forge(state: Parameters<typeof github>[0] = {}) {
  const standIn = await github(state);
  return { ...openForge('owner/project', standIn.client), ...standIn };
}

const pull = (changes: Partial<PullState>): Pick<State, 'repositories'> =>
  project({ pulls: { 7: { labels: [], events: [], files: [], ...changes } } });

describe('releases', () => {
  test.each([
    // token, drafts that are seen
    [null, []],
    ['full-token', ['v2.2.0']],
  ])('token %j: drafts %j', async (token, drafts) => {
    const { readReleaseFlags, requests } = await forge({ token });
    expect(await readReleaseFlags()).toEqual({
      drafts: new Set(drafts),
      prereleases: new Set(['v2.1.0-rc.1']),
      seen: new Set([...drafts, 'v2.1.0', 'v2.1.0-rc.1', 'v2.0.0']),
      isWhole: true,
    });
    expect(requests.map(({ path }) => path)).toEqual(['/repos/owner/project/releases?per_page=100&limit=50']);
  });

  test('are read from the first page alone', async () => {
    const releases = names(250).map((tag) => ({ tag, isPrerelease: true }));
    const { readReleaseFlags, client } = await forge(project({ releases }));
    expect(await readReleaseFlags()).toEqual({
      drafts: new Set(),
      ...{ prereleases: new Set(names(100)), seen: new Set(names(100)), isWhole: false },
    });
    expect(client.requests()).toBe(1);
  });
});

describe('the release of a tag', () => {
  const releases = [
    { tag: 'v2.0.0' },
    { tag: '@scope/package@1.0.0-rc.1?', isPrerelease: true },
    { tag: 'v3.0.0', isDraft: true },
  ];

  test.each([
    // tag, flag
    ['v2.0.0', 'none'],
    ['@scope/package@1.0.0-rc.1?', 'prerelease'],
    ['v3.0.0', 'none'],
    ['v1.0.0', 'none'],
  ])('%s: %s', async (tag, flag) => {
    const { readReleaseFlag, client } = await forge({ token: 'full-token', ...project({ releases }) });
    expect(await readReleaseFlag(tag)).toEqual({ flag });
    expect(client.requests()).toBe(1);
  });

  test.each<[fault: Fault, unreached: Unreached['unreached'], why: string]>([
    [{ route: 'release', kind: 'forbidden' }, 'denied', 'the token may lack contents: read'],
    [{ route: 'release', kind: 'status', status: 502 }, 'offline', 'HTTP 502'],
    [{ route: 'release', kind: 'status', status: 410 }, 'missing', 'HTTP 410'],
    [{ route: 'release', kind: 'wrong-shape' }, 'broken', 'the answer is no release'],
  ])('%j', async (fault, unreached, why) => {
    const { readReleaseFlag } = await forge({ token: 'full-token', ...faults(fault) });
    const message = `^the release of the tag v2\\.0\\.0 of owner/project cannot be read: .*${why}`;
    expect(await readReleaseFlag('v2.0.0')).toMatchObject({
      unreached,
      message: expect.stringMatching(message),
    });
  });

  test('of a tag that would lead elsewhere is not asked for', async () => {
    const { readReleaseFlag, requests } = await forge();
    expect(await readReleaseFlag('..')).toMatchObject({ unreached: 'missing' });
    expect(requests).toEqual([]);
  });
});

describe('labels', () => {
  test.each([
    // forge, labels
    ['github', ['bug', 'allow-unsupported-line', '::error::']],
    ['github', []],
    ['gitea', ['bug']],
  ] as const)('%s: %j', async (kind, labels) => {
    const { readLabels, client } = await forge({ forge: kind, ...pull({ labels: [...labels] }) });
    expect(await readLabels(7)).toEqual({ names: labels });
    expect(client.requests()).toBe(1);
  });

  test.each([
    // forge, labels, requests
    ['github', 29, 1],
    ['github', 30, 2],
    ['github', 50, 2],
    ['github', 100, 2],
    ['github', 101, 2],
    ['gitea', 30, 2],
    ['gitea', 73, 1],
    ['gitea', 100, 2],
  ] as const)('%s: all of %i, by %i requests', async (kind, count, requests) => {
    const { readLabels, client } = await forge({ forge: kind, ...pull({ labels: names(count) }) });
    expect(await readLabels(7)).toEqual({ names: names(count) });
    expect(client.requests()).toBe(requests);
  });

  test.each<[labels: number, fault: Fault]>([
    [500, { route: 'labels', kind: 'deprecated' }],
    [250, { route: 'labels', page: 2, kind: 'last-page' }],
    [300, { route: 'labels', page: 2, kind: 'half-page' }],
  ])('that may be more than came are none: %i, %j', async (count, fault) => {
    const { readLabels } = await forge({ ...pull({ labels: names(count) }), ...faults(fault) });
    expect(await readLabels(7)).toMatchObject({ unreached: 'broken' });
  });
});

describe('who put a label on', () => {
  const set = (actor: string, label = 'allow'): LabelEvent => ({ event: 'labeled', label, actor });
  const unset: LabelEvent = { event: 'unlabeled', label: 'allow', actor: 'other' };
  const many = (count: number) => Array.from({ length: count }, () => unset);

  test.each<[what: string, events: LabelEvent[], login: string | null, requests: number]>([
    ['nobody', [], null, 1],
    ['somebody, and another label is newer', [set('one'), set('two', 'bug')], 'one', 1],
    ['the last of two', [set('one'), unset, set('two')], 'two', 1],
    ['a name in other capitals', [set('one', 'Allow')], 'one', 1],
    ['on the last of three pages', [set('one'), ...many(205), set('two')], 'two', 2],
    ['on a page that is not read', [...many(150), set('one'), ...many(60)], null, 2],
  ])('%s', async (_what, events, login, requests) => {
    const { readLabeller, client } = await forge(pull({ events }));
    expect(await readLabeller(7, 'allow')).toEqual({ login });
    expect(client.requests()).toBe(requests);
  });

  test('is not told by Gitea', async () => {
    const { readLabeller, client } = await forge({ forge: 'gitea', ...pull({ events: [set('one')] }) });
    expect(await readLabeller(7, 'allow')).toEqual({ login: null });
    expect(client.requests()).toBe(1);
  });
});

describe('changed files', () => {
  const files = (count: number) => names(count, (at) => `src/${at}.js`).map((path) => ({ path }));

  test.each([
    // forge, files, files that are read, whether these are all, requests
    ['github', 0, 0, true, 1],
    ['github', 99, 99, true, 1],
    ['github', 100, 100, true, 2],
    ['github', 101, 101, true, 2],
    ['github', 200, 200, true, 2],
    ['github', 201, 200, false, 2],
    ['gitea', 50, 50, true, 1],
    ['gitea', 73, 73, true, 2],
    ['gitea', 101, 100, false, 2],
  ] as const)('%s: %i', async (kind, count, read, isWhole, requests) => {
    const { readChangedFiles, client } = await forge({ forge: kind, ...pull({ files: files(count) }) });
    const changed = await readChangedFiles(7, () => false);
    expect(changed).toEqual({ paths: files(read).map(({ path }) => path), isWhole });
    expect(client.requests()).toBe(requests);
  });

  test.each([
    // the path that settles it, paths that are read, whether these are all, requests
    ['src/3.js', 100, false, 1],
    ['src/120.js', 150, true, 2],
  ])('are read until %s settles it', async (path, read, isWhole, requests) => {
    const { readChangedFiles, client } = await forge(pull({ files: files(150) }));
    const changed = await readChangedFiles(7, (one) => one === path);
    expect(changed).toMatchObject({ isWhole, paths: { length: read } });
    expect(client.requests()).toBe(requests);
  });

  test('have two paths where they are moved, and the old one settles it too', async () => {
    const moved = { path: 'docs/a.js', before: 'src/a.js', status: 'renamed' as const };
    const { readChangedFiles, client } = await forge(pull({ files: [moved, ...files(150)] }));
    const changed = await readChangedFiles(7, (path) => path === 'src/a.js');
    expect(changed).toMatchObject({
      paths: expect.arrayContaining(['docs/a.js', 'src/a.js']),
      isWhole: false,
    });
    expect(client.requests()).toBe(1);
  });

  test('are not all where the list ends before its time', async () => {
    const { readChangedFiles } = await forge({
      ...pull({ files: files(250) }),
      ...faults({ route: 'files', page: 2, kind: 'last-page' }),
    });
    expect(await readChangedFiles(7, () => false)).toMatchObject({ isWhole: false });
  });
});

const readings: readonly [
  what: string,
  route: Fault['route'],
  read: (forge: Forge) => Promise<object>,
  needs: string,
][] = [
  ['the releases', 'releases', (forge) => forge.readReleaseFlags(), 'contents: read'],
  ['the labels of pull request 7', 'labels', (forge) => forge.readLabels(7), 'pull-requests: read'],
  ['the events of pull request 7', 'events', (forge) => forge.readLabeller(7, 'bug'), 'pull-requests: read'],
  [
    'the files of pull request 7',
    'files',
    (forge) => forge.readChangedFiles(7, () => false),
    'pull-requests: read',
  ],
];

describe.each(readings)('%s', (what, route, read, needs) => {
  test.each<[fault: Fault, unreached: Unreached['unreached'], why: string]>([
    [{ route, kind: 'forbidden' }, 'denied', `the token may lack ${needs}`],
    [{ route, kind: 'exhausted', after: 900 }, 'limited', 'ask again in'],
    [{ route, kind: 'status', status: 502 }, 'offline', 'HTTP 502'],
    [{ route, kind: 'wrong-shape' }, 'broken', 'the answer is no list'],
    [{ route, kind: 'truncated' }, 'broken', 'ended too early'],
    [{ route, kind: 'closed' }, 'offline', 'closed the connection'],
  ])('%j', async (fault, unreached, why) => {
    const standIn = await forge({ token: 'full-token', ...faults(fault) });
    const answer = await read(standIn);
    const message = expect.stringMatching(`^${what} of owner/project cannot be read: .*${why}`);
    expect(answer).toMatchObject({ unreached, message });
    expect(JSON.stringify(answer)).not.toContain('full-token');
  });

  test('of a text that is no repository', async () => {
    const { client, requests } = await github();
    expect(await read(openForge('owner/../other', client))).toMatchObject(
      route === 'events' ? { login: null } : { unreached: 'missing' },
    );
    expect(requests).toEqual([]);
  });
});
