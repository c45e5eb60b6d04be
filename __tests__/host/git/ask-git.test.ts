// What git is asked with, and that a repository's settings run nothing.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from '@jest/globals';
import { askGit } from '../../../src/host/git/ask-git.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { fakeGit, git, tempRepository } from '../../support/temp-repository.ts';

/** The fake git is a shell script. */
const onPosix = process.platform === 'win32' ? test.skip : test;

const ask = (dir: string, ...question: string[]) => askGit(dir, process.env, ...question);

describe('an answer', () => {
  test('holds what git prints', async () => {
    expect(await ask(tempRepository('v1.0.0'), 'tag')).toEqual({
      status: 0,
      output: 'v1.0.0\n',
      complaint: '',
    });
  });

  test('holds what git complains of', async () => {
    expect(await ask(tempFolder(), 'tag')).toMatchObject({
      status: 128,
      complaint: expect.stringMatching(/^fatal: not a git repository/),
    });
  });

  test('has no status where there is no git', async () => {
    expect(await askGit('.', { PATH: tempFolder() }, 'tag')).toMatchObject({ status: null, output: '' });
  });

  onPosix('is in English and in UTC, about the folder alone', async () => {
    const environment = {
      ...fakeGit('echo "$LC_ALL $TZ ${GIT_DIR-none}"'),
      ...{ LC_ALL: 'de_DE.UTF-8', TZ: 'Asia/Tokyo', GIT_DIR: '/elsewhere' },
    };
    expect(await askGit('.', environment, 'tag')).toMatchObject({ output: 'C UTC0 none\n' });
  });
});

describe('nothing runs because a repository says so:', () => {
  test('a watcher of files', async () => {
    const dir = tempRepository();
    const trace = join(dir, 'ran');
    git(dir, ['config', 'core.fsmonitor', `touch '${trace}'; false`]);
    await ask(dir, 'status');
    expect(existsSync(trace)).toBe(false);
  });

  test('a remote to fetch a missing object from', async () => {
    const dir = tempRepository();
    const trace = join(dir, 'ran');
    const settings = {
      'extensions.partialClone': 'origin',
      'remote.origin.promisor': 'true',
      'remote.origin.url': `ext::sh -c touch% ${trace}`,
      'protocol.ext.allow': 'always',
    };
    git(dir, ['config', 'core.repositoryFormatVersion', '1']);
    for (const [key, value] of Object.entries(settings)) git(dir, ['config', key, value]);
    writeFileSync(join(dir, '.git', 'refs', 'tags', 'v1'), `${'1'.repeat(40)}\n`);
    const { status } = await ask(dir, 'for-each-ref', '--format=%(creatordate)');
    expect(status).not.toBe(0);
    expect(existsSync(trace)).toBe(false);
  });
});
