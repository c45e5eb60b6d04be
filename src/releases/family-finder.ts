// Which family of releases a name means: the scope of a row, or a package of the settings.
import type { ReleaseFamily } from '../model/release.ts';

/** What a name means: `main` where that is the repository itself, with releases or without; null for nothing, or several. */
export type Meant = ReleaseFamily | 'main' | null;

/** A name without case and without the signs that part its words, by which `Helm chart` is `helm-chart`. */
export function bareName(name: string): string {
  return name.toLowerCase().replace(/[\s._/@-]+/g, '');
}

/** Tells the family that a name means, where it is plain. */
export function familyFinder(
  families: readonly ReleaseFamily[],
  repositoryName: string,
): (name: string) => Meant {
  const own = repositoryName.toLowerCase();
  const names = namesOf(families);
  const written = new Map(names.map(([name, family]) => [name.toLowerCase(), family]));
  const endings = withoutTwins(families.map((family) => [endingOf(family.name.toLowerCase()), family]));
  const bare = withoutTwins(names.map(([name, family]) => [bareName(name), family]));
  const find = (name: string): Meant => {
    const equal = written.get(name);
    if (equal !== undefined) return equal;
    if (name === own || name.endsWith(`/${own}`)) return 'main';
    const ending = endings.get(name);
    if (ending !== undefined) return ending;
    const letters = bareName(name);
    return letters === bareName(own) ? 'main' : (bare.get(letters) ?? null);
  };
  return (name) => {
    const lower = name.toLowerCase();
    const found = find(lower);
    if (found !== null) return found;
    const [, at, owner = '', last] = /^(@?)([^\s@/]+)\/([^\s@/]+)$/.exec(lower) ?? [];
    // `client/server` names two packages of this repository.
    return last === undefined || (at === '' && find(owner) !== null) ? null : find(last);
  };
}

/** What families are called: what the settings say comes last, and the first of them very last, so that it wins. */
function namesOf(families: readonly ReleaseFamily[]): (readonly [name: string, family: ReleaseFamily])[] {
  const byTags = families.map((family) => [family.name, family] as const);
  const bySettings = families.flatMap((family) => family.scopes.map((scope) => [scope, family] as const));
  return [...byTags.filter(([name]) => name !== ''), ...bySettings.reverse()];
}

/** What each name is of; null for a name of several. */
export function withoutTwins<Item>(
  entries: readonly (readonly [name: string, item: Item])[],
): Map<string, Item | null> {
  const found = new Map<string, Item | null>();
  for (const [name, item] of entries)
    found.set(name, !found.has(name) || found.get(name) === item ? item : null);
  found.delete('');
  return found;
}

/** `cli` of `@acme/cli`; empty for a name of one part. */
function endingOf(name: string): string {
  const at = name.lastIndexOf('/');
  return at < 0 ? '' : name.slice(at + 1);
}
