// A pull request as a forge shows it.
import { describe, expect, test } from '@jest/globals';
import { connectTo } from '../../src/app/connected.ts';
import { readDeciders, readPull, refsOfPull } from '../../src/app/read-pull.ts';
import type { Occasion } from '../../src/model/event.ts';
import type { Pull } from '../../src/model/pull.ts';
import { isUnreached, type Forge } from '../../src/model/remote.ts';
import { someSettings } from '../support/build.ts';
import { fakeConnection, unreached, type GivenRemote } from '../support/fake-forge.ts';
import { text } from '../support/fake-world.ts';

const merged = 'd'.repeat(40);
const branch = 'c'.repeat(40);
const toMain: Occasion = { kind: 'pull-request', number: 7, base: 'main' };
const queued: Occasion = { kind: 'merge-group', number: 7, base: 'main', head: 'refs/heads/queue' };

/** The pull request of an occasion, where the forge has these refs of it, and these files of their commits. */
async function pullOf(
  occasion: Occasion,
  others: Record<string, string>,
  commits: GivenRemote['commits'] = {},
) {
  const connection = fakeConnection({
    repositories: { 'owner/project': { refs: { others: new Map(Object.entries(others)) }, commits } },
  });
  const connected = connectTo('owner/project', occasion, connection);
  const refs = await connected.remote.listRefs(refsOfPull(occasion));
  return readPull(connected, refs, someSettings());
}

test.each([
  [{ kind: 'audit' }, []],
  [{ kind: 'release', tag: 'v1' }, []],
  [toMain, ['refs/pull/7/merge', 'refs/pull/7/head']],
  [queued, ['refs/heads/queue']],
] as const)('the refs of %j', (occasion, refs) => {
  expect(refsOfPull(occasion)).toEqual(refs);
});

describe('what it would leave of the policy', () => {
  const policy = (what: string) => ({ 'SECURITY.md': text(what) });

  test.each<[string, Occasion, Record<string, string>, string]>([
    ['what would be merged', toMain, { 'refs/pull/7/merge': merged, 'refs/pull/7/head': branch }, 'merged'],
    ['its own, where that conflicts', toMain, { 'refs/pull/7/head': branch }, 'branch'],
    ['what the queue made', queued, { 'refs/heads/queue': merged }, 'merged'],
  ])('is %s', async (_what, occasion, others, expected) => {
    const commits = { [merged]: policy('merged'), [branch]: policy('branch') };
    expect(await pullOf(occasion, others, commits)).toMatchObject({
      after: { policy: { text: `${expected}\n` } },
    });
  });

  test('is not asked for elsewhere than on the default branch', async () => {
    expect(await pullOf({ ...toMain, base: '1.x' }, { 'refs/pull/7/merge': merged })).toMatchObject({
      base: '1.x',
      after: null,
    });
  });

  test.each([
    ['the server has no ref of it', {}],
    ['no such commit', { 'refs/pull/7/merge': merged }],
  ])('is not known, and why is said: %s', async (why, others) => {
    expect(await pullOf(toMain, others)).toMatchObject({
      after: { skipped: expect.stringMatching(new RegExp(`could not be read: ${why}$`)) },
    });
  });
});

test('an audit is about none', async () => {
  expect(await pullOf({ kind: 'audit' }, {})).toBeNull();
});

test('nothing is known of its base where the names did not come', async () => {
  const connection = fakeConnection();
  const connected = connectTo('owner/project', toMain, connection);
  const refs = await connected.remote.listRefs([]);
  expect(isUnreached(refs)).toBe(true);
  expect(await readPull(connected, refs, someSettings())).toMatchObject({ number: 7, after: null });
});

describe('what decides about a dead line', () => {
  const pull: Pull = { number: 7, base: '1.x', allowLabel: 'Allow', label: null, files: null, after: null };
  const decided = (forge: Partial<Forge>) =>
    readDeciders(pull, 7, fakeConnection(forge).openForge('owner/project'));
  const labels = (...names: string[]) => ({ readLabels: () => Promise.resolve({ names }) });
  const files = (isWhole: boolean, ...paths: string[]) => ({
    readChangedFiles: () => Promise.resolve({ paths, isWhole }),
  });
  const refused = () => Promise.resolve(unreached('HTTP 403', 'denied'));

  test.each<[string, Partial<Forge>, Partial<Pull>]>([
    // what is there, the forge, what is read
    [
      'no label, and code',
      files(true, 'docs/a.md', 'src/a.c'),
      { label: { kind: 'absent' }, files: { kind: 'counting' } },
    ],
    [
      'no label, and documents',
      files(true, 'docs/a.md'),
      { label: { kind: 'absent' }, files: { kind: 'none-counts' } },
    ],
    [
      'more documents than are listed',
      files(false, 'docs/a.md'),
      { files: { kind: 'unknown', reason: 'there are more of them than are listed' } },
    ],
    [
      'more files than are listed, of which one counts',
      files(false, 'src/a.c'),
      { files: { kind: 'counting' } },
    ],
    [
      'the label, in whatever case',
      labels('bug', 'allow'),
      { label: { kind: 'present', by: null }, files: null },
    ],
    [
      'the label, and who put it there',
      { ...labels('Allow'), readLabeller: () => Promise.resolve({ login: 'octocat' }) },
      { label: { kind: 'present', by: 'octocat' } },
    ],
    [
      'the label, and nobody tells from whom',
      { ...labels('Allow'), readLabeller: refused },
      { label: { kind: 'present', by: null } },
    ],
    ['no answer about labels', { readLabels: refused }, { label: { kind: 'unknown', reason: 'HTTP 403' } }],
    [
      'no answer about files',
      { readChangedFiles: refused },
      { files: { kind: 'unknown', reason: 'HTTP 403' } },
    ],
  ])('%s', async (_what, forge, expected) => {
    expect(await decided(forge)).toMatchObject(expected);
  });
});
