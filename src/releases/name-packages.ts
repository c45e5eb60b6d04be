// The packages of the settings among the families that tags make.
import type { ReleaseFamily } from '../model/release.ts';
import type { PackageSetting } from '../model/settings.ts';
import { familyFinder } from './family-finder.ts';

const unreleased: ReleaseFamily = { prefix: '', name: '', isMain: false, scopes: [], releases: [] };

/**
 * The main family first, then the packages of the settings in their order, those without releases too, then all others.
 * `families` are those that tags make by themselves, the one that leads first; `owned` those of packages whose tags the
 * settings tell. A package that is called as the repository is the main one. Else that is the first family which no
 * package takes, and there is none where the settings name everything that was released.
 */
export function namePackages(
  families: readonly ReleaseFamily[],
  owned: ReadonlyMap<PackageSetting, ReleaseFamily>,
  settings: readonly PackageSetting[],
  repositoryName: string,
): ReleaseFamily[] {
  const find = familyFinder(families, repositoryName);
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
  const left = families.filter((family) => !taken.has(family));
  const all: readonly ReleaseFamily[] = main === null ? left : [main, ...left];
  const [first, ...rest] = all.map((family, at) => ({ ...family, isMain: at === 0 }));
  // The settings tell which tags are those of a package: others in which its name stands are of something else.
  const names = new Set(named.map(({ name }) => name.toLowerCase()));
  const others = rest.filter(({ name }) => !names.has(name.toLowerCase()));
  return [...(first === undefined ? [] : [first]), ...named, ...others];
}
