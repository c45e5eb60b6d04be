// Runs a bundle of dist/ as its users do.
import { spawnSync } from 'node:child_process';
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
export const pathOf = (bundle: Bundle): string =>
  fileURLToPath(new URL(`../../dist/${bundle}`, import.meta.url));

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
