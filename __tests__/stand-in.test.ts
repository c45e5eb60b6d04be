// The stand-in for GitHub: its answers are such as GitHub's published schema asks for, and as Gitea was seen to give.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from '@jest/globals';
import { commit, type Fault, type FileState, type State } from './support/github/state.ts';
import { faults, github, names, project } from './support/github/with-github.ts';

const subset = JSON.parse(
  readFileSync(new URL('support/github/openapi-subset.json', import.meta.url), 'utf8'),
) as { $comment: string; $defs: Record<string, object> };
const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
ajv.addSchema(subset);

/** What the schema has against an answer; empty where it is as published. */
function schemaErrors(name: string, body: unknown): string {
  const validate = ajv.getSchema(`github#/$defs/${name}`);
  if (validate === undefined) throw new Error(`the schema has no ${name}`);
  return validate(body) === true ? '' : ajv.errorsText(validate.errors);
}

/** Asks without any of our own code between. */
async function ask(path: string, state: Partial<State> = {}, token?: string) {
  const { apiUrl } = await github(state);
  const headers = token === undefined ? {} : { authorization: `token ${token}` };
  const response = await fetch(`${apiUrl}/repos/${path}`, { headers, redirect: 'manual' });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

const files: Record<string, FileState> = {
  'README.md': 'text',
  link: { link: 'README.md' },
  dangling: { link: 'nowhere' },
  vendored: { submodule: 'https://example.invalid/vendored' },
  'docs/large.bin': new Uint8Array(1024 * 1024 + 1),
};
const full = project({
  parents: { [commit('a')]: [commit('b'), commit('c')] },
  files: { [commit('a')]: files },
  pulls: {
    7: {
      labels: ['bug'],
      events: [
        { event: 'labeled', label: 'bug', actor: 'somebody' },
        { event: 'unlabeled', label: 'bug', actor: 'somebody' },
      ],
      files: [
        { path: 'new.md', before: 'old.md', status: 'renamed' },
        { path: 'gone', status: 'removed' },
      ],
      comments: [
        { id: 11, author: 'somebody', text: 'hello' },
        { id: 12, author: 'github-actions[bot]', text: 'there' },
      ],
    },
  },
});

describe('an answer is as published', () => {
  test.each([
    // question, path, entries of a list
    ['repository', '', null],
    ['ref', '/git/ref/heads/main', null],
    ['tags', '/tags', 3],
    ['releases', '/releases', 4],
    ['release', '/releases/tags/v2.1.0-rc.1', null],
    ['commit', `/git/commits/${commit('a')}`, null],
    ['labels', '/issues/7/labels', 1],
    ['events', '/issues/7/events', 2],
    ['files', '/pulls/7/files', 2],
    ['comments', '/issues/7/comments', 2],
    ['contents', '/contents', 5],
    ['contents', '/contents/docs', 1],
    ['contents', '/contents/README.md', null],
    ['contents', '/contents/link', null],
    ['contents', '/contents/dangling', null],
    ['contents', '/contents/vendored', null],
    ['contents', '/contents/docs%2Flarge.bin', null],
  ])('%s: %s', async (name, path, entries) => {
    const { status, body } = await ask(`owner/project${path}`, full, 'full-token');
    expect([status, schemaErrors(`${name}-answer`, body)]).toEqual([200, '']);
    expect(Array.isArray(body) ? body.length : null).toBe(entries);
  });

  test('and the schema takes no other', () => {
    expect(subset.$comment).toBe('from @octokit/openapi 23.0.2');
    expect(schemaErrors('tags-answer', [{ name: 'v1' }])).toContain('must have required property');
    expect(schemaErrors('tags-answer', {})).toContain('must be array');
    expect(schemaErrors('repository-answer', {})).toContain('must have required property');
  });
});

describe('what is not given', () => {
  const hidden = project({ isPrivate: true });
  test.each([
    // path, state, token, status, what GitHub says
    ['owner/nowhere', {}, undefined, 404, 'Not Found'],
    ['owner/project/git/ref/heads/none', {}, undefined, 404, 'Not Found'],
    ['owner/project/releases/tags/v2.2.0', {}, 'full-token', 404, 'Not Found'],
    [`owner/project/git/commits/${commit('0')}`, {}, undefined, 404, 'Not Found'],
    ['owner/project/git/ref/heads/main', project({ refs: {} }), undefined, 409, 'Git Repository is empty.'],
    ['owner/project', {}, 'unknown-token', 401, 'Bad credentials'],
    ['owner/project', hidden, undefined, 404, 'Not Found'],
    [
      'owner/project/issues/7/labels',
      hidden,
      'powerless-token',
      403,
      'Resource not accessible by integration',
    ],
    ['old/name', { renamed: { 'old/name': 'owner/project' } }, undefined, 301, 'Moved Permanently'],
    [
      'owner/project',
      faults({ route: 'any', kind: 'too-many', after: 9 }),
      undefined,
      429,
      'Too Many Requests',
    ],
  ])('%s', async (path, state, token, status, message) => {
    const answer = await ask(path, state, token);
    expect(answer).toMatchObject({ status, body: { message } });
    expect(schemaErrors('basic-error', answer.body)).toBe('');
  });

  test('is there for a token that may', async () => {
    expect(await ask('owner/project/pulls/7/files', hidden, 'reading-token')).toMatchObject({ status: 200 });
  });
});

describe('a list', () => {
  test('comes in pages, with links as GitHub sends them', async () => {
    const { headers, body } = await ask(
      'owner/project/tags?per_page=100&page=2',
      project({ tags: names(201) }),
    );
    const at = (page: number) =>
      expect.stringContaining(`/repos/owner/project/tags?per_page=100&page=${page}>`);
    expect(headers.get('link')?.split(', ')).toEqual([at(1), at(3), at(3), at(1)]);
    expect(headers.get('link')?.match(/rel="\w+"/g)).toEqual([
      'rel="prev"',
      'rel="next"',
      'rel="last"',
      'rel="first"',
    ]);
    expect(body).toHaveLength(100);
  });

  test('has no link where one page is all', async () => {
    const { headers } = await ask('owner/project/tags?per_page=100', project({ tags: names(100) }));
    expect(headers.has('link')).toBe(false);
  });

  test.each([
    // path, entries, link, total
    ['tags?per_page=100', 30, false, '73'],
    ['tags?limit=50', 50, false, '73'],
    ['pulls/7/files?limit=90', 50, true, '73'],
    ['issues/7/labels', 73, false, null],
  ])('is paged by Gitea in its own way: %s', async (path, length, hasLink, total) => {
    const pull = { labels: names(73), events: [], files: names(73).map((name) => ({ path: name })) };
    const repositories = { forge: 'gitea' as const, ...project({ tags: names(73), pulls: { 7: pull } }) };
    const { headers, body } = await ask(`owner/project/${path}`, repositories);
    expect(body).toHaveLength(length);
    expect([headers.has('link'), headers.get('x-total-count')]).toEqual([hasLink, total]);
  });
});

test.each<[path: string, status: number, expected: object]>([
  ['', 200, { empty: false, default_branch: 'main' }],
  ['/git/ref/heads/main', 404, {}],
  ['/branches/main', 200, { commit: { id: commit('a') } }],
  ['/issues/7/events', 404, {}],
  ['/contents/link', 200, { type: 'symlink', target: 'README.md' }],
])('Gitea answers otherwise: %s', async (path, status, expected) => {
  const answer = await ask(`owner/project${path}`, { forge: 'gitea', ...full });
  expect(answer).toMatchObject({ status, body: expected });
});

test('drafts are shown to those who may write', async () => {
  expect((await ask('owner/project/releases', {}, 'reading-token')).body).toHaveLength(3);
});

test('a fault happens as often as it says, and where', async () => {
  const fault: Fault = { route: 'tags', kind: 'status', status: 502, times: 1 };
  const { apiUrl, requests } = await github(faults(fault));
  const statuses = [];
  for (const path of ['', '/tags', '/tags'])
    statuses.push((await fetch(`${apiUrl}/repos/owner/project${path}`)).status);
  expect(statuses).toEqual([200, 502, 200]);
  expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /repos/owner/project',
    'GET /repos/owner/project/tags',
    'GET /repos/owner/project/tags',
  ]);
});

describe('a comment', () => {
  /** Changes comments without any of our own code between. */
  async function change(method: string, path: string, token?: string, body: string | null = 'text') {
    const standIn = await github(structuredClone(full));
    const response = await fetch(`${standIn.apiUrl}/repos/owner/project/issues/${path}`, {
      method,
      ...(token === undefined ? {} : { headers: { authorization: `token ${token}` } }),
      ...(body === null ? {} : { body: JSON.stringify({ body }) }),
    });
    const text = await response.text();
    const left = standIn.state.repositories['owner/project']?.pulls[7]?.comments ?? [];
    return {
      status: response.status,
      body: text === '' ? null : (JSON.parse(text) as unknown),
      texts: left.map((one) => one.text),
    };
  }

  test.each([
    // method, path, schema of the answer, status, the comments after it
    ['POST', '7/comments', 'posted-comment', 201, ['hello', 'there', 'text']],
    ['PATCH', 'comments/12', 'changed-comment', 200, ['hello', 'text']],
    ['DELETE', 'comments/12', null, 204, ['hello']],
  ])('is changed by %s as published', async (method, path, name, status, texts) => {
    const answer = await change(method, path, 'job-token');
    expect(answer).toMatchObject({ status, texts });
    expect(name === null ? answer.body : schemaErrors(`${name}-answer`, answer.body)).toBe(
      name === null ? null : '',
    );
  });

  test.each([
    // method, path, token, text, status
    ['POST', '7/comments', 'reading-token', 'text', 403],
    ['POST', '7/comments', undefined, 'text', 401],
    ['POST', '7/comments', 'job-token', '', 422],
    ['POST', '7/comments', 'job-token', 'x'.repeat(65_537), 422],
    ['POST', '8/comments', 'job-token', 'text', 404],
    ['PATCH', 'comments/99', 'job-token', 'text', 404],
    ['DELETE', 'comments/99', 'job-token', null, 404],
  ])('is not changed: %s %s with %s', async (method, path, token, text, status) => {
    const answer = await change(method, path, token, text);
    expect(answer).toMatchObject({ status, texts: ['hello', 'there'] });
    expect(schemaErrors('basic-error', answer.body)).toBe('');
  });

  test('is not made where a fault refuses it, and is where only the answer is lost', async () => {
    const counts = [];
    for (const fault of [{ kind: 'forbidden' }, { kind: 'closed' }] as const) {
      const { apiUrl, state } = await github(faults({ route: 'comments', method: 'POST', ...fault }));
      const headers = { authorization: 'token job-token' };
      const body = JSON.stringify({ body: 'text' });
      const url = `${apiUrl}/repos/owner/project/issues/7/comments`;
      await fetch(url, { method: 'POST', headers, body }).catch(() => null);
      counts.push(state.repositories['owner/project']?.pulls[7]?.comments?.length ?? 0);
    }
    expect(counts).toEqual([0, 1]);
  });
});

test.each([
  ['person-token', 200, 'user-answer'],
  ['job-token', 403, 'basic-error'],
  [undefined, 401, 'basic-error'],
])('whom %s belongs to', async (token, status, schema) => {
  const { apiUrl } = await github();
  const headers = token === undefined ? {} : { authorization: `token ${token}` };
  const response = await fetch(`${apiUrl}/user`, { headers });
  expect([response.status, schemaErrors(schema, await response.json())]).toEqual([status, '']);
});
