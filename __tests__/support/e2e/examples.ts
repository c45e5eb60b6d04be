// The workflow files that are run as they are: those that people copy, and our own.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');

/** A workflow that README tells people to copy. */
export const example = (file: string): string => read(`examples/workflows/${file}`);

/** A workflow of this repository. */
export const own = (file: string): string => read(`.github/workflows/${file}`);

/** The action as a repository holds it. */
export function action(): Readonly<Record<string, string>> {
  const bundle = readdirSync(`${root}dist`).filter((path) => /\.js(?:on)?$/.test(path));
  const paths = ['action.yml', ...bundle.map((path) => `dist/${path}`)];
  return Object.fromEntries(paths.map((path) => [path, read(path)]));
}
