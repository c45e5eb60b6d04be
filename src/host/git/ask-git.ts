// One question to git, asked so that neither the repository nor the environment decides what runs.
import { execFile, type ExecFileException } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import process from 'node:process';

/** What git said. `status` is null where git could not be started, because there is none. */
export interface GitAnswer {
  readonly status: number | null;
  readonly output: string;
  readonly complaint: string;
}

// A repository's own settings may name programs, and remotes to fetch missing objects from.
const harmless = ['--no-pager', '--no-optional-locks', '-c', 'core.fsmonitor=false'];
const offline = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };
// The answers are read by a program, and days are those of UTC.
const everywhere = { LC_ALL: 'C', TZ: 'UTC0' };

/** Runs git in a folder. It never rejects: whatever goes wrong is an answer. */
export function askGit(
  dir: string,
  environment: NodeJS.ProcessEnv,
  ...question: readonly string[]
): Promise<GitAnswer> {
  // `GIT_DIR` and its like lead elsewhere; git itself sets them for the hooks that it runs.
  const own = Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name));
  const env = { ...Object.fromEntries(own), ...offline, ...everywhere };
  // Windows looks for programs in the working folder first, so that must not be one of the repository.
  const options = { cwd: dirname(process.execPath), env, maxBuffer: Infinity, windowsHide: true };
  return new Promise((answer) => {
    execFile('git', ['-C', resolve(dir), ...harmless, ...question], options, (error, output, complaint) => {
      answer({ status: statusOf(error), output, complaint: complaint || (error?.message ?? '') });
    });
  });
}

function statusOf(error: ExecFileException | null): number | null {
  if (error === null) return 0;
  if (error.code === 'ENOENT') return null;
  return typeof error.code === 'number' ? error.code : 1;
}
