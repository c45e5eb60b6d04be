// The pages of documentation that come with the program.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the pages stand, seen from the bundle in dist/cli and from this source. */
const folders = ['../../docs/rules', '../../../docs/rules'];

/** The page of a rule; null where the program was copied without its pages. */
export function readPage(rule: string): string | null {
  const here = dirname(fileURLToPath(import.meta.url));
  const path = folders.map((folder) => join(here, folder, `${rule}.md`)).find((one) => existsSync(one));
  return path === undefined ? null : readFileSync(path, 'utf8');
}
