// The packages that a branch may be about, with what the policy says of the line of each.
import { branchRowStatus, branchStatus, lineStatus, type BranchStatus } from '../coverage/branch-status.ts';
import type { Coverage, PackageCoverage } from '../coverage/coverage.ts';
import type { BranchLine } from '../model/branch.ts';
import type { Interval } from '../model/version.ts';
import { compareNumbers, holdsNumber, isInside } from '../versions/numbers.ts';

/** A branch as that of one package, which its status names. */
export interface Candidate {
  readonly line: BranchLine;
  readonly status: BranchStatus;
}

/**
 * Tells the package that the name of a branch, its mapping or a row names, alone; else the main one and each other that
 * has something in the line, in the order of the coverage. There is always one. A mapping that names no package means the
 * main one alone, where there is one. `namesWhole` tells whether a branch is called as the repository: `tokio-1.51.x` of
 * tokio is no line of its other packages.
 */
export function candidateFinder(
  coverage: Coverage,
  namesWhole: (branch: string) => boolean,
): (branch: string, line: BranchLine) => Candidate[] {
  const hasMain = coverage.packages.some((one) => one.package === null);
  const ownOf = (branch: string, line: BranchLine): Candidate[] => {
    if (line.kind !== 'line' || line.family !== '') return [];
    if (line.by === 'settings' && hasMain) return [];
    if (branchRowStatus(branch, coverage) !== null || namesWhole(branch)) return [];
    const own = coverage.packages.filter((one) => one.package === null || takesPart(line.interval, one));
    return own.map((one) => ({
      line: { ...line, family: one.family },
      status: lineStatus(line.interval, one),
    }));
  };
  const known = new Map<string, Candidate[]>();
  return (branch, line) => {
    const own = known.get(branch) ?? ownOf(branch, line);
    const found = own.length > 0 ? own : [{ line, status: branchStatus(branch, line, coverage) }];
    // Each package that is dead asks for the same branches.
    known.set(branch, found);
    return found;
  };
}

/** What a branch is for one package; null where it is none of its branches. */
export function candidateFor(name: string | null, candidates: readonly Candidate[]): Candidate | null {
  const own = candidates.find(({ status }) => status.package === name);
  if (own !== undefined) return own;
  // A row about the branch that has no scope speaks of every package.
  const isOfAll = ({ status: { row } }: Candidate) => row?.claim.kind === 'branch' && row.scope === null;
  return candidates.find(isOfAll) ?? null;
}

/** Whether a package has a release in a line, or rows of its own that hold all of it between its releases. */
function takesPart(line: Interval, { releases, rows }: PackageCoverage): boolean {
  if (releases.some(({ release }) => holdsNumber(line, release.number))) return true;
  const isHeld = rows.some(
    ({ row, numbers }) =>
      row.scope !== null && numbers?.some((interval) => isInside(line, interval)) === true,
  );
  const numbers = releases.map(({ release }) => release.number);
  // A minor above all that was released of its major is none that was left out: `1.51` behind `1.8`, before `2.0`.
  const ofMajor = numbers.filter(([major]) => major === line.from[0]);
  const above = (ofMajor.length > 0 ? ofMajor : numbers).some((one) => compareNumbers(one, line.from) > 0);
  return isHeld && above && numbers.some((one) => compareNumbers(one, line.from) < 0);
}
