// Where a server may send git on to, and where the token never goes.
import process from 'node:process';
import { describe, expect, test } from '@jest/globals';
import { isRedirected, redirectOf } from '../../../../src/host/git/remote/redirect.ts';
import type { Fault } from '../../../support/git-answer.ts';
import { bareRepository } from '../../../support/bare-repository.ts';
import { startGitServer } from '../../../support/git-server.ts';
import { filesOf, had, openRemote } from '../../../support/served.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const token = 'ghs_NobodyMayReadThis';

/** A server that has `acme/widget` under the name `new/name`, and sends on whoever asks for the old one. */
async function renamed(to: (path: string) => string, status = 301) {
  const dir = bareRepository({ files: { 'SECURITY.md': 'text' }, tags: ['v1'] });
  const fault = ({ path }: { readonly path: string }): Fault | null =>
    path.startsWith('/acme/widget') ? { status, location: to(path) } : null;
  const server = await startGitServer({ repositories: { 'new/name': dir }, token, fault });
  return { server, remote: openRemote({ serverUrl: server.url, token }) };
}

const byName = (path: string): string => path.replace('/acme/widget', '/new/name');

describe('a repository that was renamed is found under its new name', () => {
  test.each([301, 302, 303, 307, 308])('by %i', async (status) => {
    const { remote, server } = await renamed(byName, status);
    expect(had(await remote.listRefs([])).tags).toEqual(['v1']);
    expect(remote.roundTrips()).toBe(3);
    const files = await filesOf(remote);
    expect(await files.read('SECURITY.md', 10)).toEqual({ text: 'text' });
    expect(had(await remote.readTagDays()).size).toBe(1);
    const old = server.requests.filter(({ path }) => path.startsWith('/acme/widget'));
    expect(old).toHaveLength(2);
  });

  test('by two redirects, but not by a circle', async () => {
    const names = new Map([
      ['/acme/widget', '/acme/widget-2'],
      ['/acme/widget-2', '/new/name'],
    ]);
    const on = (path: string) => path.replace(/^\/\w+\/[\w-]+/, (name) => names.get(name) ?? name);
    const { remote } = await renamed(on);
    expect(had(await remote.listRefs([])).tags).toEqual(['v1']);
    const { remote: circle, server } = await renamed((path) => path);
    expect(await circle.listRefs([])).toEqual({
      unreached: 'broken',
      message: `${server.url} sends git on more than 3 times for acme/widget; name the repository as it is called now`,
    });
  });
});

describe('the token reaches no other server', () => {
  test.each([
    // what is redirected
    ['every question', 'GET'],
    ['a fetch alone', 'POST'],
  ])('where %s is sent there', async (_what, method) => {
    const dir = bareRepository({ files: { 'SECURITY.md': 'text' } });
    const other = await startGitServer({ repositories: { 'acme/widget': dir } });
    const to = other.url.replace('127.0.0.1', 'localhost');
    const server = await startGitServer({
      repositories: { 'acme/widget': dir },
      fault: (asked) => (asked.method === method ? { status: 307, location: to + asked.path } : null),
    });
    const remote = openRemote({ serverUrl: server.url, token });
    const answer = await remote.listRefs([]);
    expect(answer).toEqual({
      unreached: 'broken',
      message: expect.stringContaining(
        `sends git to another server for acme/widget: ${to}/acme/widget; the token does not go there; name`,
      ),
    });
    expect(other.requests).toEqual([]);
    expect(server.requests.map(({ authorization }) => authorization !== undefined)).not.toContain(false);
  });

  test('where the settings of the user let git go', async () => {
    const other = await startGitServer({ repositories: {} });
    const server = await startGitServer({
      repositories: {},
      fault: ({ path }) => ({ status: 301, location: other.url + path }),
    });
    const home = tempFolder({ '.gitconfig': `[http "${server.url}/acme"]\n\tfollowRedirects = true\n` });
    const environment = { ...process.env, HOME: home, XDG_CONFIG_HOME: home };
    expect(await openRemote({ serverUrl: server.url, token, environment }).listRefs([])).toMatchObject({
      unreached: 'broken',
    });
    expect(other.requests).toEqual([]);
  });
});

const from = {
  repository: 'acme/widget',
  server: 'https://forge.test',
  url: 'https://forge.test/acme/widget',
};
const said = (location: string): string => `<= Recv header: Location: ${location}\n`;
const refs = '/info/refs?service=git-upload-pack';

describe('the address that a server names', () => {
  test.each([
    // what git noted down, address
    [said(`https://forge.test/new/name${refs}`), 'https://forge.test/new/name'],
    [said(`https://forge.test/new/name.git${refs}`), 'https://forge.test/new/name.git'],
    [said(`/new/name${refs}`), 'https://forge.test/new/name'],
    [said('https://forge.test/new/name/git-upload-pack'), 'https://forge.test/new/name'],
    [said('https://proxy.test/x') + said(`/new/name${refs}`).toLowerCase(), 'https://forge.test/new/name'],
  ])('%s', (complaint, url) => {
    expect(redirectOf(complaint, from.url, from, token)).toBe(url);
  });

  test.each([
    // what git noted down, what is said
    ['', 'does not say where'],
    [said('https://'), 'does not say where'],
    [
      said(`https://other.test/new/name${refs}`),
      'to another server for acme/widget: https://other.test/new/name;',
    ],
    [
      said(`http://forge.test/new/name${refs}`),
      'to another server for acme/widget: http://forge.test/new/name;',
    ],
    [said(`https://forge.test:444/a/b${refs}`), 'to another server'],
    [said(`https://other.test/${token}${refs}`), 'https://other.test/***;'],
    [said('https://forge.test/login?return_to=x'), 'to what is no repository: https://forge.test/login'],
    [said(`https://user@forge.test/new/name${refs}`), 'to what is no repository'],
    [said(`/new//name${refs}`), 'to what is no repository'],
    [said(`/new/na=me${refs}`), 'to what is no repository'],
    [said(`/new/na%20me${refs}`), 'to what is no repository'],
    ['=> Send header: location: https://forge.test/x/y\n', 'does not say where'],
  ])('%j is not gone to', (complaint, why) => {
    const message = expect.stringContaining(why);
    expect(redirectOf(complaint, from.url, from, token)).toEqual({ unreached: 'broken', message });
  });
});

test.each([
  // complaint, whether git was sent on
  ["fatal: unable to access 'https://forge.test/a/b/': The requested URL returned error: 301", true],
  ['error: RPC failed; HTTP 308 curl 22 The requested URL returned error: 308', true],
  ["fatal: unable to access 'https://forge.test/a/b/': The requested URL returned error: 304", false],
  ["fatal: unable to access 'https://forge.test/a/b/': The requested URL returned error: 403", false],
])('%s: %j', (complaint, isSentOn) => {
  const run = { status: 128, output: Buffer.alloc(0), complaint, stopped: null };
  expect(isRedirected(run)).toBe(isSentOn);
  expect(isRedirected({ ...run, status: 0 })).toBe(false);
});
