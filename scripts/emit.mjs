// Turns src into plain JavaScript in build/, which the bundle and the generated documents are made from.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** Emits without type checks: `npm run types` is where those stand. */
export function emit() {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck');
}
