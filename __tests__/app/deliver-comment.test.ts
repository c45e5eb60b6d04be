// When a pull request gets a comment, with what, and what it costs where it cannot be written.
import { describe, expect, test } from '@jest/globals';
import { deliverComment } from '../../src/app/deliver-comment.ts';
import type { ForgeEvent, Occasion } from '../../src/model/event.ts';
import type { Comment, Unreached } from '../../src/model/remote.ts';
import type { Report } from '../../src/model/report.ts';
import { commentMarker, renderComment, resolvedComment } from '../../src/reports/comment.ts';
import { aFinding, aReport, someSettings } from '../support/build.ts';
import { fakeConnection, unreached } from '../support/fake-forge.ts';
import { fakeSources } from '../support/fake-world.ts';

const event = (occasion: Occasion): ForgeEvent => ({ occasion, defaultBranch: 'main', isOnDefault: true });
const pull: Occasion = { kind: 'pull-request', number: 7, base: '1.x', isRetargeted: false };
const queue: Occasion = { kind: 'merge-group', number: 8, base: '1.x', head: 'refs/heads/queue', from: null };
const bad = aReport({ verdict: 'findings', findings: [aFinding({ state: 'new' })] });

/** What a run is asked to do, and what it found. */
interface Given {
  readonly comment?: boolean;
  readonly report?: Report;
  readonly repository?: string | null;
  readonly repo?: string | null;
}

/** What was put where, and what was said of it. */
async function deliver(occasion: Occasion, given: Given = {}, fault: Unreached | null = null) {
  const { comment = true, report = bad, repository = 'owner/project', repo = null } = given;
  const put: [repository: string, pull: number, comment: Comment][] = [];
  const connection = fakeConnection();
  const openForge = (name: string) => ({
    ...connection.openForge(name),
    syncComment: (number: number, one: Comment) => {
      put.push([name, number, one]);
      return Promise.resolve(fault ?? { done: 'created' as const });
    },
  });
  const sources = fakeSources({ connection: { ...connection, openForge } });
  const run = {
    event: event(occasion),
    settings: someSettings({ comment, repo, token: 'secret' }),
    repository,
  };
  const notice = await deliverComment(report, run, sources);
  expect(connection.closed()).toBe(put.length);
  return { put, notice, asked: sources.asked };
}

describe('there is no comment, and nobody is asked', () => {
  test.each<[what: string, occasion: Occasion, given: Given]>([
    ['where none is wanted', pull, { comment: false }],
    ['in an audit', { kind: 'audit' }, {}],
    ['for a release', { kind: 'release', tag: 'v1.0.0' }, {}],
    ['in a queue that names no pull request', { ...queue, number: null }, {}],
    ['where nobody knows the repository', pull, { repository: null }],
  ])('%s', async (_what, occasion, given) => {
    expect(await deliver(occasion, given)).toEqual({ put: [], notice: null, asked: [] });
  });
});

describe('there is one', () => {
  test.each<[occasion: Occasion, number: number]>([
    [pull, 7],
    [queue, 8],
  ])('%j', async (occasion, number) => {
    const { put, notice, asked } = await deliver(occasion);
    const text = renderComment(bad) ?? '';
    expect(put).toEqual([['owner/project', number, { marker: commentMarker, text, isOnlyUpdate: false }]]);
    expect([notice, asked]).toEqual([null, ['the forge with secret']]);
  });

  test('below the pull request of this repository, whatever was looked at', async () => {
    expect((await deliver(pull, { repo: 'other/one' })).put[0]?.[0]).toBe('owner/project');
    expect((await deliver(pull, { repo: 'other/one', repository: null })).put[0]?.[0]).toBe('other/one');
  });

  test('that is resolved, and only where one was, where all is well', async () => {
    const report: Report = aReport();
    expect((await deliver(pull, { report })).put[0]?.[2]).toEqual({
      marker: commentMarker,
      text: resolvedComment,
      isOnlyUpdate: true,
    });
  });
});

test.each<[why: Unreached['unreached'], next: RegExp]>([
  ['denied', /permission pull-requests: write/],
  ['missing', /permission pull-requests: write/],
  ['offline', /the next run tries again$/],
  ['limited', /the next run tries again$/],
])('one that is %s costs one notice', async (why, next) => {
  const { notice } = await deliver(pull, {}, unreached('it\ncannot be written', why));
  expect(notice).toEqual({
    kind: 'notice',
    title: 'comment',
    message: expect.stringMatching(next),
    path: null,
    span: null,
  });
  expect(notice?.message.split('\n')[0]).toBe('it\\u{a}cannot be written');
});
