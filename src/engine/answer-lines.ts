// The lines of branches, tags and versions, and what the policy says of each.
import { branchReader } from '../branches/read-branch.ts';
import { branchStatus } from '../coverage/branch-status.ts';
import type { BranchLine, Branches } from '../model/branch.ts';
import type { Evidence } from '../model/evidence.ts';
import type { LineAnswer, LineAnswers } from '../model/line-answer.ts';
import type { Release, ReleaseFamily } from '../model/release.ts';
import type { Judging } from '../model/settings.ts';
import { tagReader } from '../releases/tag-line.ts';
import { holdsNumber } from '../versions/numbers.ts';
import { familiesOf } from './families-of.ts';
import { understand, type Understood } from './understand.ts';

/** What is known of each name by this evidence. */
export function answerLines(
  names: readonly string[],
  branches: Branches,
  evidence: Evidence,
  judging: Judging,
): LineAnswers {
  const families = familiesOf(evidence, judging);
  const understood = understand(evidence, families);
  const lineOfName = nameReader(branches, evidence.subject.name, families, judging);
  return {
    answers: names.map((name) => answerOf(name, lineOfName(name), understood, families)),
    policyPath: understood.policy?.document.path ?? null,
    problems: evidence.problems,
  };
}

/** A branch is read as one; else a tag says which release it is; else the name is that of a branch elsewhere, or a version. */
function nameReader(
  { names, defaultBranch }: Branches,
  repositoryName: string,
  families: readonly ReleaseFamily[],
  { branches: mappings }: Judging,
): (name: string) => BranchLine {
  const readBranch = branchReader({ defaultBranch, branches: names, repositoryName, mappings }, families);
  const readTag = tagReader(families);
  const known = new Set(names);
  return (name) => (known.has(name) ? null : readTag(name)) ?? readBranch(name);
}

function answerOf(
  name: string,
  line: BranchLine,
  { policy, coverage }: Understood,
  families: readonly ReleaseFamily[],
): LineAnswer {
  const newest = newestOf(line, families);
  if (policy === null) return { name, line, status: null, decidedAt: null, newest };
  const { status, row, byRule } = branchStatus(name, line, coverage);
  return { name, line, status, decidedAt: (byRule ? policy.rule : row)?.span.line ?? null, newest };
}

/** The newest stable release of a line. */
function newestOf(line: BranchLine, families: readonly ReleaseFamily[]): Release | null {
  if (line.kind !== 'line') return null;
  const { interval, family: name } = line;
  const family = families.find((one) => (name === '' ? one.isMain : one.name === name));
  return (
    family?.releases.find(({ isPrerelease, number }) => !isPrerelease && holdsNumber(interval, number)) ??
    null
  );
}
