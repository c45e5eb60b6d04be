// The parents that a fetched commit names, though they were not fetched.
import { describe, expect, test } from '@jest/globals';
import { had, serve } from '../../../support/served.ts';
import { git } from '../../../support/temp-repository.ts';

const older = { 'SECURITY.md': 'older' };
const after = { 'SECURITY.md': 'after' };
const refs = {
  'refs/older': older,
  'refs/pull/7/head': { files: after, parents: ['refs/older'] },
  'refs/pull/7/merge': { files: after, parents: ['refs/heads/main', 'refs/pull/7/head'] },
  'refs/pull/8/merge': { files: after, parents: ['refs/older', 'refs/pull/7/head'] },
};

describe('parents', () => {
  test.each([
    // commit, parents
    ['refs/heads/main', []],
    ['refs/older', ['refs/heads/main']],
    ['refs/pull/7/head', ['refs/older']],
    ['refs/pull/7/merge', ['refs/heads/main', 'refs/pull/7/head']],
    ['refs/pull/8/merge', ['refs/older', 'refs/pull/7/head']],
  ])('of %s: %j', async (ref, parents) => {
    const { remote, dir } = await serve({ files: { 'SECURITY.md': 'before' }, refs });
    const at = (name: string): string => git(dir, ['rev-parse', name]).trim();
    had(await remote.openCommit(at(ref)));
    const before = remote.roundTrips();
    expect(await remote.readParents(at(ref))).toEqual(parents.map(at));
    expect(remote.roundTrips()).toBe(before);
  });

  test('are not read from a message', async () => {
    const { remote, dir } = await serve({ files: { x: '' } });
    const message = `x\n\nparent ${'1'.repeat(40)}\n`;
    const main = git(dir, ['rev-parse', 'main']).trim();
    const commit = git(dir, ['commit-tree', 'main^{tree}', '-p', 'main', '-m', message]).trim();
    expect(await remote.readParents(commit)).toEqual([main]);
  });

  test.each([
    // commit, kind
    ['1'.repeat(40), 'missing'],
    ['--all', 'broken'],
  ])('of %s are not had', async (commit, unreached) => {
    const { remote } = await serve({ files: { x: '' } });
    expect(await remote.readParents(commit)).toMatchObject({ unreached });
  });
});
