// The name of a branch as the release line that it carries.
import type { BranchLine, BranchSurroundings } from '../model/branch.ts';
import type { ReleaseFamily } from '../model/release.ts';
import { lineInterval } from '../versions/numbers.ts';
import { countingOf, type Counting } from './counting.ts';
import { readLineName, type LineName } from './line-name.ts';
import { isKnown, shortNamesOf } from './known-by-series.ts';
import type { LineWord } from './lexicon/line-words.ts';
import { lineOfNumber } from './line-of-number.ts';
import { mappedBranch } from './mapped-branch.ts';
import { ownNamesOf } from './own-names.ts';
import { sistersOf } from './sisters.ts';

const none: BranchLine = { kind: 'none' };

/** Reads the names of one repository's branches: by the settings, else by their words, the tags and the other branches. */
export function branchReader(
  surroundings: BranchSurroundings,
  families: readonly ReleaseFamily[],
): (name: string) => BranchLine {
  const mapped = mappedBranch(surroundings.mappings, families, surroundings.repositoryName);
  const names = ownNamesOf(surroundings.repositoryName, families);
  const shortNames = shortNamesOf(surroundings.repositoryName);
  const sisters = sistersOf(surroundings.branches, names);
  const countings = new Map<string, Counting>();
  const countingBy = (family: string): Counting => {
    const counting = countings.get(family) ?? countingOf(family, families);
    countings.set(family, counting);
    return counting;
  };
  const read = (name: string): BranchLine => {
    const line = readLineName(name, names);
    if (line === null || !isKnown(name, line, { shortNames, counting: countingBy(''), sisters })) return none;
    if (line.number === null) return isNext(name, line, surroundings) ? { kind: 'next', by: 'name' } : none;
    const family = line.family ?? '';
    const told = lineOfNumber(name, line, countingBy(family), sisters);
    return told ? { kind: 'line', interval: lineInterval(told.line), family, by: told.by } : none;
  };
  const guess = (name: string): BranchLine => {
    const line = read(name);
    const isDefault = name === surroundings.defaultBranch && line.kind !== 'line';
    return isDefault ? { kind: 'next', by: 'default-branch' } : line;
  };
  return (name) => mapped(name) ?? guess(name);
}

/** Whether a name without number is where the next release comes from: `dev`, `next-release`. */
function isNext(name: string, { says }: LineName, { defaultBranch }: BranchSurroundings): boolean {
  const others: readonly LineWord[] = ['develop', 'trunk', 'decoration'];
  if (says.includes('develop')) return says.every((word) => others.includes(word));
  // Where nobody knows the default branch, its usual names are the best guess.
  return defaultBranch === null && /^(?:main|master|trunk)$/.test(name);
}
