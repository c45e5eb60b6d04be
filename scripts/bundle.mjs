// Builds dist/ (or the folder given) afresh: the action's bundle, and the command's in cli/.
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { emit } from './emit.mjs';
import { run } from './run.mjs';

const out = resolve(process.argv[2] ?? 'dist');
const how = ['--target', 'es2022', '--license', 'licenses.txt', '--no-cache', '--quiet'];

/**
 * Bundles one entry with all that it imports into one folder.
 * @param {string} entry the emitted entry, from the root
 * @param {string} folder where index.js lands
 */
function bundle(entry, folder) {
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', folder, ...how);
  // ncc writes a call that fails at run time where it did not find a module, and ends well.
  if (/eval\("require"\)\("\.\.?\//.test(readFileSync(resolve(folder, 'index.js'), 'utf8'))) {
    throw new Error(`${entry}: a module was not found`);
  }
}

emit();
rmSync(out, { recursive: true, force: true });
bundle('build/action.js', out);
bundle('build/cli.js', resolve(out, 'cli'));
