// The action against a forge that is large, slow, broken, or says too little.
import { describe, expect, test } from '@jest/globals';
import { bareRepository, type GivenFiles, type GivenRepository } from './support/bare-repository.ts';
import { schedule, type Event } from './support/e2e/events.ts';
import { pulls } from './support/e2e/project.ts';
import type { Fault as GitFault } from './support/git-answer.ts';
import type { Fault } from './support/github/state.ts';
import { clean, dead, opened, outcome, run } from './support/guarded.ts';
import { playAction } from './support/play-action.ts';
import { playForge, type ForgeGiven } from './support/play-forge.ts';

const { addsFeature, breaksPolicy, documentsDeadLine } = pulls;

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

describe('what a pull request would leave', () => {
  const promise = (versions: string): string =>
    `| Version | Supported |\n| --- | --- |\n| ${versions} | yes |\n| < 1.0 | no |\n`;
  const head = 'refs/pull/7/head';
  const merge = 'refs/pull/7/merge';
  const main = 'refs/heads/main';
  const event = opened('pull_request_target', { number: 7, base: 'main', change: {} });
  const [good, bad] = [{ 'SECURITY.md': promise('2.x') }, { 'SECURITY.md': promise('1.x') }];

  /** A project that has released 2.0.0, whose policy and pull request are as a test says. */
  const project = (files: GivenFiles, refs: NonNullable<GivenRepository['refs']>): ForgeGiven => ({
    folder: bareRepository({ files, tags: ['v1.0.0', 'v2.0.0'], refs }),
  });

  test('is that of its last push, where the merge is of an earlier one', async () => {
    const refs = { 'refs/old': good, [head]: bad, [merge]: { files: good, parents: [main, 'refs/old'] } };
    expect(outcome(await run(event, { ...project(good, refs), changed: ['SECURITY.md'] }))).toMatch(
      /^fails; findings; error newest-release-unlisted/,
    );
  });

  test('is compared with what it was made from, where the policy was mended since', async () => {
    const refs = { 'refs/old': bad, [head]: bad, [merge]: { files: bad, parents: ['refs/old', head] } };
    expect(outcome(await run(event, project(good, refs)))).toBe('passes; findings');
  });

  test('is no change where its branch is only older than the policy', async () => {
    expect(outcome(await run(event, { ...project(good, { [head]: { 'a.c': '' } }), changed: ['a.c'] }))).toBe(
      clean,
    );
  });

  test('is a problem where it does not come', async () => {
    let asked = 0;
    const gitFault = () => (++asked > 6 ? 500 : null);
    const ran = await playAction(
      opened('pull_request_target', breaksPolicy),
      {},
      (await playForge({ gitFault })).environment,
    );
    expect(outcome(ran)).toBe('fails; not-checked; error repository-unreadable');
  });

  test('costs nothing to know where it is plain', async () => {
    const { requests } = await run(opened('pull_request_target', addsFeature));
    expect(requests).toHaveLength(1);
  });
});
