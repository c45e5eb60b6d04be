// Which package a changed path belongs to: by the settings, else by the folder that is called as the package.
import type { PackageCoverage } from '../coverage/coverage.ts';
import type { PackageSetting } from '../model/settings.ts';
import { selectorOf } from '../patterns/pattern.ts';
import { bareName, withoutTwins } from '../releases/family-finder.ts';

/** Folders that hold packages, or folders of packages. */
const shelves: ReadonlySet<string> = new Set(
  `adapters addons applications apps bindings charts cmd components contrib crates deploy extensions gems
  go integrations java javascript js lib libraries libs modules packages php pkg pkgs plugins projects providers
  python ruby rust sdk sdks services source sources src subprojects tools typescript workspaces`.split(/\s+/),
);

/** No folder of a package lies deeper, and no name of one has more parts. */
const deepest = 4;

type Coverages = readonly Pick<PackageCoverage, 'package' | 'family'>[];

/** Tells the package that a path from the root belongs to, by its name in the coverage; null for the main one. */
export function packagesOfPaths(
  packages: Coverages,
  settings: readonly PackageSetting[],
  repositoryName: string,
): (path: string) => string | null {
  const known = new Set(packages.map((one) => one.package));
  const bySettings = settings
    .filter(({ paths }) => paths.length > 0)
    .map(({ name, paths }) => ({ home: known.has(name) ? name : null, selects: selectorOf(paths) }));
  const told = new Set(bySettings.map(({ home }) => home));
  const untold = packages.filter((one) => !told.has(one.package));
  const folders = foldersOf(untold, settings, repositoryName);
  return (path) => {
    const own = bySettings.find(({ selects }) => selects(path));
    return own === undefined ? homeOf(path, folders) : own.home;
  };
}

/** Folders in letters and digits, with the package that is called so; null for what several are called. */
type Folders = ReadonlyMap<string, string | null>;

/** A whole name comes before the last part of another; the last part may be the repository's own name, which tells nothing. */
function foldersOf(
  packages: Coverages,
  settings: readonly PackageSetting[],
  repositoryName: string,
): Folders {
  const named = packages.flatMap(({ package: home, family }) => {
    if (home === null) return [];
    const scopes = settings.find(({ name }) => name === home)?.scopes ?? [];
    return [home, family, ...scopes].map((name) => ({ name, home }));
  });
  const parts = withoutTwins(
    named.map(({ name, home }) => [bareName(name.slice(name.lastIndexOf('/') + 1)), home]),
  );
  parts.delete(bareName(repositoryName));
  return new Map([...parts, ...withoutTwins(named.map(({ name, home }) => [bareName(name), home]))]);
}

/** The package of the first folder that is called so, in the root or on shelves alone. */
function homeOf(path: string, folders: Folders): string | null {
  const names = path.split('/', 2 * deepest).slice(0, -1);
  for (let start = 0; start < deepest; start++) {
    for (let end = start + 1; end <= Math.min(names.length, start + deepest); end++) {
      const home = folders.get(bareName(names.slice(start, end).join('/')));
      if (home !== undefined) return home;
    }
    const shelf = names[start]?.toLowerCase() ?? '';
    if (!shelves.has(shelf) && !shelf.startsWith('@')) return null;
  }
  return null;
}
