// A pull request as a forge shows it.
import { describe, expect, test } from '@jest/globals';
import { connectTo } from '../../src/app/connected.ts';
import { readDeciders, readPull, refsOfPull } from '../../src/app/read-pull.ts';
import type { Occasion } from '../../src/model/event.ts';
import type { FoundPolicy } from '../../src/model/policy.ts';
import type { Pull } from '../../src/model/pull.ts';
import { isUnreached, type Forge, type Unreached } from '../../src/model/remote.ts';
import { someSettings } from '../support/build.ts';
import { fakeConnection, head, unreached, type GivenRemote } from '../support/fake-forge.ts';
import { text } from '../support/fake-world.ts';

const merged = 'd'.repeat(40);
const branch = 'c'.repeat(40);
const older = 'b'.repeat(40);
const toMain: Occasion = { kind: 'pull-request', number: 7, base: 'main', isRetargeted: false };
const queued: Occasion = {
  kind: 'merge-group',
  number: 7,
  base: 'main',
  head: 'refs/heads/queue',
  from: null,
};

/** What a test says of the forge beside refs. */
interface Beside {
  readonly commits?: GivenRemote['commits'];
  readonly parents?: GivenRemote['parents'];
  readonly changed?: readonly string[] | Unreached;
  readonly isRetargeted?: boolean;
  readonly links?: GivenRemote['links'];
}

const present: FoundPolicy = {
  policy: { path: 'SECURITY.md', origin: 'repository', text: 'present\n' },
  shadowed: [],
  problems: [],
};

/** The pull request of an occasion, where the forge has these refs of it, and these files of their commits. */
async function pullOf(
  occasion: Occasion,
  others: Record<string, string>,
  { commits = {}, parents = {}, changed = ['SECURITY.md'], links = [] }: Beside = {},
) {
  const connection = fakeConnection({
    repositories: {
      'owner/project': { refs: { others: new Map(Object.entries(others)) }, commits, parents, links },
    },
    readChangedFiles: () =>
      Promise.resolve('unreached' in changed ? changed : { paths: changed, isWhole: true }),
  });
  const connected = connectTo('owner/project', occasion, connection);
  const refs = await connected.remote.listRefs(refsOfPull(occasion));
  return readPull(connected, refs, present, someSettings());
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
  const commits = { [merged]: policy('merged'), [branch]: policy('branch'), [older]: policy('older') };
  const refs = { 'refs/pull/7/merge': merged, 'refs/pull/7/head': branch };

  test('is what would be merged', async () => {
    const parents = { [merged]: [head, branch] };
    expect(await pullOf(toMain, refs, { commits, parents })).toMatchObject({
      from: null,
      after: { policy: { text: 'merged\n' } },
    });
  });

  test('is what the queue made', async () => {
    const parents = { [merged]: [head] };
    expect(await pullOf(queued, { 'refs/heads/queue': merged }, { commits, parents })).toMatchObject({
      from: null,
      after: { policy: { text: 'merged\n' } },
    });
  });

  test('of several commits in a queue is compared with what the whole goes upon', async () => {
    const parents = { [merged]: [branch] };
    const occasion: Occasion = { ...queued, from: older };
    expect(await pullOf(occasion, { 'refs/heads/queue': merged }, { commits, parents })).toMatchObject({
      from: { policy: { text: 'older\n' } },
      after: { policy: { text: 'merged\n' } },
    });
  });

  test('of a queue that names a commit which is not there is compared with the parent', async () => {
    const parents = { [merged]: [older] };
    const occasion: Occasion = { ...queued, from: '0'.repeat(40) };
    expect(await pullOf(occasion, { 'refs/heads/queue': merged }, { commits, parents })).toMatchObject({
      from: { policy: { text: 'older\n' } },
    });
  });

  test('is compared with what it was merged into, where the default branch has moved on', async () => {
    const parents = { [merged]: [older, branch] };
    expect(await pullOf(toMain, refs, { commits, parents })).toMatchObject({
      from: { policy: { text: 'older\n' } },
      after: { policy: { text: 'merged\n' } },
    });
  });

  test.each<[string, Record<string, string>, Beside]>([
    ['a merge is not there, since the two conflict', { 'refs/pull/7/head': branch }, {}],
    ['the merge is of an earlier push', refs, { parents: { [merged]: [head, older] } }],
    [
      'the merge may be into another branch',
      refs,
      { parents: { [merged]: [older, branch] }, isRetargeted: true },
    ],
  ])('is its own, where %s', async (_what, others, beside) => {
    const { isRetargeted = false, ...more } = beside;
    expect(await pullOf({ ...toMain, isRetargeted }, others, { commits, ...more })).toMatchObject({
      from: null,
      after: { policy: { text: 'branch\n' } },
    });
  });

  test.each([
    // the files that it changes, whether it touches the policy
    [['src/a.c', 'docs/security.md'], 'branch\n'],
    [['.github/SECURITY.markdown'], 'branch\n'],
    [['src/a.c', 'src/SECURITY.md'], 'present\n'],
  ])('is the present one, where its branch is only older: %j', async (changed, expected) => {
    expect(await pullOf(toMain, { 'refs/pull/7/head': branch }, { commits, changed })).toMatchObject({
      after: { policy: { text: expected } },
    });
  });

  test.each([
    // why the list of files did not come, whether that is a problem
    ['denied', null],
    ['missing', null],
    ['offline', { code: 'repository-unreadable' }],
  ] as const)('is not known where nobody tells whether it changes the file: %s', async (why, problem) => {
    const changed = unreached('no list', why);
    expect(await pullOf(toMain, { 'refs/pull/7/head': branch }, { commits, changed })).toMatchObject({
      after: { skipped: expect.stringContaining('no list'), problem },
    });
  });

  test('is its own where only the target of a link changes', async () => {
    const linked = { 'SECURITY.md': text('branch'), 'policy/real.md': text('branch') };
    const links = [['SECURITY.md', 'policy/real.md']] as const;
    const beside = { commits: { [branch]: linked }, changed: ['policy/real.md'], links };
    expect(await pullOf(toMain, { 'refs/pull/7/head': branch }, beside)).toMatchObject({
      after: { policy: { text: 'branch\n' } },
    });
  });

  test('is not asked for elsewhere than on the default branch', async () => {
    expect(await pullOf({ ...toMain, base: '1.x' }, refs)).toMatchObject({ base: '1.x', after: null });
  });

  test('is not known where the server has no ref of it, which is no failure', async () => {
    expect(await pullOf(toMain, {})).toMatchObject({
      after: {
        skipped: expect.stringMatching(/could not be read: the server has no ref of it$/),
        problem: null,
      },
    });
  });

  test.each<[string, Record<string, string>, Beside]>([
    ['of the merge', refs, {}],
    [
      'of what it was merged into',
      refs,
      { commits: { [merged]: policy('merged') }, parents: { [merged]: [older, branch] } },
    ],
    ['of its branch', { 'refs/pull/7/head': branch }, {}],
  ])('is a problem where files do not come: %s', async (_what, others, beside) => {
    expect(await pullOf(toMain, others, beside)).toMatchObject({
      after: {
        skipped: expect.stringMatching(/: no such commit$/),
        problem: { code: 'repository-unreadable' },
      },
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
  expect(await readPull(connected, refs, present, someSettings())).toMatchObject({ number: 7, after: null });
});

describe('what decides about a dead line', () => {
  const pull: Pull = {
    number: 7,
    base: '1.x',
    allowLabel: 'Allow',
    label: null,
    files: null,
    from: null,
    after: null,
  };
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
      { files: { kind: 'unknown', reason: 'the list of them is not whole' } },
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
