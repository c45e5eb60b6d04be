// The lines of branches, tags and versions, and what the policy says of each.
import { wholeNamer } from '../branches/names-whole.ts';
import { branchReader } from '../branches/read-branch.ts';
import { branchStatus } from '../coverage/branch-status.ts';
import type { BranchLine, Branches } from '../model/branch.ts';
import type { Evidence } from '../model/evidence.ts';
import type { LineAnswer, LineAnswers } from '../model/line-answer.ts';
import type { Release, ReleaseFamily } from '../model/release.ts';
import type { Judging } from '../model/settings.ts';
import { tagReader } from '../releases/tag-line.ts';
import { holdsNumber } from '../versions/numbers.ts';
import { candidateFinder, type Candidate } from './candidates.ts';
import { familiesOf } from './families-of.ts';
import { settingProblems } from './setting-problems.ts';
import { understand, type Understood } from './understand.ts';

/** What is known of each name by this evidence: of a branch or version for each package that it may be about. */
export function answerLines(
  names: readonly string[],
  branches: Branches,
  evidence: Evidence,
  judging: Judging,
): LineAnswers {
  const families = familiesOf(evidence, judging);
  const understood = understand(evidence, families);
  const candidatesOf = nameReader(branches, evidence.subject.name, families, {
    coverage: understood.coverage,
    judging,
  });
  return {
    answers: names.flatMap((name) =>
      candidatesOf(name).map((candidate) => answerOf(name, candidate, understood, families)),
    ),
    policyPath: understood.policy?.document.path ?? null,
    problems: [
      ...evidence.problems,
      ...settingProblems(evidence, judging, { families, coverage: understood.coverage }),
    ],
  };
}

/** A branch is read as one; else a tag says which release it is; else the name is that of a branch elsewhere, or a version. */
function nameReader(
  { names, defaultBranch }: Branches,
  repositoryName: string,
  families: readonly ReleaseFamily[],
  { coverage, judging: { branches: mappings } }: Pick<Understood, 'coverage'> & { readonly judging: Judging },
): (name: string) => Candidate[] {
  const readBranch = branchReader({ defaultBranch, branches: names, repositoryName, mappings }, families);
  const readTag = tagReader(families);
  const candidatesOf = candidateFinder(coverage, wholeNamer(repositoryName, families));
  const known = new Set(names);
  return (name) => {
    const line = known.has(name) ? null : readTag(name);
    // A tag is of one package, whatever others released with the same number.
    return line === null
      ? candidatesOf(name, readBranch(name))
      : [{ line, status: branchStatus(name, line, coverage) }];
  };
}

function answerOf(
  name: string,
  { line, status: { package: told, status, row, byRule } }: Candidate,
  { policy, coverage }: Understood,
  families: readonly ReleaseFamily[],
): LineAnswer {
  const family = line.kind === 'line' ? line.family : '';
  const own = coverage.packages.find((one) => (told === null ? one.family === family : one.package === told));
  // Of a family that neither a row nor the settings name, its own name is all there is.
  const ofPackage = own === undefined ? family || null : own.package;
  const newest = newestOf(line, own?.family ?? family, families);
  const known = { name, package: ofPackage, line, newest };
  if (policy === null) return { ...known, status: null, decidedAt: null };
  return { ...known, status, decidedAt: (byRule ? policy.rule : row)?.span.line ?? null };
}

/** The newest stable release of a line in the family of this name; empty for the main one. */
function newestOf(line: BranchLine, name: string, families: readonly ReleaseFamily[]): Release | null {
  if (line.kind !== 'line') return null;
  const { interval } = line;
  const family = families.find((one) => (name === '' ? one.isMain : one.name === name));
  return (
    family?.releases.find(({ isPrerelease, number }) => !isPrerelease && holdsNumber(interval, number)) ??
    null
  );
}
