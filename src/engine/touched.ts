// Which of the packages that a branch may be about a pull request changes.
import type { FilesReading } from '../model/pull.ts';
import type { FilesCount } from '../rules/facts.ts';
import type { Candidate } from './candidates.ts';
import { countsAsChange } from './counts-as-change.ts';

/** A candidate, and whether any file counts that is changed of it. */
export interface Touched {
  readonly candidate: Candidate;
  /** Null where nobody asked. */
  readonly files: FilesCount | null;
}

const cutShort: FilesCount = { kind: 'unknown', reason: 'the list of them is not whole' };

/**
 * The candidates that a pull request changes by its files, or may change. A file of none of them is one of the main one,
 * and where that is not among them, each is built with it. Where only documents and workflows change, the main one is the
 * one to say so, or else those whose documents they are.
 */
export function touchedBy(
  files: FilesReading | null,
  candidates: readonly Candidate[],
  packageOf: (path: string) => string | null,
): Touched[] {
  if (files === null || files.kind === 'unknown')
    return candidates.map((candidate) => ({ candidate, files }));
  const counting = files.paths.filter(countsAsChange);
  if (counting.length > 0) {
    const changed = changedIn(candidates, counting.map(packageOf));
    return candidates.flatMap((candidate): Touched[] => {
      if (changed.has(candidate)) return [{ candidate, files: { kind: 'counting' } }];
      return files.isWhole ? [] : [{ candidate, files: cutShort }];
    });
  }
  // A pull request changes something, or it would be none.
  if (!files.isWhole || files.paths.length === 0)
    return candidates.map((candidate) => ({ candidate, files: cutShort }));
  const main = candidates.filter(({ status }) => status.package === null);
  const changed = main.length > 0 ? main : [...changedIn(candidates, files.paths.map(packageOf))];
  return changed.map((candidate) => ({ candidate, files: { kind: 'none-counts' } }));
}

/** The candidates that these packages are; what belongs to no candidate is the main one's, or else that of all. */
function changedIn(candidates: readonly Candidate[], homes: readonly (string | null)[]): Set<Candidate> {
  const byName = new Map(candidates.map((candidate) => [candidate.status.package, candidate]));
  const changed = homes.map((home) => byName.get(home) ?? byName.get(null));
  const found = changed.filter((one) => one !== undefined);
  return new Set(found.length < homes.length ? candidates : found);
}
