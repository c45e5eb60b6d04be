// The line that the settings give to a branch.
import type { BranchLine } from '../model/branch.ts';
import type { ReleaseFamily } from '../model/release.ts';
import type { BranchMapping } from '../model/settings.ts';
import { putIn, readCarried } from '../patterns/carries.ts';
import { matcherOf, type NamedParts } from '../patterns/pattern.ts';
import { familyFinder } from '../releases/family-finder.ts';
import { lineInterval } from '../versions/numbers.ts';

/** A mapping that a name fits, with the named parts. */
interface Fitting {
  readonly mapping: BranchMapping;
  readonly parts: NamedParts;
}

/**
 * Tells the line that the settings give to a branch; null where they are silent. A mapping of exactly this name counts
 * before all patterns, and of those the first that fits. A number that is too large to be counted with makes no line.
 */
export function mappedBranch(
  mappings: readonly BranchMapping[],
  families: readonly ReleaseFamily[],
  repositoryName: string,
): (name: string) => BranchLine | null {
  const fittingOf = fittingFinder(mappings);
  const familyOf = familyReader(families, repositoryName);
  return (name) => {
    const fitting = fittingOf(name);
    if (fitting === null) return null;
    const { mapping, parts } = fitting;
    const carried = readCarried(mapping.carries, parts);
    if (carried.kind === 'none') return carried;
    if (carried.kind === 'next') return { kind: 'next', by: 'settings' };
    if (carried.line === null) return { kind: 'none' };
    const written = mapping.package === null ? (parts.get('package') ?? '') : putIn(mapping.package, parts);
    const interval = lineInterval(carried.line);
    return { kind: 'line', interval, family: familyOf(written), by: 'settings' };
  };
}

function fittingFinder(mappings: readonly BranchMapping[]): (name: string) => Fitting | null {
  const noParts: NamedParts = new Map();
  const byName = new Map(mappings.map((mapping) => [mapping.pattern, mapping] as const));
  const patterns = mappings.map((mapping) => ({ mapping, matches: matcherOf(mapping.pattern) }));
  return (name) => {
    const own = byName.get(name);
    if (own !== undefined) return { mapping: own, parts: noParts };
    for (const { mapping, matches } of patterns) {
      const parts = matches(name);
      if (parts !== null) return { mapping, parts };
    }
    return null;
  };
}

/** Tells the family that a text names, empty for the main one; a name that no family has is that of an unreleased package. */
function familyReader(
  families: readonly ReleaseFamily[],
  repositoryName: string,
): (written: string) => string {
  const find = familyFinder(families, repositoryName);
  return (written) => {
    const meant = written === '' ? 'main' : find(written);
    if (meant === null) return written;
    return meant === 'main' || meant.isMain ? '' : meant.name;
  };
}
