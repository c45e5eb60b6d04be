// The one comment below a pull request: made once, kept up to date, and never more than one.
import { describe, expect, test } from '@jest/globals';
import { openClient } from '../../../src/host/github/client.ts';
import { openForge } from '../../../src/host/github/open-forge.ts';
import type { Comment } from '../../../src/model/remote.ts';
import type { CommentState, Fault, State } from '../../support/github/state.ts';
import { faults, github, project, quick } from '../../support/github/with-github.ts';

const marker = '<!-- marker -->';
const machine = 'github-actions[bot]';
const aComment = (text = 'new', isOnlyUpdate = false): Comment => ({
  marker,
  text: `${marker}\n${text}\n`,
  isOnlyUpdate,
});
const by = (author: string, text: string, id = 1): CommentState => ({ id, author, text });
const own = (text: string, id = 1) => by(machine, `${marker}\n${text}\n`, id);
const pull = (comments: CommentState[]): Pick<State, 'repositories'> =>
  project({ pulls: { 7: { labels: [], events: [], files: [], comments } } });

/** A pull request with these comments, and what may be done there with a token. */
async function forge(
  comments: CommentState[],
  token: string | null = 'job-token',
  more: Partial<State> = {},
) {
  const standIn = await github({ token, ...pull(comments), ...more });
  return {
    ...standIn,
    ...openForge('owner/project', standIn.client),
    /** The comments as they are now, `author: text`. */
    comments: () =>
      (standIn.state.repositories['owner/project']?.pulls[7]?.comments ?? []).map(
        ({ author, text }) => `${author}: ${text.replace(marker, '*').replaceAll(/\s+/g, '')}`,
      ),
    /** The requests that came since this was asked last: `GET`, or what was changed. */
    methods: () => standIn.requests.splice(0).map(({ method }) => method),
  };
}

describe('a comment', () => {
  test('is created once, left alone where nothing changed, and updated in place', async () => {
    const { syncComment, comments, methods } = await forge([]);
    expect(await syncComment(7, aComment('one'))).toEqual({ done: 'created' });
    expect(methods()).toEqual(['GET', 'POST', 'GET']);
    expect(await syncComment(7, aComment('one'))).toEqual({ done: 'unchanged' });
    expect(methods()).toEqual(['GET']);
    expect(await syncComment(7, aComment('two'))).toEqual({ done: 'updated' });
    expect(methods()).toEqual(['GET', 'PATCH']);
    expect(comments()).toEqual([`${machine}: *two`]);
  });

  test.each<[what: string, done: string, before: CommentState[], after: string[]]>([
    ['there is none', 'none', [], []],
    ['there is one', 'updated', [own('old')], [`${machine}: *new`]],
    ['there is one of somebody else', 'none', [by('somebody', 'hello')], ['somebody: hello']],
  ])('that only replaces another, where %s: %s', async (_what, done, before, after) => {
    const { syncComment, comments } = await forge(before);
    expect(await syncComment(7, aComment('new', true))).toEqual({ done });
    expect(comments()).toEqual(after);
  });

  test('is found among 250 others, on any page', async () => {
    const others = Array.from({ length: 250 }, (_nothing, at) => by('somebody', `so ${at}`, at + 1));
    for (const at of [0, 99, 100, 250]) {
      const before = [...others.slice(0, at), own('new', 500), ...others.slice(at)];
      const { syncComment, methods } = await forge(before);
      expect(await syncComment(7, aComment())).toEqual({ done: 'unchanged' });
      expect(methods()).toEqual(['GET', 'GET', 'GET']);
    }
  });

  test('is the same where only line ends and the end differ', async () => {
    const { syncComment } = await forge([own('\r\nnew\r\n\r\n')]);
    expect(await syncComment(7, aComment('\nnew'))).toEqual({ done: 'unchanged' });
  });

  test('is not looked for in a list that is not whole', async () => {
    const others = Array.from({ length: 250 }, (_nothing, at) => by('somebody', `so ${at}`, at + 1));
    const { syncComment, methods } = await forge(
      others,
      'job-token',
      faults({ route: 'comments', page: 2, kind: 'last-page' }),
    );
    expect(await syncComment(7, aComment())).toMatchObject({ unreached: 'broken' });
    expect(methods()).not.toContain('POST');
  });
});

describe('whose a comment with the marker is', () => {
  test.each<[what: string, token: string, before: CommentState[], after: string[], requests: number]>([
    // whose token; the comments before, and after; requests
    [
      'a stranger pasted it',
      'job-token',
      [by('stranger', `${marker} x`)],
      [`stranger: *x`, `${machine}: *new`],
      4,
    ],
    [
      'it stands in the middle',
      'job-token',
      [by(machine, `> ${marker}`)],
      [`${machine}: >*`, `${machine}: *new`],
      3,
    ],
    [
      'a stranger did before us',
      'job-token',
      [by('x', marker), own('old', 2)],
      ['x: *', `${machine}: *new`],
      3,
    ],
    ['the person of the token', 'person-token', [by('maintainer', `${marker} x`)], ['maintainer: *new'], 3],
    ['another person', 'person-token', [by('x', marker)], ['x: *', 'maintainer: *new'], 4],
    ['a person made it', 'person-token', [], ['maintainer: *new'], 3],
    ['a machine, then a person', 'person-token', [own('old')], [`${machine}: *new`], 2],
  ])('%s: %s', async (_what, token, before, after, requests) => {
    const { syncComment, comments, client } = await forge(before, token);
    expect(await syncComment(7, aComment())).toHaveProperty('done');
    expect(comments()).toEqual(after);
    expect(client.requests()).toBe(requests);
  });

  test("Gitea's machine has a number and no type", async () => {
    const { syncComment, comments, methods } = await forge(
      [by('gitea-actions', `${marker} x`)],
      'job-token',
      {
        forge: 'gitea',
      },
    );
    expect(await syncComment(7, aComment())).toEqual({ done: 'updated' });
    expect(comments()).toEqual(['gitea-actions: *new']);
    expect(methods()).toEqual(['GET', 'PATCH']);
  });
});

describe('more than one', () => {
  test('become the oldest', async () => {
    const { syncComment, comments } = await forge([own('b', 2), by('x', 'between', 3), own('a', 1)]);
    expect(await syncComment(7, aComment('a'))).toEqual({ done: 'updated' });
    expect(comments()).toEqual(['x: between', `${machine}: *a`]);
  });

  test('of two machines stay two: what another one wrote is not taken away', async () => {
    const { syncComment, comments } = await forge([
      by('other[bot]', `${marker}\ntheirs\n`, 1),
      own('old', 2),
    ]);
    expect(await syncComment(7, aComment('new'))).toEqual({ done: 'updated' });
    expect(comments()).toEqual(['other[bot]: *theirs', `${machine}: *new`]);
  });

  test('of two runs at once become one', async () => {
    const { syncComment, comments, apiUrl } = await forge([]);
    // Another address of the same forge: octokit keeps the writes of one address apart.
    const other = openClient({ token: 'job-token', apiUrl: `${apiUrl}/` }, quick);
    const both = [syncComment(7, aComment()), openForge('owner/project', other).syncComment(7, aComment())];
    expect(await Promise.all(both)).toEqual([{ done: 'created' }, { done: 'created' }]);
    expect(comments()).toEqual([`${machine}: *new`]);
  });
});

describe('where something goes wrong', () => {
  const post = { route: 'comments', method: 'POST' } as const;

  test.each<[what: string, fault: Fault, expected: object, methods: string[]]>([
    ['the answer is lost', { ...post, kind: 'closed' }, { done: 'created' }, ['GET', 'POST', 'GET']],
    ['the answer is cut short', { ...post, kind: 'truncated' }, { done: 'created' }, ['GET', 'POST', 'GET']],
    [
      'a fault that made it',
      { ...post, kind: 'status', status: 502, isDone: true },
      { done: 'created' },
      ['GET', 'POST', 'GET'],
    ],
    [
      'a limit that is soon over',
      { ...post, kind: 'too-many', after: 1, times: 1 },
      { done: 'created' },
      ['GET', 'POST', 'POST', 'GET'],
    ],
    [
      'a text that is refused',
      { ...post, kind: 'status', status: 422 },
      { unreached: 'broken' },
      ['GET', 'POST'],
    ],
    ['a right that is missing', { ...post, kind: 'forbidden' }, { unreached: 'denied' }, ['GET', 'POST']],
  ])('%s', async (_what, fault, expected, methods) => {
    const before = { ...fault };
    const standIn = await forge([], 'job-token', faults(before));
    expect(await standIn.syncComment(7, aComment())).toMatchObject(expected);
    expect(standIn.methods()).toEqual(methods);
    expect(standIn.comments()).toHaveLength('done' in expected ? 1 : 0);
  });

  test('a post that did not arrive is repeated once, after a look', async () => {
    const none: Fault = { ...post, kind: 'status', status: 502 };
    const [once, always] = [
      await forge([], 'job-token', faults({ ...none, times: 1 })),
      await forge([], 'job-token', faults(none)),
    ];
    const done = await Promise.all([once, always].map(({ syncComment }) => syncComment(7, aComment())));
    expect(done).toMatchObject([{ done: 'created' }, { unreached: 'offline' }]);
    expect(once.methods()).toEqual(['GET', 'POST', 'GET', 'POST', 'GET']);
    expect(always.methods()).toEqual(['GET', 'POST', 'GET', 'POST', 'GET']);
    expect([once.comments().length, always.comments().length]).toEqual([1, 0]);
  });

  test.each<[token: string | null, why: string]>([
    // token, what is said
    ['reading-token', 'the token may lack pull-requests: write'],
    [null, 'a token is needed'],
  ])('%j may not write, and costs one request', async (token, why) => {
    for (const before of [[], [own('old')]]) {
      const { syncComment, methods } = await forge(before, token);
      expect(await syncComment(7, aComment())).toMatchObject({
        unreached: 'denied',
        message: expect.stringMatching(
          `^the comment on pull request 7 of owner/project cannot be written: HTTP 40[13], .*${why}$`,
        ),
      });
      expect(methods()).toHaveLength(2);
    }
  });

  test('a surplus one that is gone already is no trouble', async () => {
    const gone: Fault = { route: 'comment', method: 'DELETE', kind: 'status', status: 404 };
    const { syncComment } = await forge([own('new', 1), own('new', 2)], 'job-token', faults(gone));
    expect(await syncComment(7, aComment())).toEqual({ done: 'updated' });
  });

  test.each<[fault: Fault, unreached: string]>([
    [{ route: 'comments', kind: 'wrong-shape' }, 'broken'],
    [{ route: 'comments', kind: 'status', status: 502 }, 'offline'],
    [{ route: 'comment', method: 'PATCH', kind: 'forbidden' }, 'denied'],
    [{ route: 'comment', method: 'DELETE', kind: 'forbidden' }, 'denied'],
  ])('%j', async (fault, unreached) => {
    const { syncComment } = await forge([own('old', 1), own('old', 2)], 'job-token', faults(fault));
    expect(await syncComment(7, aComment())).toMatchObject({ unreached });
  });
});
