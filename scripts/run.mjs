// Runs the repository's own tools with this Node, from the root, and without a shell.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs one script and tells whether it ended well.
 * @param {string} script its path from the root
 * @param {string[]} args its arguments
 * @returns {boolean}
 */
export function succeeds(script, ...args) {
  return (
    spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' }).status === 0
  );
}

/**
 * Runs one script, and ends this process where it fails.
 * @param {string} script its path from the root
 * @param {string[]} args its arguments
 */
export function run(script, ...args) {
  if (!succeeds(script, ...args)) process.exit(1);
}
