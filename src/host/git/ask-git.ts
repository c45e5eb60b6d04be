// One question to git, asked so that neither the repository nor the environment decides what runs.
import { resolve } from 'node:path';
import { runGit } from './run-git.ts';

/** What git said. `status` is null where git could not be started, because there is none. */
export interface GitAnswer {
  readonly status: number | null;
  readonly output: string;
  readonly complaint: string;
}

/** A repository's own settings may name programs, and remotes to fetch missing objects from. */
export const harmless = ['--no-pager', '--no-optional-locks', '-c', 'core.fsmonitor=false'];
const offline = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };
// The answers are read by a program, and days are those of UTC.
const everywhere = { LC_ALL: 'C', TZ: 'UTC0' };

/**
 * An environment in which git is asked. `GIT_DIR` and its like lead elsewhere, git itself sets them for the hooks that it
 * runs: of those only the ones that are named stay.
 */
export function gitEnvironment(environment: NodeJS.ProcessEnv, stay: ReadonlySet<string>): NodeJS.ProcessEnv {
  const own = Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name) || stay.has(name));
  return { ...Object.fromEntries(own), ...everywhere };
}

/** Asks git about a folder, for bytes. It never rejects: whatever goes wrong is an answer. */
export function askGitForBytes(
  dir: string,
  environment: NodeJS.ProcessEnv,
  ...question: readonly string[]
): Promise<Omit<GitAnswer, 'output'> & { readonly output: Buffer }> {
  const env = { ...gitEnvironment(environment, new Set()), ...offline };
  return runGit(['-C', resolve(dir), ...harmless, ...question], env);
}

/** Asks git about a folder. It never rejects: whatever goes wrong is an answer. */
export async function askGit(
  dir: string,
  environment: NodeJS.ProcessEnv,
  ...question: readonly string[]
): Promise<GitAnswer> {
  const { status, output, complaint } = await askGitForBytes(dir, environment, ...question);
  return { status, output: output.toString(), complaint };
}
