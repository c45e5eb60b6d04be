// Where fixes of a package go instead of a line that gets none.
import type { BranchLine } from '../model/branch.ts';
import type { ForgeEvidence } from '../model/evidence.ts';
import type { ReleaseNumber } from '../model/version.ts';
import { compareNumbers } from '../versions/numbers.ts';
import { candidateFor, type Candidate } from './candidates.ts';

/** So many of the highest branches are looked at for those that get fixes: a message names a few of them. */
const mostBranches = 200;

/** The branches of a package that get fixes, the highest line first; then the default branch, unless it gets none. */
export function branchesAlive(
  name: string | null,
  { branches, defaultBranch }: Pick<ForgeEvidence, 'branches' | 'defaultBranch'>,
  readBranch: (branch: string) => BranchLine,
  candidatesOf: (branch: string, line: BranchLine) => readonly Candidate[],
): string[] {
  const statusOf = (branch: string, line = readBranch(branch)) =>
    candidateFor(name, candidatesOf(branch, line))?.status.status ?? null;
  const alive = branches
    .map((branch) => ({ branch, line: readBranch(branch) }))
    .sort((a, b) => compareNumbers(lowestOf(b.line), lowestOf(a.line)))
    .slice(0, mostBranches)
    .filter(({ branch, line }) => statusOf(branch, line) === 'supported')
    .map(({ branch }) => branch);
  // A HEAD without a branch has no name that anybody could send a change to.
  const isOpen =
    defaultBranch !== null && defaultBranch !== 'HEAD' && statusOf(defaultBranch) !== 'unsupported';
  return isOpen ? [...new Set([...alive, defaultBranch])] : alive;
}

const nowhere: ReleaseNumber = [-1, 0, 0];

/** Where the line of a branch begins; below all numbers where it has none. */
function lowestOf(line: BranchLine): ReleaseNumber {
  return line.kind === 'line' ? line.interval.from : nowhere;
}
