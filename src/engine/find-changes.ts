// What a pull request or a release goes to: its line, what the policy says of it, and where fixes do go.
import { wholeNamer } from '../branches/names-whole.ts';
import { branchReader } from '../branches/read-branch.ts';
import { branchStatus, statusUnknown } from '../coverage/branch-status.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Policy } from '../model/policy.ts';
import type { Pull } from '../model/pull.ts';
import type { ReleaseFamily } from '../model/release.ts';
import type { Judging } from '../model/settings.ts';
import type { Target } from '../model/target.ts';
import { findFamilies } from '../releases/find-families.ts';
import { tagReader } from '../releases/tag-line.ts';
import type { Change } from '../rules/facts.ts';
import { branchesAlive } from './branches-alive.ts';
import { candidateFinder, type Candidate } from './candidates.ts';
import { packagesOfPaths } from './packages-of-paths.ts';
import { touchesPolicy } from './report-parts.ts';
import { touchedBy } from './touched.ts';

/** What changes are found by. */
interface Ground {
  readonly evidence: Pick<Evidence, 'forge' | 'policy' | 'pull' | 'released' | 'subject' | 'tags'>;
  readonly families: readonly ReleaseFamily[];
  readonly coverage: Coverage;
  readonly policy: Policy | null;
  readonly judging: Pick<Judging, 'branches' | 'packages'>;
}

/**
 * What a run is about, as rules see it: one change for each package that the branch may be about and whose files are
 * changed, or may be; nothing where the run is about neither a pull request nor a release.
 */
export function findChanges(
  evidence: Ground['evidence'],
  families: readonly ReleaseFamily[],
  coverage: Coverage,
  policy: Policy | null,
  judging: Ground['judging'],
): Change[] {
  const ground = { evidence, families, coverage, policy, judging };
  const { pull, released } = evidence;
  if (pull !== null) return changesOfPull(pull, ground);
  return released === null ? [] : [changeOfRelease(released, ground)];
}

function changeOfRelease(tag: string, ground: Ground): Change {
  const line = tagReader(familiesOfRelease(tag, ground))(tag) ?? { kind: 'none' };
  const status = isStated(ground.policy) ? branchStatus(tag, line, ground.coverage) : statusUnknown;
  const target = toTarget(tag, { line, status }, ground);
  return { target, pull: null, files: null, hasPolicy: false, alive: [] };
}

/** The families in which a tag is looked for. A manifest knows of no tags, so that only its own name tells what this one is. */
function familiesOfRelease(
  tag: string,
  { evidence: { tags, subject }, families }: Ground,
): readonly ReleaseFamily[] {
  if (tags?.from !== 'manifest') return families;
  const own = findFamilies([{ name: tag, date: null }], subject.name);
  return own.map((family) => ({ ...family, isMain: family.name === '' }));
}

function changesOfPull(pull: Pull, ground: Ground): Change[] {
  const { evidence, families, coverage, policy, judging } = ground;
  const { base } = pull;
  const { defaultBranch = null, branches = [] } = evidence.forge ?? {};
  const repositoryName = evidence.subject.name;
  const readBranch = branchReader(
    { defaultBranch, branches, repositoryName, mappings: judging.branches },
    families,
  );
  const candidatesOf = candidateFinder(coverage, wholeNamer(repositoryName, families));
  const line = readBranch(base);
  const candidates = isStated(policy) ? candidatesOf(base, line) : [{ line, status: statusUnknown }];
  const packageOf = packagesOfPaths(coverage.packages, judging.packages, repositoryName);
  const hasPolicy = base === defaultBranch && !touchesPolicy(evidence);
  return touchedBy(pull.files, candidates, packageOf).map(({ candidate, files }) => {
    const target = toTarget(base, candidate, ground);
    const isDead = target.status === 'unsupported';
    const alive = isDead
      ? branchesAlive(target.package, { branches, defaultBranch }, readBranch, candidatesOf)
      : [];
    return { target, pull, files, hasPolicy, alive };
  });
}

/** Whether a policy says anything of versions; where it does not, or is not there, not even silence can be told of a line. */
function isStated(policy: Policy | null): boolean {
  return policy !== null && policy.kind !== 'none' && policy.kind !== 'pointer';
}

function toTarget(name: string, { line, status }: Candidate, { evidence, policy }: Ground): Target {
  const { byRule, ...known } = status;
  const decidedAt = (byRule ? policy?.rule : known.row)?.span.line ?? null;
  const policyUrl = evidence.forge?.policyUrl ?? null;
  const url = policyUrl === null || decidedAt === null ? null : `${policyUrl}#L${decidedAt}`;
  return { base: name, line, ...known, decidedAt, url };
}
