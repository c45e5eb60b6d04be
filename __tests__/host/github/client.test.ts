// Questions to a forge, and what comes of them.
import { describe, expect, test } from '@jest/globals';
import { openClient } from '../../../src/host/github/client.ts';
import { faults, github, names, project, quick } from '../../support/github/with-github.ts';

const question = { what: 'the tags', repository: 'owner/project', path: ['tags'], needs: 'contents: read' };

describe('an answer', () => {
  test('is the JSON that came, with what the headers say of further pages', async () => {
    const { client } = await github(project({ tags: names(31) }));
    expect(await client.ask({ ...question, query: { page: 2 } })).toEqual({
      data: [expect.objectContaining({ name: 'v1.0.30' })],
      link: expect.stringContaining('page=1>; rel="prev"'),
      total: null,
    });
  });

  test('has the total that Gitea sends', async () => {
    const { client } = await github({ forge: 'gitea', ...project({ tags: names(73) }) });
    expect(await client.ask(question)).toMatchObject({ link: '', total: 73 });
  });

  test('is a text where it is no JSON', async () => {
    const { client } = await github(faults({ route: 'tags', kind: 'not-json' }));
    expect(await client.ask(question)).toMatchObject({ data: '{"oops' });
  });
});

describe('a token', () => {
  test.each([
    // token, what is sent
    ['full-token', 'token full-token'],
    [null, undefined],
    ['', undefined],
    [' full-token\n', 'token full-token'],
  ])('%j is sent as %s', async (token, authorization) => {
    const { client, requests } = await github({ token });
    await client.ask(question);
    expect(requests[0]?.authorization).toBe(authorization);
  });

  test.each([
    // token, path, what is said
    ['stale-secret', 'tags', 'HTTP 401, Bad credentials; the token is not accepted'],
    ['broken\nsecret', 'tags', 'the token holds characters that no token has'],
    [
      'powerless-token',
      'releases',
      'HTTP 403, Resource not accessible by integration; the token may lack contents: read',
    ],
    ['', 'releases', 'HTTP 404, Not Found; it is not there, or it is private and no token was given'],
    [null, 'releases', 'HTTP 404, Not Found; it is not there, or it is private and no token was given'],
  ])('%j does not reach the message', async (token, part, why) => {
    const { client } = await github({ token, ...project({ isPrivate: true }) });
    const answer = await client.ask({ ...question, path: [part] });
    expect(answer).toMatchObject({
      message: expect.stringMatching(/^the tags of owner\/project cannot be read: [^\n]*$/),
    });
    expect(answer).toMatchObject({ message: expect.stringContaining(why) });
    expect(JSON.stringify(answer)).not.toMatch(/secret|powerless/);
  });
});

describe('nothing is sent', () => {
  test('before a question', async () => {
    const { client, requests } = await github();
    expect([client.requests(), requests.length]).toEqual([0, 0]);
  });

  test.each([
    ['owner', ['tags']],
    ['owner/project', ['contents', '..', '..', 'other', 'project']],
  ])('for %s %j', async (repository, path) => {
    const { client, requests } = await github();
    expect(await client.ask({ ...question, repository, path })).toMatchObject({ unreached: 'missing' });
    expect([client.requests(), requests.length]).toEqual([0, 0]);
  });

  test.each(['broken\nsecret', 'secret-€'])('with %j for a token', async (token) => {
    const { client, requests } = await github({ token });
    expect(await client.ask(question)).toMatchObject({ unreached: 'denied', status: null });
    expect([client.requests(), requests.length]).toEqual([0, 0]);
  });
});

test.each([
  ['http://127.0.0.1:9', '127.0.0.1:9 gave no answer'],
  ['http://user:password@127.0.0.1:9', '127.0.0.1:9 gave no answer'],
  ['no address', 'the forge gave no answer'],
])('no server at %s', async (apiUrl, why) => {
  const answer = await openClient({ token: null, apiUrl }, { ...quick, retries: 0 }).ask(question);
  expect(answer).toMatchObject({ unreached: 'offline', message: expect.stringContaining(why) });
  expect(JSON.stringify(answer)).not.toContain('password');
});

test('a server that is gone', async () => {
  const { client, close } = await github();
  await close();
  const message = expect.stringMatching(/127\.0\.0\.1:\d+ gave no answer: no server is there$/);
  expect(await client.ask(question)).toMatchObject({ unreached: 'offline', status: null, message });
});

test('an address may end with a slash', async () => {
  const { apiUrl } = await github();
  const client = openClient({ token: null, apiUrl: `${apiUrl}/` }, quick);
  expect(await client.ask(question)).toHaveProperty('data');
});

describe('a change', () => {
  const comments = { ...question, what: 'the comment', path: ['issues', '7', 'comments'] };
  const body = { body: 'text' };

  test('is sent with what is to stand there', async () => {
    const { client, state } = await github({ token: 'job-token' });
    const answer = await client.ask({ ...comments, change: { method: 'POST', body } });
    expect(answer).toMatchObject({ data: { body: 'text' } });
    expect(state.repositories['owner/project']?.pulls[7]?.comments).toMatchObject([{ text: 'text' }]);
  });

  test.each([
    // what is done, how often, where the answer is lost
    ['POST', ['issues', '7', 'comments'], 1],
    ['PATCH', ['issues', 'comments', '1'], 3],
    ['DELETE', ['issues', 'comments', '1'], 3],
  ] as const)('%s to %j goes out %i times', async (method, path, times) => {
    const { client, requests } = await github({
      token: 'job-token',
      ...faults({ route: 'any', kind: 'status', status: 502 }),
    });
    const answer = await client.ask({ ...comments, path, change: { method } });
    expect(answer).toMatchObject({
      status: 502,
      message: expect.stringMatching(/^the comment of owner\/project cannot be written: HTTP 502/),
    });
    expect(requests).toHaveLength(times);
  });
});

test('whom a token belongs to is asked apart from the repository', async () => {
  const { client } = await github({ token: 'person-token' });
  expect(await client.ask({ ...question, path: [], isAboutAsker: true })).toMatchObject({
    data: { login: 'maintainer' },
  });
});
