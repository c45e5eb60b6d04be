// What a pull request or a release goes to: its line, what the policy says of it, and where fixes do go.
import { branchReader } from '../branches/read-branch.ts';
import { branchStatus, statusUnknown, type BranchStatus } from '../coverage/branch-status.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { BranchLine } from '../model/branch.ts';
import type { Evidence, ForgeEvidence } from '../model/evidence.ts';
import type { Policy } from '../model/policy.ts';
import type { ReleaseFamily } from '../model/release.ts';
import type { Target } from '../model/target.ts';
import type { ReleaseNumber } from '../model/version.ts';
import { tagReader } from '../releases/tag-line.ts';
import type { Change } from '../rules/facts.ts';
import { compareNumbers } from '../versions/numbers.ts';
import { touchesPolicy } from './report-parts.ts';

/** So many of the highest branches are looked at for those that get fixes: a message names a few of them. */
const mostBranches = 200;

/** A branch, or a tag, with all that is known of it. */
interface Known {
  readonly name: string;
  readonly line: BranchLine;
  readonly status: BranchStatus;
}

/** The change that a run is about, as rules see it; null where it is about none. */
export function findChange(
  evidence: Pick<Evidence, 'forge' | 'policy' | 'pull' | 'released' | 'subject'>,
  families: readonly ReleaseFamily[],
  coverage: Coverage,
  policy: Policy | null,
): Change | null {
  const { forge, pull, released, subject } = evidence;
  const base = pull?.base ?? released;
  if (base === null) return null;
  const defaultBranch = forge?.defaultBranch ?? null;
  const branches = forge?.branches ?? [];
  const readBranch = branchReader({ defaultBranch, branches, repositoryName: subject.name }, families);
  const lookAt = (name: string, line = readBranch(name)): Known => {
    return { name, line, status: isStated(policy) ? branchStatus(name, line, coverage) : statusUnknown };
  };
  const line = pull === null ? (tagReader(families)(base) ?? { kind: 'none' as const }) : readBranch(base);
  const target = toTarget(lookAt(base, line), policy, forge?.policyUrl ?? null);
  return {
    target,
    pull,
    hasPolicy: pull !== null && base === defaultBranch && !touchesPolicy(evidence),
    alive:
      pull !== null && target.status === 'unsupported'
        ? branchesAlive(target, { branches, defaultBranch }, readBranch, lookAt)
        : [],
  };
}

/** Whether a policy says anything of versions; where it does not, or is not there, not even silence can be told of a line. */
function isStated(policy: Policy | null): boolean {
  return policy !== null && policy.kind !== 'none' && policy.kind !== 'pointer';
}

function toTarget({ name, line, status }: Known, policy: Policy | null, policyUrl: string | null): Target {
  const { byRule, ...known } = status;
  const decidedAt = (byRule ? policy?.rule : known.row)?.span.line ?? null;
  const url = policyUrl === null || decidedAt === null ? null : `${policyUrl}#L${decidedAt}`;
  return { base: name, line, ...known, decidedAt, url };
}

/** The branches of the same package that get fixes, the highest line first; then the default branch, unless it gets none. */
function branchesAlive(
  target: Target,
  { branches, defaultBranch }: Pick<ForgeEvidence, 'branches' | 'defaultBranch'>,
  readBranch: (name: string) => BranchLine,
  lookAt: (name: string, line?: BranchLine) => Known,
): string[] {
  const alive = branches
    .map((name) => ({ name, line: readBranch(name) }))
    .sort((a, b) => compareNumbers(lowestOf(b), lowestOf(a)))
    .slice(0, mostBranches)
    .map(({ name, line }) => lookAt(name, line))
    .filter(({ status }) => status.status === 'supported' && status.package === target.package)
    .map(({ name }) => name);
  // A HEAD without a branch has no name that anybody could send a change to.
  const isOpen =
    defaultBranch !== null &&
    defaultBranch !== 'HEAD' &&
    lookAt(defaultBranch).status.status !== 'unsupported';
  return isOpen ? [...new Set([...alive, defaultBranch])] : alive;
}

const nowhere: ReleaseNumber = [-1, 0, 0];

/** Where the line of a branch begins; below all numbers where it has none. */
function lowestOf({ line }: Pick<Known, 'line'>): ReleaseNumber {
  return line.kind === 'line' ? line.interval.from : nowhere;
}
