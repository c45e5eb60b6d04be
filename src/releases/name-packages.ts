// The packages of the settings among the families that tags make.
import type { ReleaseFamily } from '../model/release.ts';
import type { PackageSetting } from '../model/settings.ts';
import { familyFinder, type Meant } from './family-finder.ts';

const unreleased: ReleaseFamily = { prefix: '', name: '', isMain: false, scopes: [], releases: [] };

/**
 * The main family first, then the packages of the settings in their order, those without releases too, then all others.
 * `families` are those that tags make by themselves, the one that leads first; `owned` those of packages whose tags the
 * settings tell; others that go by the name of such a package are something else, or of old, and left out. A package that
 * is called as the repository is the main one. Else that is the first family which no package takes, and there is none
 * where the settings name everything that was released.
 */
export function namePackages(
  families: readonly ReleaseFamily[],
  owned: ReadonlyMap<PackageSetting, ReleaseFamily>,
  settings: readonly PackageSetting[],
  repositoryName: string,
): ReleaseFamily[] {
  const find = familyFinder(families, repositoryName);
  const isForeign = foreignFinder(settings, find, repositoryName);
  const taken = new Set<ReleaseFamily>();
  const named: ReleaseFamily[] = [];
  let main: ReleaseFamily | null = null;
  for (const setting of settings) {
    const { name, tags } = setting;
    const scopes = [...new Set([name, ...setting.scopes])];
    const meant = scopes.map(find).filter((one) => one !== null);
    const byName = meant.map((one) => (one === 'main' ? families[0] : one));
    const free = tags.length > 0 ? undefined : byName.find((one) => one && !taken.has(one));
    if (free !== undefined) taken.add(free);
    const family = { ...(owned.get(setting) ?? free ?? unreleased), scopes };
    if (main === null && meant[0] === 'main') main = family;
    else named.push({ ...family, name, isMain: false });
  }
  const left = families.filter((family) => !taken.has(family) && !isForeign(family));
  const all: readonly ReleaseFamily[] = main === null ? left : [main, ...left];
  const [first, ...rest] = all.map((family, at) => ({ ...family, isMain: at === 0 }));
  const names = new Set(named.map(({ name }) => name.toLowerCase()));
  const others = rest.filter(({ name }) => !names.has(name.toLowerCase()));
  return [...(first === undefined ? [] : [first]), ...named, ...others];
}

/**
 * Tells the families that go by the name of a package whose tags the settings tell. Both are asked for the other: `core`
 * means `@acme/core` where that is the only such package, and each of two packages `@a/cli` and `@b/cli` means `cli`.
 */
function foreignFinder(
  settings: readonly PackageSetting[],
  find: (name: string) => Meant,
  repositoryName: string,
): (family: ReleaseFamily) => boolean {
  const told = settings
    .filter(({ tags }) => tags.length > 0)
    .map(({ name, scopes }) => ({ ...unreleased, name, scopes: [...new Set([name, ...scopes])] }));
  const meant = new Set(told.flatMap(({ scopes }) => scopes.map(find)));
  const findTold = familyFinder(told, repositoryName);
  return (family) => {
    if (family.name === '') return false;
    const own = findTold(family.name);
    return meant.has(family) || (own !== null && own !== 'main');
  };
}
