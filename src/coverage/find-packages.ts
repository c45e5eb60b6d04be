// Which packages the rows of a policy and the settings speak of.
import type { PolicyRow } from '../model/policy.ts';
import type { ReleaseFamily } from '../model/release.ts';
import { familyFinder } from '../releases/family-finder.ts';

/** A package with the rows that speak of it. */
export interface NamedPackage {
  /** Its name in the settings, else the scope that names it, as written; null for the main family. */
  readonly package: string | null;
  /** Null where nothing was released. */
  readonly family: ReleaseFamily | null;
  readonly rows: readonly PolicyRow[];
}

/**
 * The main package, those of the settings, then each that a scope names, and the rows that speak of something without
 * releases. Where the settings name everything that was released, there is no main one. Rows without a scope speak of the
 * main one and of each that some scope names. A package that only the settings name has none of them beside a main one.
 */
export function findPackages(
  rows: readonly PolicyRow[],
  families: readonly ReleaseFamily[],
  repositoryName: string,
): { packages: NamedPackage[]; strangers: PolicyRow[] } {
  const main = families.find(({ isMain }) => isMain) ?? null;
  const hasMain = main !== null || families.every(({ releases }) => releases.length === 0);
  const familyOf = homeFinder(families, repositoryName, hasMain ? main : 'none');
  const placed = rows.map((row) => ({ row, family: familyOf(row.scope) }));
  const named = new Map<ReleaseFamily | null, string | null>(hasMain ? [[main, null]] : []);
  for (const family of families) {
    if (family.scopes.length > 0 && !family.isMain) named.set(family, family.name);
  }
  for (const { row, family } of placed) {
    if (family !== 'every' && family !== 'none' && !named.has(family)) named.set(family, row.scope);
  }
  const packages = [...named].map(([family, name]) => {
    const own = placed.filter((one) => one.family === family);
    const isMeant = main === null || family === main || own.length > 0;
    const rows = isMeant ? placed.filter((one) => one.family === family || one.family === 'every') : [];
    return { package: name, family, rows: rows.map(({ row }) => row) };
  });
  return { packages, strangers: placed.filter(({ family }) => family === 'none').map(({ row }) => row) };
}

/** What a row speaks of; null stands for a main family without releases. */
type Home = ReleaseFamily | null | 'every' | 'none';

function homeFinder(
  families: readonly ReleaseFamily[],
  repositoryName: string,
  main: Home,
): (scope: string | null) => Home {
  const find = familyFinder(families, repositoryName);
  return (scope) => {
    if (scope === null) return 'every';
    const meant = find(scope);
    return meant === 'main' ? main : (meant ?? 'none');
  };
}
