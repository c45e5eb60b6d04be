// What a server does wrong, as answers within the limits.
import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../../support/git-answer.ts';
import type { GivenRepository } from '../../../support/bare-repository.ts';
import { filesOf, had, openRemote, serve } from '../../../support/served.ts';

const repository: GivenRepository = {
  files: { 'SECURITY.md': '# Security\n'.repeat(2000) },
  tags: Array.from({ length: 300 }, (_, at) => `v1.${at}.0`),
};
const toFetch = ({ method }: { readonly method: string }, fault: Fault): Fault | null =>
  method === 'POST' ? fault : null;

describe('a server that does not list refs is not reached', () => {
  test.each<[string, Fault, string]>([
    // what it does, fault, kind
    ['has no such repository', 404, 'missing'],
    ['wants a token', 401, 'missing'],
    ['forbids it', 403, 'denied'],
    ['has too much to do', 429, 'limited'],
    ['fails', 500, 'offline'],
    ['is in the wrong place', 200, 'broken'],
    ['says nothing', 'hang', 'offline'],
  ])('as it %s', async (_, fault, unreached) => {
    const limits = { milliseconds: 700 };
    const { remote } = await serve(repository, { fault: () => fault, limits });
    expect(await remote.listRefs([])).toMatchObject({
      unreached,
      message: expect.stringContaining('acme/widget'),
    });
  });

  test('where nobody listens', async () => {
    const { server } = await serve(repository);
    server.close();
    expect(await openRemote({ serverUrl: server.url }).listRefs([])).toMatchObject({ unreached: 'offline' });
  });

  test('once nothing came for a while', async () => {
    const { remote } = await serve(repository, { fault: () => 'hang', limits: { slowSeconds: 1 } });
    expect(await remote.listRefs([])).toMatchObject({
      unreached: 'offline',
      message: expect.stringContaining('too slow'),
    });
  });

  test('where there is more than is read', async () => {
    const { remote } = await serve(repository, { limits: { bytes: 1000 } });
    expect(await remote.listRefs([])).toMatchObject({ unreached: 'broken' });
  });

  test('when it is closed meanwhile', async () => {
    const { remote } = await serve(repository, { fault: () => 'hang' });
    const answer = remote.listRefs([]);
    setTimeout(remote.close, 100);
    expect(await answer).toMatchObject({
      unreached: 'broken',
      message: expect.stringContaining('taken back'),
    });
  });
});

test('a slow server is waited for', async () => {
  const { remote } = await serve(repository, { fault: () => ({ waitMilliseconds: 300 }) });
  expect(had(await remote.listRefs([])).tags).toHaveLength(300);
});

describe('what stopped early is never a part', () => {
  test.each([1, 100, 18_000])('of a list, after %i bytes', async (cutAfter) => {
    const { remote } = await serve(repository, { fault: (request) => toFetch(request, { cutAfter }) });
    expect(await remote.listRefs([])).toHaveProperty('unreached');
  });

  test('of a commit, of tags, or of a file', async () => {
    let fault: Fault | null = null;
    const { remote } = await serve(repository, { fault: (request) => fault && toFetch(request, fault) });
    const { commit = '' } = had(await remote.listRefs([])).defaultBranch ?? {};
    const files = await filesOf(remote);
    fault = { cutAfter: 120 };
    expect(await files.read('SECURITY.md', 100_000)).toEqual({ why: 'unreached' });
    expect(remote.trouble()).toMatchObject({ unreached: 'broken' });
    expect(await remote.readTagDays()).toHaveProperty('unreached');
    expect(
      await remote.openCommit(commit.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))),
    ).toHaveProperty('unreached');
  });
});

describe('a private repository', () => {
  const token = 'right';

  test('is read with its token', async () => {
    const { remote, server } = await serve(repository, { token });
    expect(had(await remote.listRefs([])).tags).toHaveLength(300);
    expect(server.requests[0]?.authorization).toBe(
      `basic ${Buffer.from('x-access-token:right').toString('base64')}`,
    );
  });

  test.each([
    // token, repository, kind
    [null, 'acme/widget', 'missing'],
    ['wrong', 'acme/widget', 'denied'],
    ['right', 'acme/other', 'missing'],
  ])('is not read with %j as %s', async (given, name, unreached) => {
    const { server } = await serve(repository, { token });
    const remote = openRemote({ serverUrl: server.url, token: given, repository: name });
    expect(await remote.listRefs([])).toMatchObject({ unreached });
  });
});
