// Git repositories for tests, alike on every machine.
import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { tempFolder } from './temp-folder.ts';

/** Runs git in a folder, at noon of this day in UTC where none is given, and gives what it prints. */
export function git(dir: string, args: readonly string[], date = '2026-01-02T12:00:00Z'): string {
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const person = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@invalid',
    '-c',
    'commit.gpgSign=false',
    '-c',
    'tag.gpgSign=false',
  ];
  return execFileSync('git', ['-C', dir, ...person, ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** A repository without a commit, on the branch `main`. */
export function emptyRepository(): string {
  const dir = tempFolder();
  git(dir, ['init', '--quiet', '--initial-branch=main']);
  return dir;
}

/** A repository with one commit and these tags on it. */
export function tempRepository(...tags: readonly string[]): string {
  const dir = emptyRepository();
  git(dir, ['commit', '--quiet', '--allow-empty', '--message=x']);
  for (const tag of tags) git(dir, ['tag', tag]);
  return dir;
}

/** An environment whose git is this shell script. */
export function fakeGit(script: string): NodeJS.ProcessEnv {
  const dir = tempFolder({ git: `#!/bin/sh\n${script}\n` });
  chmodSync(join(dir, 'git'), 0o755);
  return { ...process.env, PATH: `${dir}${delimiter}${process.env['PATH'] ?? ''}` };
}
