// The names by which a branch can call what this repository releases.
import type { ReleaseFamily } from '../model/release.ts';
import type { NamePart } from './name-parts.ts';

/** Each name in letters and digits alone, with the family that it names: empty for the main one. */
export type OwnNames = ReadonlyMap<string, string>;

/** What stands in the name of a repository and not in that of the product: `php-src`, `llvm-project`. */
const wrapping = /[._-](?:src|source|sources|project|repo|repository|mirror|code)$/;

/** A prefix of fewer tags may be that of an experiment. */
const fewest = 3;

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, '');

/** The prefix of a release's tag. */
const prefixOf = ({ tag, version }: { readonly tag: string; readonly version: string }): string =>
  tag.slice(0, tag.length - version.length);

/** The names of the packages, then those of the whole, which win. */
export function ownNamesOf(repositoryName: string, families: readonly ReleaseFamily[]): OwnNames {
  const names = new Map<string, string>();
  for (const { name, isMain, releases } of families) {
    if (isMain || releases.length < fewest) continue;
    for (const key of [name, name.split('/').at(-1) ?? '']) names.set(bare(key), name);
  }
  for (const key of wholeNames(repositoryName, families)) names.set(key, '');
  names.delete('');
  return names;
}

/** The names of the whole: the repository's own, and what its main releases are tagged with. */
function wholeNames(repositoryName: string, families: readonly ReleaseFamily[]): string[] {
  const own = repositoryName.toLowerCase();
  const main = families.filter(({ isMain }) => isMain);
  const prefixes = new Set(main.flatMap(({ releases }) => releases.map(prefixOf)));
  return [
    own,
    own.replace(wrapping, ''),
    // `perl5` writes `perl-5.36`.
    own.replace(/(?<!\d)\d+$/, ''),
    ...main.map(({ name }) => name),
    ...prefixes,
    ...[...prefixes].map((prefix) => prefix.replace(/v$/i, '')),
  ].map(bare);
}

/** An own name at the start of these parts: how many it takes, and whose it is; null where there is none. */
export function ownNameAt(
  parts: readonly NamePart[],
  at: number,
  names: OwnNames,
): { readonly length: number; readonly family: string } | null {
  let found: { length: number; family: string } | null = null;
  let text = '';
  for (let to = at; to < parts.length; to++) {
    const part = parts[to];
    if (part === undefined || part.text === '/') break;
    if (part.kind === 'sign') continue;
    text += part.text;
    const family = names.get(text);
    if (family !== undefined && endsName(parts, to)) found = { length: to - at + 1, family };
  }
  return found;
}

/** Digits end a name where they touch its letters and no number goes on: `bind9-9.18`, but not `bind9.18` or `bind-9`. */
function endsName(parts: readonly NamePart[], at: number): boolean {
  if (parts[at]?.kind !== 'digits') return true;
  return parts[at - 1]?.kind === 'word' && !(parts[at + 1]?.kind === 'sign' && parts[at + 1]?.text === '.');
}
