// Which packages the rows of a policy speak of.
import type { PolicyRow } from '../model/policy.ts';
import type { ReleaseFamily } from '../model/release.ts';

/** A package with the rows that speak of it. */
export interface NamedPackage {
  /** The scope that names it, as written; null for the main family. */
  readonly package: string | null;
  /** Null where nothing was released. */
  readonly family: ReleaseFamily | null;
  readonly rows: readonly PolicyRow[];
}

/** The main package, each package that a scope names, and the rows that speak of something without releases. */
export function findPackages(
  rows: readonly PolicyRow[],
  families: readonly ReleaseFamily[],
  repositoryName: string,
): { packages: NamedPackage[]; strangers: PolicyRow[] } {
  const main = families.find(({ isMain }) => isMain) ?? null;
  const familyOf = familyFinder(families, repositoryName.toLowerCase());
  const placed = rows.map((row) => ({
    row,
    family: row.scope === null ? ('every' as const) : familyOf(row.scope.toLowerCase()),
  }));
  const named = new Map<ReleaseFamily | null, string | null>([[main, null]]);
  for (const { row, family } of placed) {
    if (family !== 'every' && family !== 'none' && !named.has(family)) named.set(family, row.scope);
  }
  const packages = [...named].map(([family, name]) => ({
    package: name,
    family,
    rows: placed.filter((one) => one.family === family || one.family === 'every').map(({ row }) => row),
  }));
  return { packages, strangers: placed.filter(({ family }) => family === 'none').map(({ row }) => row) };
}

/** Tells the family that a scope in lower case names; null stands for a main family without releases. */
function familyFinder(
  families: readonly ReleaseFamily[],
  repositoryName: string,
): (scope: string) => ReleaseFamily | null | 'none' {
  const main = families.find(({ isMain }) => isMain) ?? null;
  const byName = new Map<string, ReleaseFamily>();
  const byEnding = new Map<string, ReleaseFamily | 'none'>();
  for (const family of families) {
    const name = family.name.toLowerCase();
    if (name !== '') byName.set(name, family);
    const [, ending] = /\/([^/]+)$/.exec(name) ?? [];
    if (ending !== undefined) byEnding.set(ending, byEnding.has(ending) ? 'none' : family);
  }
  return (scope) => {
    const equal = byName.get(scope);
    if (equal !== undefined) return equal;
    if (scope === repositoryName || scope.endsWith(`/${repositoryName}`)) return main;
    return byEnding.get(scope) ?? 'none';
  };
}
