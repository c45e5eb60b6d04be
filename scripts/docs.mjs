// Writes what is derived: each part between a pair of markers (begin:NAME, end:NAME) in a document, and the schemas' ids.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { emit } from './emit.mjs';
import { pieces, schemaId } from './pieces.mjs';
import { root } from './run.mjs';
import { schemas } from './settings-pieces.mjs';

const begin = /^( *)(?:<!--|#) begin:([a-z]+)\b/;

/**
 * What every derived document should hold.
 * @returns {Promise<Map<string, string>>} text by path from the root, with `/`
 */
export async function derived() {
  emit();
  const make = await pieces();
  /** @type {Map<string, string>} */
  const texts = new Map();
  for (const path of files('.md', '.yml'))
    texts.set(
      path,
      renew(read(path), (name) => make(name, path)),
    );
  const made = await schemas();
  for (const path of new Set([...files('.schema.json'), ...made.keys()])) {
    const schema = { ...(made.get(path) ?? JSON.parse(read(path))), $id: schemaId(path) };
    texts.set(path, `${JSON.stringify(schema, null, 2)}\n`);
  }
  return texts;
}

/** @param {string} path from the root */
const read = (path) => readFileSync(join(root, path), 'utf8');

/**
 * The documents that may hold something derived.
 * @param {string[]} ends how their names end
 * @returns {string[]}
 */
function files(...ends) {
  const deep = ['docs', 'schema'].flatMap((folder) => {
    try {
      return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file}`,
      );
    } catch {
      return [];
    }
  });
  const paths = [...readdirSync(root), ...deep].map((path) => path.replaceAll('\\', '/'));
  return paths.filter((path) => ends.some((end) => path.endsWith(end))).sort();
}

/**
 * The text with each marked part made anew, in the indent of its marker.
 * @param {string} text the document
 * @param {(name: string) => string} make the part of that name
 * @returns {string}
 */
function renew(text, make) {
  /** @type {string[]} */
  const out = [];
  /** @type {string | null} */
  let open = null;
  for (const line of text.split('\n')) {
    if (open !== null && !line.includes(`end:${open}`)) continue;
    open = null;
    out.push(line);
    const [, indent, name] = begin.exec(line) ?? [];
    if (indent === undefined || name === undefined) continue;
    out.push(make(name).replaceAll(/^(?=.)/gm, indent));
    open = name;
  }
  if (open !== null) throw new Error(`begin:${open} has no end:${open}`);
  return out.join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [path, text] of await derived()) writeFileSync(join(root, path), text);
}
