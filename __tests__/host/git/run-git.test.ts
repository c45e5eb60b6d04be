// How git ends: by itself, or at its bounds with all that it started.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runGit, type Bounds } from '../../../src/host/git/run-git.ts';
import process from 'node:process';
import { tempFolder } from '../../support/temp-folder.ts';
import { fakeGit } from '../../support/temp-repository.ts';

/** The fake git is a shell script. */
const onPosix = process.platform === 'win32' ? test.skip : test;

const wide: Bounds = {
  milliseconds: 60_000,
  bytes: 1_000_000,
  isTooMuch: () => false,
  signal: new AbortController().signal,
};
const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

describe('git ends by itself', () => {
  onPosix('and is told what it reads', async () => {
    const env = fakeGit('cat; echo no >&2; exit 3');
    expect(await runGit([], env, wide, 'a\n')).toEqual({
      status: 3,
      output: Buffer.from('a\n'),
      complaint: 'no\n',
      stopped: null,
    });
  });

  onPosix('before it has read all', async () => {
    expect(await runGit([], fakeGit('exit 1'), wide, 'x'.repeat(1e6))).toMatchObject({ status: 1 });
  });

  test('where there is none', async () => {
    expect(await runGit([], { PATH: tempFolder() }, wide)).toMatchObject({ status: null, stopped: null });
  });
});

describe('git is ended', () => {
  onPosix.each<[string, string, Partial<Bounds>, 'time' | 'size' | 'asker']>([
    // what happens, what git does, the bounds, why it ended
    ['when its time is over', 'sleep 30', { milliseconds: 100 }, 'time'],
    ['when it prints too much', 'yes', { bytes: 1000 }, 'size'],
    ['when it writes too much', 'sleep 30', { isTooMuch: () => true }, 'size'],
    ['when nobody wants it any more', 'sleep 30', { signal: AbortSignal.timeout(100) }, 'asker'],
    ['when nobody wanted it to start', 'sleep 30', { signal: AbortSignal.abort() }, 'asker'],
  ])('%s', async (_, script, bounds, stopped) => {
    expect(await runGit([], fakeGit(script), { ...wide, ...bounds })).toMatchObject({ status: 1, stopped });
  });

  onPosix('with what it started', async () => {
    const trace = join(tempFolder(), 'lived');
    const env = fakeGit(`(sleep 0.4; touch '${trace}') & wait`);
    await runGit([], env, { ...wide, milliseconds: 100 });
    await pause(600);
    expect(existsSync(trace)).toBe(false);
  });
});
