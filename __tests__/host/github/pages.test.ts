// Lists in pages: the whole, or the reason why it is not.
import { describe, expect, test } from '@jest/globals';
import type { Client } from '../../../src/host/github/client.ts';
import { textField } from '../../../src/host/github/json.ts';
import { readAllNames, readPage } from '../../../src/host/github/pages.ts';
import { isUnreached } from '../../../src/model/remote.ts';
import type { Fault } from '../../support/github/state.ts';
import { faults, github, names, project } from '../../support/github/with-github.ts';

const question = { what: 'the tags', repository: 'owner/project', path: ['tags'], needs: 'contents: read' };
const readAll = (client: Client, cap = 100) =>
  readAllNames(client, question, { nameOf: (tag) => textField(tag, 'name'), cap });

describe('all names', () => {
  test.each([
    // forge, tags, requests
    ['github', 0, 1],
    ['github', 3, 1],
    ['github', 30, 2],
    ['github', 99, 1],
    ['github', 100, 2],
    ['github', 101, 2],
    ['github', 1000, 10],
    ['gitea', 0, 1],
    ['gitea', 30, 1],
    ['gitea', 50, 1],
    ['gitea', 73, 2],
    ['gitea', 150, 3],
  ] as const)('%s: %i tags', async (forge, count, requests) => {
    const { client } = await github({ forge, ...project({ tags: names(count) }) });
    expect(await readAll(client)).toEqual(names(count));
    expect(client.requests()).toBe(requests);
  });
});

describe('a list that is not whole', () => {
  test.each<[what: string, fault: Fault, why: string]>([
    ['lacks a page', { route: 'tags', page: 2, kind: 'status', status: 422 }, 'HTTP 422, Server Error'],
    ['ends early', { route: 'tags', page: 2, kind: 'last-page' }, 'the list ends with page 2 of 3'],
    [
      'has a page cut short',
      { route: 'tags', page: 2, kind: 'half-page' },
      'page 2 of the list is not as long',
    ],
    [
      'begins with a page cut short',
      { route: 'tags', page: 1, kind: 'half-page' },
      'page 1 of the list is not as long',
    ],
    ['is no list', { route: 'tags', page: 3, kind: 'wrong-shape' }, 'the answer is no list'],
    ['is no JSON', { route: 'tags', page: 3, kind: 'not-json' }, 'the answer is no list'],
  ])('%s', async (_what, fault, why) => {
    const { client } = await github({ ...project({ tags: names(250) }), ...faults(fault) });
    const message = expect.stringContaining(`the tags of owner/project cannot be read: ${why}`);
    expect(await readAll(client)).toMatchObject({ unreached: 'broken', message });
  });

  test.each([
    // forge, tags, pages that are allowed, requests
    ['github', 301, 3, 1],
    ['gitea', 151, 3, 1],
  ] as const)('is too long at %s', async (forge, count, cap, requests) => {
    const { client } = await github({ forge, ...project({ tags: names(count) }) });
    const message = expect.stringContaining('there are more than 3 pages');
    expect(await readAll(client, cap)).toMatchObject({ unreached: 'broken', message });
    expect(client.requests()).toBe(requests);
  });
});

/** A client that answers with these pages, whatever is asked. */
const scripted = (...pages: readonly { data: unknown; link?: string; total?: number }[]): Client => {
  let at = 0;
  return {
    ask: () => Promise.resolve({ link: '', total: null, ...(pages[at++] ?? { data: [] }) }),
    requests: () => at,
  };
};
const page = (count: number, from = 0) => names(count, (at) => `v${from + at}`).map((name) => ({ name }));

describe('a forge that says little', () => {
  test.each<[what: string, client: Client, expected: number | string]>([
    ['and ends with a short page', scripted({ data: page(30) }, { data: page(7, 30) }), 37],
    [
      'and has a longer page after a shorter',
      scripted({ data: page(30) }, { data: page(31, 30) }),
      'is not as long',
    ],
    ['and ends with an empty page', scripted({ data: page(50) }), 50],
    [
      'and repeats its page',
      scripted({ data: page(30) }, { data: page(30) }),
      'the list changed while it was read',
    ],
    [
      'and goes on for ever',
      scripted(...[0, 1, 2, 3].map((at) => ({ data: page(30, at * 30) }))),
      'more than 3 pages',
    ],
    [
      'but a total that is not reached',
      scripted({ data: page(7), total: 9 }, { data: [], total: 9 }),
      'is not as long',
    ],
    ['but a total that is passed', scripted({ data: page(7), total: 6 }), '7 of 6 came'],
    [
      'and sends entries without names',
      scripted({ data: [{ name: 'v1' }, {}] }),
      'an entry of the list has no name',
    ],
  ])('%s', async (_what, client, expected) => {
    const all = await readAll(client, 3);
    expect(isUnreached(all) ? all.message : all.length).toEqual(
      typeof expected === 'number' ? expected : expect.stringContaining(expected),
    );
  });
});

test.each<[what: string, client: Client, isMore: boolean, last: number | null]>([
  [
    'a link to the next',
    scripted({ data: page(3), link: '<http://h/x?page=2>; rel="next", <http://h/x?a=1&page=9>; rel="last"' }),
    true,
    9,
  ],
  [
    'links, but none to the next',
    scripted({ data: page(100), link: '<http://h/x?page=1>; rel="first"' }),
    false,
    null,
  ],
  [
    'links as Gitea writes them',
    scripted({ data: page(3), link: '<http://h/x?page=2>; rel="next",<http://h/x?page=4>; rel="last"' }),
    true,
    4,
  ],
  [
    'a link without a page',
    scripted({ data: page(3), link: '<http://h/x?after=z>; rel="last", <http://h/x?after=b>; rel="next"' }),
    true,
    null,
  ],
  ['a total beyond it', scripted({ data: page(3), total: 4 }), true, null],
  ['a total that it reaches', scripted({ data: page(50), total: 50 }), false, null],
  ['nothing, and as many as forges cut at', scripted({ data: page(50) }), true, null],
  ['nothing, and fewer', scripted({ data: page(49) }), false, null],
])('after a page with %s', async (_what, client, isMore, last) => {
  const answer = await readPage(client, question);
  if (isUnreached(answer)) throw new Error(answer.message);
  expect([answer.isMoreAfter(0), answer.last]).toEqual([isMore, last]);
});
