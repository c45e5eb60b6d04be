// The action against a forge on this machine: events, repositories and tokens, and what comes of each.
import { describe, expect, test } from '@jest/globals';
import { bareRepository } from './support/bare-repository.ts';
import {
  mergeGroup,
  pullRequest,
  push,
  release,
  schedule,
  workflowDispatch,
  type Event,
  type PullRequest,
} from './support/e2e/events.ts';
import { pulls, type Pull } from './support/e2e/project.ts';
import { playAction, type Delivered } from './support/play-action.ts';
import type { Fault as GitFault } from './support/git-answer.ts';
import type { Fault } from './support/github/state.ts';
import { playForge, type ForgeGiven } from './support/play-forge.ts';

const token = 'ghs_nobodyMayEverReadThis';

const opened = (event: PullRequest['event'], pull: Pull, isFork = false): Event =>
  pullRequest({ event, action: 'opened', pull, isFork });

const { mendsDeadLine, mendsLivingLine, documentsDeadLine, addsFeature, breaksPolicy, mendsPolicy } = pulls;

/** Runs the action in a project whose forge is as a test says, and counts what it asked. */
async function run(event: Event, given: ForgeGiven = {}, inputs: Record<string, string> = {}) {
  const forge = await playForge(given);
  const known = given.token === undefined ? {} : { token: given.token };
  const ran = await playAction(event, { ...known, ...inputs }, forge.environment);
  const requests = forge.requests();
  // An audit takes at most 2 requests, a guarded pull request at most 4.
  expect(requests.length).toBeLessThanOrEqual(/pull_request|merge_group/.test(event.name) ? 4 : 2);
  expect(JSON.stringify(ran)).not.toContain(token);
  return { ...ran, requests };
}

/** The outcome of a run in one line: whether the job fails, the verdict, and the annotations. */
const outcome = ({ hasFailed, outputs, annotations }: Delivered): string =>
  [hasFailed ? 'fails' : 'passes', outputs['verdict'] ?? 'no verdict', ...annotations].join('; ');

const dead = 'fails; findings; error unsupported-line-changed';
const clean = 'passes; clean';
const unseen = 'fails; not-checked; error repository-unreadable';

/** What a token is for: nothing, to read the contents, or to read pull requests too. */
const tokens = {
  none: {},
  contents: { token, reads: ['contents'] },
  full: { token, reads: ['contents', 'pull-requests'] },
} as const satisfies Record<string, ForgeGiven>;
const repositories = { public: {}, private: { isPrivate: true } } as const satisfies Record<
  string,
  ForgeGiven
>;

const events = {
  'a change of a dead line': opened('pull_request', mendsDeadLine),
  'the same, guarded from the default branch': opened('pull_request_target', mendsDeadLine),
  'the same from a fork': opened('pull_request', mendsDeadLine, true),
  'the same in a merge queue': mergeGroup(mendsDeadLine),
  'documents of a dead line': opened('pull_request_target', documentsDeadLine),
  'a change of a living line': opened('pull_request_target', mendsLivingLine),
  'a change of the default branch': opened('pull_request_target', addsFeature),
  'a policy made worse': opened('pull_request_target', breaksPolicy),
  'a push to the default branch': push('refs/heads/main'),
  'a push to a dead line': push('refs/heads/1.x'),
  'a release': release('v2.1.0'),
  'a schedule': schedule,
  'a call by hand': workflowDispatch,
  'any other event': { name: 'issues', payload: { repository: {} }, variables: {} },
} as const;

const worse = 'fails; findings; error newest-release-unsupported SECURITY.md:5';

describe('an event, a repository and a token make an outcome', () => {
  test.each<[keyof typeof events, keyof typeof repositories, keyof typeof tokens, string]>([
    // event, repository, token, outcome
    ['a change of a dead line', 'public', 'none', dead],
    ['a change of a dead line', 'public', 'contents', dead],
    ['a change of a dead line', 'public', 'full', dead],
    ['a change of a dead line', 'private', 'none', unseen],
    ['a change of a dead line', 'private', 'contents', dead],
    ['a change of a dead line', 'private', 'full', dead],
    ['the same, guarded from the default branch', 'public', 'none', dead],
    ['the same, guarded from the default branch', 'private', 'contents', dead],
    ['the same, guarded from the default branch', 'private', 'full', dead],
    ['the same from a fork', 'public', 'none', dead],
    ['the same from a fork', 'public', 'full', dead],
    ['the same from a fork', 'private', 'contents', dead],
    ['the same in a merge queue', 'public', 'none', dead],
    ['the same in a merge queue', 'private', 'full', dead],
    // Which files are changed is not known without the permission, so every file counts.
    ['documents of a dead line', 'public', 'none', clean],
    ['documents of a dead line', 'private', 'contents', dead],
    ['documents of a dead line', 'private', 'full', clean],
    ['a change of a living line', 'public', 'none', clean],
    ['a change of a living line', 'private', 'none', unseen],
    ['a change of a living line', 'private', 'contents', clean],
    ['a change of a living line', 'private', 'full', clean],
    ['a change of the default branch', 'public', 'none', clean],
    ['a change of the default branch', 'private', 'contents', clean],
    ['a policy made worse', 'public', 'none', worse],
    ['a policy made worse', 'private', 'contents', worse],
    ['a push to the default branch', 'public', 'none', clean],
    ['a push to the default branch', 'private', 'none', unseen],
    ['a push to the default branch', 'private', 'contents', clean],
    ['a push to a dead line', 'public', 'none', clean],
    ['a release', 'public', 'none', clean],
    ['a release', 'private', 'contents', clean],
    ['a schedule', 'public', 'none', clean],
    ['a schedule', 'private', 'none', unseen],
    ['a schedule', 'private', 'full', clean],
    ['a call by hand', 'public', 'full', clean],
    ['any other event', 'public', 'none', clean],
  ])('%s, %s repository, token for %s: %s', async (event, repository, kind, expected) => {
    const ran = await run(events[event], { ...repositories[repository], ...tokens[kind] });
    expect(outcome(ran)).toBe(expected);
  });
});

describe('the cost is the same for every number of tags', () => {
  const promise = '| Version | Supported |\n| --- | --- |\n| >= 1.0 | yes |\n| < 1.0 | no |\n';
  const many = (count: number): string =>
    bareRepository({
      files: { 'SECURITY.md': promise },
      branches: ['0.9'],
      tags: Array.from({ length: count }, (_, at) => ({ name: `v${at % 2}.9.${at}`, day: '2026-01-02' })),
    });

  test.each([
    // tags, requests and round trips of an audit, of a guarded pull request
    [10, [1, 4], [3, 3]],
    [1000, [1, 4], [3, 3]],
    [20_000, [1, 4], [3, 3]],
  ])(
    '%i tags',
    async (count, audit, guarded) => {
      const given = { folder: many(count) };
      const pull = { number: 7, base: '0.9', change: {} };
      const seen = async (event: Event) => {
        const { log, requests } = await run(event, given);
        expect(log).toContain(`${count} tags, newest v1.9.${count - 1}`);
        return [requests.length, Number(/(\d+) round trips of git/.exec(log)?.[1])];
      };
      expect(await seen(schedule)).toEqual(audit);
      expect(await seen(opened('pull_request_target', pull))).toEqual(guarded);
    },
    30_000,
  );
});

describe('what could not be read is said', () => {
  test('where labels and files may not be read', async () => {
    const ran = await run(opened('pull_request_target', mendsDeadLine), {
      isPrivate: true,
      ...tokens.contents,
    });
    expect(ran.log).toMatch(/label is there already could not be read: .*pull-requests: read/);
    expect(ran.log).toMatch(/which files it changes could not be read: .*pull-requests: read/);
    expect(ran.summary).toContain('pull-requests&#58; read');
  });

  test('and costs nothing where it decides nothing', async () => {
    const ran = await run(opened('pull_request_target', mendsLivingLine), {
      isPrivate: true,
      ...tokens.contents,
    });
    expect(ran.log).not.toContain('could not be read');
    expect(ran.requests).toHaveLength(1);
  });
});

describe('what goes wrong on the way is never clean', () => {
  const missing = (code: string) => `fails; not-checked; error ${code}`;

  test.each<[string, Fault]>([
    ['too many requests', { route: 'releases', kind: 'too-many', after: 3600 }],
    ['no requests left', { route: 'releases', kind: 'exhausted', after: 3600 }],
    ['a broken server', { route: 'releases', kind: 'status', status: 502 }],
    ['a slow one', { route: 'releases', kind: 'slow', milliseconds: 5000 }],
    ['half an answer', { route: 'releases', kind: 'truncated' }],
    ['a closed connection', { route: 'releases', kind: 'closed' }],
    ['no JSON', { route: 'releases', kind: 'not-json' }],
    ['another JSON', { route: 'releases', kind: 'wrong-shape' }],
    ['no permission', { route: 'releases', kind: 'forbidden' }],
  ])('for the flags of releases: %s', async (_what, fault) => {
    const ran = await playAction(schedule, {}, (await playForge({ faults: [fault] })).environment);
    expect(outcome(ran)).toBe(missing('releases-unreadable'));
    expect(ran.log).toMatch(/problem\[releases-unreadable\]: the releases of example\/project /);
  });

  test.each<[string, GitFault]>([
    ['a broken server', 500],
    ['too many requests', 429],
    ['half an answer', { cutAfter: 200 }],
    ['no answer', 'hang'],
  ])('for git: %s', async (_what, fault) => {
    const forge = await playForge({ gitFault: () => fault });
    const ran = await playAction(schedule, {}, forge.environment);
    expect(outcome(ran)).toBe(missing('repository-unreadable'));
  });

  test('for the policy alone: the names came, and its files did not', async () => {
    let asked = 0;
    const forge = await playForge({ gitFault: () => (++asked > 2 ? 500 : null) });
    const ran = await playAction(schedule, {}, forge.environment);
    expect(outcome(ran)).toBe(missing('repository-unreadable'));
    expect(ran.log).not.toContain('policy-missing]');
  });

  test.each<Fault['kind']>(['truncated', 'closed', 'not-json', 'forbidden'])(
    'for labels and files, %s: the line is dead, and every file counts',
    async (kind) => {
      const fault = { route: 'any', kind } as Fault;
      const faults = (['labels', 'files'] as const).map((route) => ({ ...fault, route }));
      const event = opened('pull_request_target', documentsDeadLine);
      const ran = await playAction(event, {}, (await playForge({ faults })).environment);
      expect(outcome(ran)).toBe(dead);
      expect(ran.log).toMatch(/label is there already could not be read/);
    },
  );
});

describe('the way out', () => {
  const label = 'allow-unsupported-line';

  test('is a label, and who put it there is told', async () => {
    const ran = await run(opened('pull_request_target', mendsDeadLine), { labels: [label] });
    expect(outcome(ran)).toBe(clean);
    expect(ran.log).toContain('put there by maintainer');
    expect(ran.summary).toContain('put there by maintainer');
    expect(ran.outputs).toMatchObject({ line: '1.x', 'line-status': 'unsupported' });
  });

  test('may have another name', async () => {
    const event = opened('pull_request_target', mendsDeadLine);
    expect(outcome(await run(event, { labels: ['Old line'] }, { 'allow-label': 'old line' }))).toBe(clean);
    expect(outcome(await run(event, { labels: [label] }, { 'allow-label': 'old line' }))).toBe(dead);
  });

  test('is read at this moment, whatever the event said', async () => {
    const event = pullRequest({
      event: 'pull_request_target',
      action: 'labeled',
      pull: mendsDeadLine,
      label,
      labels: [label],
    });
    expect(outcome(await run(event))).toBe(dead);
  });
});

describe('the policy of a pull request', () => {
  test('that was wrong before is shown, and fails nobody who did not make it so', async () => {
    const event = opened('pull_request_target', addsFeature);
    const ran = await run(event, { isStale: true });
    expect(outcome(ran)).toBe('passes; findings');
    expect(ran.log).toContain('there before this pull request:');
    expect(outcome(await run(event, { isStale: true }, { 'fail-on-existing': 'true' }))).toMatch(
      /^fails; findings/,
    );
  });

  test('that is mended is said to be', async () => {
    const ran = await run(opened('pull_request_target', mendsPolicy), { isStale: true });
    expect(outcome(ran)).toBe(clean);
    expect(ran.log).toMatch(
      /mended by this pull request:\n {2}error\[newest-release-unlisted\] SECURITY\.md:5/,
    );
  });

  test('decides nothing about its own line', async () => {
    // The base is dead by the policy of the default branch, whatever the files of the change say.
    const ran = await run(opened('pull_request', mendsDeadLine));
    expect(outcome(ran)).toBe(dead);
  });
});
