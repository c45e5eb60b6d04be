// The way to a forge: its addresses, the token, and what happens without git.
import process from 'node:process';
import { describe, expect, test } from '@jest/globals';
import { addressesOf, connect, withFallback } from '../../src/host/connect.ts';
import type { Remote } from '../../src/model/remote.ts';
import { bareRepository } from '../support/bare-repository.ts';
import { fakeConnection, head, unreached } from '../support/fake-forge.ts';
import { startGitServer } from '../support/git-server.ts';
import { startGitHub } from '../support/github/server.ts';

describe('the addresses', () => {
  test.each([
    // what the environment says, pages, API
    [{}, 'https://github.com', 'https://api.github.com'],
    [{ GITHUB_SERVER_URL: 'https://github.com' }, 'https://github.com', 'https://api.github.com'],
    [{ GITHUB_SERVER_URL: 'https://git.example/' }, 'https://git.example', 'https://git.example/api/v3'],
    [
      { GITHUB_SERVER_URL: 'https://tea.example', GITHUB_API_URL: 'https://tea.example/api/v1' },
      'https://tea.example',
      'https://tea.example/api/v1',
    ],
    [{ GITHUB_SERVER_URL: '', GITHUB_API_URL: '' }, 'https://github.com', 'https://api.github.com'],
  ])('of %j', (environment, serverUrl, apiUrl) => {
    expect(addressesOf(environment)).toEqual({ serverUrl, apiUrl });
  });
});

describe('the token', () => {
  test.each([
    // given, in the environment, the one that is sent
    ['own', { GH_TOKEN: 'gh', GITHUB_TOKEN: 'github' }, 'token own'],
    [null, { GH_TOKEN: 'gh', GITHUB_TOKEN: 'github' }, 'token gh'],
    [null, { GH_TOKEN: '', GITHUB_TOKEN: 'github' }, 'token github'],
    [null, {}, undefined],
  ])('%s beside %j', async (given, environment, sent) => {
    const api = await startGitHub();
    const connection = connect(given, { ...environment, GITHUB_API_URL: api.apiUrl });
    await connection.openForge('owner/project').readReleaseFlags();
    expect(api.requests.map(({ authorization }) => authorization)).toEqual([sent]);
    connection.close();
    await api.close();
  });

  test('is not shown where only what is public counts', async () => {
    const server = await startGitServer({
      repositories: { 'owner/.github': bareRepository({ files: { a: '' } }) },
    });
    const connection = connect('own', { PATH: process.env['PATH'], GITHUB_SERVER_URL: server.url });
    await connection.openRemote('owner/.github', true).listRefs([]);
    expect(server.requests.length).toBeGreaterThan(0);
    expect(server.requests.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
    expect(connection.cost()).toEqual({ requests: 0, roundTrips: 1 });
    connection.close();
  });
});

describe('without git', () => {
  const gitless = unreached('there is no git', 'no-git');
  const remoteOf = (refs: Parameters<typeof fakeConnection>[0]): { remote: Remote; asked: string[] } => {
    const connection = fakeConnection(refs);
    return { remote: connection.openRemote('owner/project', false), asked: connection.asked };
  };
  const rest = () => remoteOf({ repositories: { 'owner/project': { commits: { [head]: {} } } } });

  test('the API is asked, and git no more', async () => {
    const [git, api] = [remoteOf({ repositories: { 'owner/project': { refs: gitless } } }), rest()];
    const remote = withFallback(git.remote, api.remote);
    expect(await remote.listRefs([])).toMatchObject({ defaultBranch: { name: 'main' } });
    expect(await remote.openCommit(head)).toMatchObject({ name: 'project' });
    await remote.readTagDays();
    expect([git.asked.length, api.asked.length]).toEqual([1, 3]);
  });

  test('any other answer of git is the answer', async () => {
    const [git, api] = [
      remoteOf({ repositories: { 'owner/project': { refs: unreached('no answer') } } }),
      rest(),
    ];
    expect(await withFallback(git.remote, api.remote).listRefs([])).toEqual(unreached('no answer'));
    expect(api.asked).toEqual([]);
  });
});
