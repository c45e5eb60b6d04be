// The requests that go out: what is repeated, what is waited for, and when it ends.
import { performance } from 'node:perf_hooks';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { isUnreached } from '../../../src/model/remote.ts';
import type { Fault } from '../../support/github/state.ts';
import { faults, github } from '../../support/github/with-github.ts';

const question = { what: 'the tags', repository: 'owner/project', path: ['tags'], needs: 'contents: read' };

/** What comes of one question where this goes wrong: `answer`, or what it is instead; and how many requests it took. */
async function outcome(fault: Fault | null, limits = {}, more: readonly Fault[] = []) {
  const { client, requests } = await github({
    limits,
    ...faults(...(fault === null ? [] : [fault]), ...more),
  });
  const answer = await client.ask(question);
  expect(client.requests()).toBe(requests.length);
  return [isUnreached(answer) ? answer.unreached : 'answer', requests.length];
}

let printed: jest.SpiedFunction<typeof console.log>[] = [];
beforeEach(() => {
  const sinks = ['log', 'info', 'warn', 'error', 'debug'] as const;
  printed = sinks.map((sink) => jest.spyOn(console, sink).mockImplementation(() => undefined));
});
afterEach(() => {
  expect(printed.flatMap((sink) => sink.mock.calls)).toEqual([]);
  jest.restoreAllMocks();
});

const tags = { route: 'tags' } as const;

describe('a fault', () => {
  test.each<[what: string, fault: Fault | null, expected: string, requests: number]>([
    ['none', null, 'answer', 1],
    ['a question that will be given up', { ...tags, kind: 'deprecated' }, 'answer', 1],
    ['one 502', { ...tags, kind: 'status', status: 502, times: 1 }, 'answer', 2],
    ['two', { ...tags, kind: 'status', status: 502, times: 2 }, 'answer', 3],
    ['nothing but 502', { ...tags, kind: 'status', status: 502 }, 'offline', 3],
    ['404', { ...tags, kind: 'status', status: 404 }, 'missing', 1],
    ['409', { ...tags, kind: 'status', status: 409 }, 'broken', 1],
    ['403', { ...tags, kind: 'forbidden' }, 'denied', 1],
    ['a connection that is closed once', { ...tags, kind: 'closed', times: 1 }, 'answer', 2],
    ['a connection that is closed', { ...tags, kind: 'closed' }, 'offline', 3],
    ['an answer cut short once', { ...tags, kind: 'truncated', times: 1 }, 'answer', 2],
    ['an answer cut short', { ...tags, kind: 'truncated' }, 'broken', 3],
    ['an answer that is slow once', { ...tags, kind: 'slow', milliseconds: 2000, times: 1 }, 'answer', 2],
  ])('%s', async (_what, fault, expected, requests) => {
    expect(await outcome(fault, { request: 500 })).toEqual([expected, requests]);
  });
});

describe('a limit', () => {
  test.each<
    [
      kind: 'too-many' | 'secondary' | 'exhausted',
      after: number,
      times: number,
      expected: string,
      requests: number,
    ]
  >([
    // which, seconds to wait, how often, what comes, requests
    ['too-many', 2, 1, 'answer', 2],
    ['too-many', 2, 9, 'limited', 2],
    ['too-many', 31, 1, 'limited', 1],
    ['secondary', 30, 1, 'answer', 2],
    ['secondary', 2, 9, 'limited', 2],
    ['secondary', 60, 1, 'limited', 1],
    ['exhausted', 5, 1, 'answer', 2],
    ['exhausted', 5, 9, 'limited', 2],
    ['exhausted', 900, 1, 'limited', 1],
  ])('%s for %i s, %i times: %s', async (kind, after, times, expected, requests) => {
    expect(await outcome({ ...tags, kind, after, times })).toEqual([expected, requests]);
  });

  test('is waited for as long as the server asks', async () => {
    const start = performance.now();
    await outcome({ ...tags, kind: 'too-many', after: 20, times: 1 });
    expect(performance.now() - start).toBeGreaterThan(95);
  });

  test('is not waited for beyond the time for all', async () => {
    expect(
      await outcome({ ...tags, kind: 'too-many', after: 20, times: 1 }, { total: 1500, second: 100 }),
    ).toEqual(['limited', 1]);
  });

  test('and a fault after it still end in an answer', async () => {
    const more: Fault[] = [{ ...tags, kind: 'status', status: 502, times: 1 }];
    expect(await outcome({ ...tags, kind: 'too-many', after: 1, times: 1 }, {}, more)).toEqual(['answer', 3]);
  });
});

describe('time', () => {
  test('ends for one request, and with it for those that repeat it', async () => {
    const start = performance.now();
    const slow: Fault = { ...tags, kind: 'slow', milliseconds: 5000 };
    expect(await outcome(slow, { request: 60 })).toEqual(['offline', 3]);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('ends for all of them, and then at once', async () => {
    const { client, requests } = await github({
      limits: { request: 5000, total: 300, second: 500 },
      ...faults({ ...tags, kind: 'slow', milliseconds: 5000 }),
    });
    const message = expect.stringContaining('0.3 s in all, is over');
    expect(await client.ask(question)).toMatchObject({ unreached: 'offline', message });
    const start = performance.now();
    expect(await client.ask(question)).toMatchObject({ unreached: 'offline', message });
    expect(performance.now() - start).toBeLessThan(400);
    expect(requests).toHaveLength(1);
  });
});

describe('a redirect', () => {
  test('of a renamed repository is followed, and counted', async () => {
    const { client, requests } = await github({
      token: 'full-token',
      renamed: { 'old/name': 'owner/project' },
    });
    expect(await client.ask({ ...question, repository: 'old/name' })).toHaveProperty('data');
    expect(requests.map(({ authorization }) => authorization)).toEqual([
      'token full-token',
      'token full-token',
    ]);
    expect(client.requests()).toBe(2);
  });

  test('to another server does not take the token along', async () => {
    const other = await github();
    const to = `${other.apiUrl}/repos/owner/project/tags`;
    const { client } = await github({ token: 'full-token', ...faults({ ...tags, kind: 'redirect', to }) });
    expect(await client.ask(question)).toHaveProperty('data');
    expect(other.requests).toEqual([{ method: 'GET', path: '/repos/owner/project/tags' }]);
  });
});
