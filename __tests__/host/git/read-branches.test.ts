// The branches of a folder, asked of real repositories.
import process from 'node:process';
import { expect, test } from '@jest/globals';
import { readBranches } from '../../../src/host/git/read-branches.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { emptyRepository, fakeGit, git, tempRepository } from '../../support/temp-repository.ts';

/** The fake git is a shell script. */
const onPosix = process.platform === 'win32' ? test.skip : test;

test('are those of the folder and of origin, each once', async () => {
  const dir = tempRepository('v1.0.0');
  for (const name of ['1.x', 'feature/x', 'origin/odd']) git(dir, ['branch', name]);
  for (const name of ['origin/1.x', 'origin/2.x', 'upstream/9.x'])
    git(dir, ['update-ref', `refs/remotes/${name}`, 'HEAD']);
  expect(await readBranches(dir)).toEqual({
    names: ['1.x', 'feature/x', 'main', 'origin/odd', '2.x'],
    defaultBranch: 'main',
  });
});

test('the default branch is that of origin, whatever is checked out', async () => {
  const dir = tempRepository();
  git(dir, ['update-ref', 'refs/remotes/origin/trunk', 'HEAD']);
  git(dir, ['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk']);
  git(dir, ['switch', '--quiet', '--create', 'feature/x']);
  expect(await readBranches(dir)).toEqual({ names: ['feature/x', 'main', 'trunk'], defaultBranch: 'trunk' });
});

test('the default branch is not known where no branch is checked out', async () => {
  const dir = tempRepository();
  git(dir, ['checkout', '--quiet', '--detach']);
  expect(await readBranches(dir)).toEqual({ names: ['main'], defaultBranch: null });
});

test('are none before the first commit', async () => {
  expect(await readBranches(emptyRepository())).toEqual({ names: [], defaultBranch: null });
});

test('are not known without a repository', async () => {
  expect(await readBranches(tempFolder())).toBeNull();
});

onPosix('are not known where git fails', async () => {
  expect(await readBranches(tempRepository(), fakeGit('exit 1'))).toBeNull();
});
