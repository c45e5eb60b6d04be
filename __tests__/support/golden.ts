// Files that hold what a view makes of a report, to be read and compared; UPDATE_GOLDEN=1 writes them anew.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../reports/golden/', import.meta.url));

/** The text that a golden file holds; the one given where it is to be written anew. */
export function golden(name: string, text: string): string {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(folder + name, text);
  return readFileSync(folder + name, 'utf8');
}
