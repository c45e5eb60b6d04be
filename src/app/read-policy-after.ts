// The policy as a pull request would leave it, and as it is where the pull request would be merged.
import type { FoundPolicy } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import type { Pull } from '../model/pull.ts';
import { isUnreached, type ChangedFiles, type Unreached } from '../model/remote.ts';
import { isWrong } from '../model/wrong.ts';
import { isPolicyPlace } from '../policy/policy-path.ts';
import type { Connected } from './connected.ts';
import { readRemotePolicy } from './read-remote-policy.ts';

/** What the pull request does to the policy. */
export type PolicyChange = Pick<Pull, 'from' | 'after'>;

const what = 'the policy as this pull request would leave it could not be read';

/** The pull request, with what is known of where it goes. */
export interface Reading extends Connected {
  /** The policy that the user named. */
  readonly named: string | null;
  /** Where the pull request would have it looked for, once it is no more where it was; null where it says nothing of that. */
  readonly renamed: string | null;
  /** The commit and the policy of the default branch. */
  readonly tip: string;
  readonly present: FoundPolicy;
}

/** Nobody can tell what the pull request would leave, and something went wrong. */
export function unknownAfter(reason: string, { message }: Unreached): PolicyChange {
  const next = ['run this job again; if it stays so, see whether the server answers'];
  const problem: Problem = { code: 'repository-unreadable', message: `${what}: ${message}`, next };
  return { from: null, after: { skipped: `${what}: ${reason}`, problem } };
}

/** Nobody can tell what the pull request would leave, and nothing went wrong. */
export function untoldAfter(reason: string): PolicyChange {
  return { from: null, after: { skipped: `${what}: ${reason}`, problem: null } };
}

/** The policy of a commit; the file that was asked for may be gone. */
async function policyOf(
  { remote, connection, named }: Reading,
  commit: string,
): Promise<FoundPolicy | Unreached> {
  const found = await readRemotePolicy({ remote, commit }, named, connection);
  return isWrong(found) ? { policy: null, shadowed: [], problems: [] } : found;
}

/** The policy that a pull request leaves: where it was, else where it moved it to. */
async function policyLeft(reading: Reading, commit: string): Promise<FoundPolicy | Unreached> {
  const found = await policyOf(reading, commit);
  const isGone = !isUnreached(found) && found.policy === null && found.problems.length === 0;
  return isGone && reading.renamed !== null
    ? policyOf({ ...reading, named: reading.renamed }, commit)
    : found;
}

/** By what was merged to try it, and what it was merged into: by now perhaps no more the present state. */
export async function policyByMerge(
  reading: Reading,
  commit: string,
  [into, ...others]: readonly string[],
): Promise<PolicyChange> {
  const after = await policyLeft(reading, commit);
  if (isUnreached(after)) return unknownAfter(after.message, after);
  if (into === undefined || into === reading.tip) return { from: null, after };
  const from = await policyOf(reading, into);
  if (isUnreached(from) && others.length > 0) return policyByMerge(reading, commit, others);
  return isUnreached(from) ? unknownAfter(from.message, from) : { from, after };
}

/** Whether one of these paths is where a policy stands, in this commit behind a link or not. */
async function holdPolicy(
  { remote, named }: Reading,
  commit: string,
  policy: string | null,
  paths: readonly string[],
): Promise<boolean> {
  const files = await remote.openCommit(commit);
  // What cannot be opened now was opened a moment ago, and nobody knows.
  if (isUnreached(files)) return true;
  const wanted = [policy, named === null ? null : files.inside(named)].filter((path) => path !== null);
  for (const path of paths) {
    if (isPolicyPlace(path) || wanted.includes(path)) return true;
    for (const one of wanted) if (await files.isSame(one, path)) return true;
  }
  return false;
}

function isAlike({ policy: one }: FoundPolicy, { policy: other }: FoundPolicy): boolean {
  return one?.path === other?.path && one?.text === other?.text;
}

/** By its own branch, which may be older than the present policy: only a change of the file itself is one of the policy. */
export async function policyByHead(
  reading: Reading,
  head: string,
  readFiles: () => Promise<ChangedFiles | Unreached>,
): Promise<PolicyChange> {
  const { present } = reading;
  const after = await policyLeft(reading, head);
  if (isUnreached(after)) return unknownAfter(after.message, after);
  const path = after.policy?.path ?? null;
  const untouched = { from: null, after: present };
  if (isAlike(after, present)) return untouched;
  const files = await readFiles();
  if (isUnreached(files)) return unread(files);
  const isTouched = !files.isWhole || (await holdPolicy(reading, head, path, files.paths));
  return isTouched ? { from: null, after } : untouched;
}

/** Without the list of files nobody can tell an old branch from a change; that a permission lacks is no failure. */
function unread(files: Unreached): PolicyChange {
  const reason = `whether it changes the policy could not be read: ${files.message}`;
  const isPermission = files.unreached === 'denied' || files.unreached === 'missing';
  return isPermission ? untoldAfter(reason) : unknownAfter(reason, files);
}
