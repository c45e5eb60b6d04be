// Runs a bundle of dist/ as its users do.
import { spawn, spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** What came of a run. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly complaint: string;
}

type Bundle = 'index.js' | 'cli/index.js';

/** Where a bundle stands. */
const pathOf = (bundle: Bundle): string => fileURLToPath(new URL(`../../dist/${bundle}`, import.meta.url));

/** Runs a bundle with arguments, in an environment that has nothing but what is given and the way to programs. */
export function runBundle(
  bundle: Bundle,
  args: readonly string[],
  {
    input = '',
    cwd = '.',
    environment = {},
  }: { input?: string; cwd?: string; environment?: Record<string, string> } = {},
): Ran {
  const env = { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'], ...environment };
  const ran = spawnSync(process.execPath, [pathOf(bundle), ...args], { input, cwd, env, encoding: 'utf8' });
  return { status: ran.status, out: ran.stdout, complaint: ran.stderr };
}

/** Runs a bundle while this process goes on, so that servers that it plays can answer. */
export function startBundle(
  bundle: Bundle,
  args: readonly string[],
  { cwd = '.', env }: { cwd?: string; env: NodeJS.ProcessEnv },
): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [pathOf(bundle), ...args], {
      env,
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { out: '', complaint: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (said.out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said.complaint += chunk));
    child.on('close', (status) => {
      done({ status, ...said });
    });
  });
}
