// The policy as a pull request would leave it.
import { describe, expect, test } from '@jest/globals';
import type { Occasion } from '../../src/model/event.ts';
import { head, unreached } from '../support/fake-forge.ts';
import { text } from '../support/fake-world.ts';
import { branch, merged, older, pullOf, queued, toMain, type Beside } from '../support/pull-of.ts';

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
