// What the policy says of the release line that a branch carries.
import type { BranchLine } from '../model/branch.ts';
import type { PolicyRow } from '../model/policy.ts';
import type { Release } from '../model/release.ts';
import type { ReleaseStatus } from '../model/report.ts';
import type { Interval } from '../model/version.ts';
import { compareNumbers, holdsNumber, isInside, meet } from '../versions/numbers.ts';
import type { Coverage, Decision, JudgedRelease, PackageCoverage, ResolvedRow } from './coverage.ts';
import { decideBy } from './decide-releases.ts';
import { disagree } from './narrowest-rows.ts';

/** What is known of a branch. */
export interface BranchStatus {
  /** The package that it is about, as its scope is written; null for the main one. */
  readonly package: string | null;
  /** Null where no status can be asked for: no line, the next release, or a line that is not released yet. */
  readonly status: ReleaseStatus | null;
  /** The row that decided; null where the support rule did, where rows disagree, and where none speaks of the line. */
  readonly row: PolicyRow | null;
  /** The support rule in prose decided. */
  readonly byRule: boolean;
  /** The newest stable release of the line. */
  readonly newest: Release | null;
}

/** What is known where nothing is. */
export const statusUnknown: BranchStatus = { package: null, status: null, row: null, byRule: false, newest: null };

/** The status of a branch by its name and line. A row about exactly this branch comes before everything else. */
export function branchStatus(branch: string, line: BranchLine, coverage: Coverage): BranchStatus {
  const named = branchRowStatus(branch, coverage);
  if (named !== null) return named;
  if (line.kind !== 'line') return statusUnknown;
  // Of a package that no row names nothing is promised, neither for good nor for ill.
  const own = coverage.packages.find(({ family }) => family === line.family);
  return own === undefined ? statusUnknown : lineStatus(line.interval, own);
}

/** What rows about exactly this branch say of it; null where there is none. */
export function branchRowStatus(branch: string, { packages }: Coverage): BranchStatus | null {
  for (const { package: name, rows } of packages) {
    const found = rows.filter(({ row: { claim } }) => claim.kind === 'branch' && claim.name === branch);
    const [first] = found;
    if (first === undefined) continue;
    // A row of no scope speaks of the whole, even where that has no releases of its own.
    const said = { package: first.row.scope === null ? null : name, byRule: false, newest: null };
    return disagree(found)
      ? { ...said, status: 'unclear', row: null }
      : { ...said, status: first.status, row: first.row };
  }
  return null;
}

/** What is said of a line of one package. */
export function lineStatus(line: Interval, own: PackageCoverage): BranchStatus {
  const { newest, releases } = own;
  // What comes next is not released, and nobody can have given it up.
  if (newest === null || compareNumbers(line.from, newest.release.number) > 0)
    return { ...statusUnknown, package: own.package };
  const inside = releases.find((one) => isStableIn(line, one));
  const { status, row, byRule } = inside?.decision ?? byWholeLine(line, own);
  return { package: own.package, status, row, byRule, newest: inside?.release ?? null };
}

function isStableIn(line: Interval, { release }: JudgedRelease): boolean {
  return !release.isPrerelease && holdsNumber(line, release.number);
}

/** What is said of a line without a release: only a row that holds all of it says something. */
function byWholeLine(line: Interval, { rows, releases, isPartlyUnread }: PackageCoverage): Decision {
  const touching = rows.filter((row) => row.numbers?.some((interval) => meet([interval], [line]).length > 0));
  const holding = touching.filter((row) => row.numbers?.some((interval) => isInside(line, interval)));
  // "All other versions" holds the line where no number touches it, and means versions only beside numbers.
  const hasNumbers = rows.some(({ numbers }) => numbers !== null);
  const others =
    hasNumbers && touching.length === 0 && !isNextOfMajor(line, releases) ? rows.filter(isOther) : [];
  if (others.length > 0) {
    const everywhere = others.map((row) => ({ ...row, numbers: [line] }));
    return decideBy({ rows: everywhere, promised: null, isPartlyUnread })(line.from);
  }
  return decideBy({ rows: holding, promised: null, isPartlyUnread })(line.from);
}

/** Whether a line comes after all that was released of its major: nobody wrote "other versions" of what was still to come. */
function isNextOfMajor(line: Interval, releases: readonly JudgedRelease[]): boolean {
  const newest = releases.find(({ release }) => !release.isPrerelease && release.number[0] === line.from[0]);
  return newest !== undefined && compareNumbers(line.from, newest.release.number) > 0;
}

function isOther({ row }: ResolvedRow): boolean {
  return row.claim.kind === 'other';
}
