// Fails where something derived is not what it is derived from: the documents, the schemas' ids, and dist/.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { derived } from './docs.mjs';
import { root, run } from './run.mjs';

/**
 * Every file below a folder with its bytes.
 * @param {string} folder
 * @returns {Map<string, string>} by path from the folder
 */
function contents(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}

/** @returns {string[]} the files of dist/ that a fresh build would make differently */
function staleBundles() {
  const folder = mkdtempSync(join(tmpdir(), 'fresh-dist-'));
  try {
    run('scripts/bundle.mjs', folder);
    const [there, fresh] = [contents(join(root, 'dist')), contents(folder)];
    const paths = [...new Set([...there.keys(), ...fresh.keys()])];
    return paths.filter((path) => there.get(path) !== fresh.get(path)).map((path) => join('dist', path));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns {Promise<string[]>} the documents that `npm run docs` would change */
async function staleDocuments() {
  const texts = [...(await derived())];
  return texts
    .filter(([path, text]) => readFileSync(join(root, path), 'utf8') !== text)
    .map(([path]) => path);
}

const stale = [...(await staleDocuments()), ...staleBundles()];
for (const path of stale) console.error(`stale: ${path}`);
if (stale.length > 0) {
  console.error('npm run docs and npm run bundle make them anew.');
  process.exitCode = 1;
}
