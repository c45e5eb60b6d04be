// A repository by the API alone: its names, and what they cost.
import { describe, expect, test } from '@jest/globals';
import { openRestRemote } from '../../../src/host/github/rest-remote.ts';
import { isUnreached } from '../../../src/model/remote.ts';
import { aRepository, commit, type Fault } from '../../support/github/state.ts';
import { faults, github, names, project } from '../../support/github/with-github.ts';

async function remote(state: Parameters<typeof github>[0] = {}, repository = 'owner/project') {
  const standIn = await github(state);
  return { ...openRestRemote(repository, standIn.client), ...standIn };
}

const listed = { defaultBranch: { name: 'main', commit: commit('a') }, branches: [], others: new Map() };

describe('names', () => {
  test.each([
    // forge, tags, requests
    ['github', 3, 3],
    ['github', 250, 5],
    ['gitea', 73, 5],
  ] as const)('%s with %i tags', async (forge, count, requests) => {
    const { listRefs, client } = await remote({ forge, ...project({ tags: names(count) }) });
    expect(await listRefs([])).toEqual({ ...listed, tags: names(count) });
    expect(client.requests()).toBe(requests);
  });

  test('with the other refs that are there, one request each', async () => {
    const { listRefs, client } = await remote();
    const refs = await listRefs(['refs/pull/7/merge', 'refs/pull/8/merge']);
    expect(refs).toMatchObject({ others: new Map([['refs/pull/7/merge', commit('d')]]) });
    expect(client.requests()).toBe(5);
  });

  test.each(['1.x', 'release/2.x', 'fix #1 50%', 'a{b}&c=d?e', 'größe'])(
    'of the default branch %s',
    async (name) => {
      for (const forge of ['github', 'gitea'] as const) {
        const refs = { [`refs/heads/${name}`]: commit('b') };
        const { listRefs } = await remote({ forge, ...project({ defaultBranch: name, refs }) });
        expect(await listRefs([])).toMatchObject({ defaultBranch: { name, commit: commit('b') } });
      }
    },
  );

  test.each(['github', 'gitea'] as const)('of an empty repository at %s', async (forge) => {
    const { listRefs } = await remote({ forge, ...project({ refs: {}, tags: [] }) });
    expect(await listRefs([])).toEqual({ ...listed, defaultBranch: null, tags: [] });
  });
});

describe('names that are not had', () => {
  test.each<[fault: Fault, unreached: string, message: RegExp]>([
    [
      { route: 'repository', kind: 'status', status: 404 },
      'missing',
      /^the default branch of owner\/project /,
    ],
    [{ route: 'repository', kind: 'wrong-shape' }, 'broken', /the answer names no default branch$/],
    [
      { route: 'ref', kind: 'forbidden' },
      'denied',
      /^the ref refs\/heads\/main of .*; the token may lack contents: read$/,
    ],
    [{ route: 'ref', kind: 'status', status: 404 }, 'missing', /^the branch main of /],
    [{ route: 'ref', kind: 'wrong-shape' }, 'broken', /the answer names no commit$/],
    [{ route: 'tags', page: 2, kind: 'truncated' }, 'broken', /^the tags of .* ended too early$/],
    [{ route: 'tags', page: 2, kind: 'last-page' }, 'broken', /the list ends with page 2 of 3$/],
    [{ route: 'tags', kind: 'too-many', after: 900 }, 'limited', /ask again in 900 s$/],
  ])('%j', async (fault, unreached, message) => {
    const { listRefs } = await remote({
      token: 'full-token',
      ...project({ tags: names(250) }),
      ...faults(fault),
    });
    const refs = await listRefs([]);
    expect(refs).toMatchObject({ unreached, message: expect.stringMatching(message) });
    expect(refs).not.toHaveProperty('tags');
  });

  test('where a ref that was asked for could not be read', async () => {
    const { listRefs } = await remote(
      faults({ route: 'ref', path: '/7/merge', kind: 'status', status: 500 }),
    );
    const message = expect.stringContaining('the ref refs/pull/7/merge of owner/project');
    expect(await listRefs(['refs/pull/7/merge'])).toMatchObject({ unreached: 'offline', message });
  });

  test('beyond ten thousand tags, after three requests', async () => {
    const { listRefs, client } = await remote(project({ tags: names(10_001) }));
    expect(await listRefs([])).toMatchObject({ message: expect.stringContaining('more than 100 pages') });
    expect(client.requests()).toBe(3);
  });
});

test('the trouble with files is kept', async () => {
  const { openCommit, trouble, state } = await remote();
  const files = await openCommit(commit('a'));
  if (isUnreached(files)) throw new Error(files.message);
  expect(trouble()).toBe(null);
  state.faults.push({ route: 'contents', kind: 'status', status: 502 });
  await files.read('README.md', 1000);
  await files.read('SECURITY.md', 1000);
  expect(trouble()).toMatchObject({ unreached: 'offline', message: expect.stringContaining('README.md') });
});

describe('the parents of a commit', () => {
  const parents = { [commit('d')]: [commit('a'), commit('c')] };

  test.each([
    // commit, parents
    [commit('d'), [commit('a'), commit('c')]],
    [commit('a'), []],
  ])('%s: %j', async (of, expected) => {
    const { readParents, client } = await remote(project({ parents }));
    expect(await readParents(of)).toEqual(expected);
    expect(client.requests()).toBe(1);
  });

  test.each<[parents: string[], faults: Fault[], unreached: string, message: RegExp]>([
    [[], [{ route: 'commit', kind: 'status', status: 404 }], 'missing', /^the commit d+ of owner\/project /],
    [[], [{ route: 'commit', kind: 'wrong-shape' }], 'broken', /the answer is no commit$/],
    [['main'], [], 'broken', /the answer does not name its parents$/],
  ])('%j %j', async (named, list, unreached, message) => {
    const state = { ...project({ parents: { [commit('d')]: named } }), ...faults(...list) };
    const { readParents } = await remote(state);
    const answer = { unreached, message: expect.stringMatching(message) };
    expect(await readParents(commit('d'))).toMatchObject(answer);
  });
});

test('the days of tags take git', async () => {
  const { readTagDays, requests } = await remote();
  expect(await readTagDays()).toMatchObject({
    unreached: 'no-git',
    message: expect.stringContaining('owner/project'),
  });
  expect(requests).toEqual([]);
});

test('the policy of the owner, where there is none of its own, takes eleven requests beside the tags', async () => {
  const tree = { '.github/x': '', 'docs/x': '', 'README.md': '' };
  const repositories = {
    'owner/project': aRepository({ files: { [commit('a')]: tree } }),
    'owner/.github': aRepository({ files: { [commit('a')]: { ...tree, 'docs/SECURITY.md': 'x' } } }),
  };
  const { client, requests } = await remote({ repositories });
  for (const name of Object.keys(repositories)) {
    const one = openRestRemote(name, client);
    await one.listRefs([]);
    const files = await one.openCommit(commit('a'));
    if (isUnreached(files)) throw new Error(files.message);
    for (const folder of ['.github', '', 'docs']) await files.list(folder);
    await files.read('docs/SECURITY.md', 1000);
  }
  expect(requests.filter(({ path }) => !path.includes('/tags'))).toHaveLength(11);
  expect(client.requests()).toBe(13);
});
