// A pull request as a forge shows it: what it would leave of the policy, its label, and its files.
import { countsAsChange } from '../engine/counts-as-change.ts';
import { isPull, type Occasion } from '../model/event.ts';
import type { FoundPolicy } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import type { FilesReading, LabelReading, Pull } from '../model/pull.ts';
import { isUnreached, type Forge, type Refs, type Unreached } from '../model/remote.ts';
import type { Settings } from '../model/settings.ts';
import { isWrong } from '../model/wrong.ts';
import { isPolicyPlace } from '../policy/policy-path.ts';
import type { Connected } from './connected.ts';
import { readRemotePolicy } from './read-remote-policy.ts';

/** The refs that hold what a pull request would leave, the best one first. */
export function refsOfPull(occasion: Occasion): string[] {
  switch (occasion.kind) {
    case 'pull-request':
      return ['merge', 'head'].map((what) => `refs/pull/${occasion.number}/${what}`);
    case 'merge-group':
      return [occasion.head];
    default:
      return [];
  }
}

/** What the pull request does to the policy. */
type PolicyChange = Pick<Pull, 'from' | 'after'>;

const what = 'the policy as this pull request would leave it could not be read';

function unknown(reason: string, { message }: Unreached): PolicyChange {
  const next = ['run this job again; if it stays so, see whether the server answers'];
  const problem: Problem = { code: 'repository-unreadable', message: `${what}: ${message}`, next };
  return { from: null, after: { skipped: `${what}: ${reason}`, problem } };
}

/** The pull request, with what is known of where it goes. */
interface Reading extends Connected {
  readonly named: string | null;
  /** The commit and the policy of the default branch. */
  readonly tip: string;
  readonly present: FoundPolicy;
}

/** The policy of a commit; the file that was asked for may be gone. */
async function policyOf(
  { remote, connection, named }: Reading,
  commit: string,
): Promise<FoundPolicy | Unreached> {
  const found = await readRemotePolicy({ remote, commit }, named, connection);
  return isWrong(found) ? { policy: null, shadowed: [], problems: [] } : found;
}

/** By what was merged to try it, and what it was merged into: by now perhaps no more the present state. */
async function byMerge(
  reading: Reading,
  commit: string,
  [into, ...others]: readonly string[],
): Promise<PolicyChange> {
  const after = await policyOf(reading, commit);
  if (isUnreached(after)) return unknown(after.message, after);
  if (into === undefined || into === reading.tip) return { from: null, after };
  const from = await policyOf(reading, into);
  if (isUnreached(from) && others.length > 0) return byMerge(reading, commit, others);
  return isUnreached(from) ? unknown(from.message, from) : { from, after };
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
async function byHead(reading: Reading, head: string, number: number): Promise<PolicyChange> {
  const { present, forge } = reading;
  const after = await policyOf(reading, head);
  if (isUnreached(after)) return unknown(after.message, after);
  const path = after.policy?.path ?? null;
  const untouched = { from: null, after: present };
  if (isAlike(after, present)) return untouched;
  const files = await forge.readChangedFiles(number, isPolicyPlace);
  if (isUnreached(files)) return unread(files);
  const isTouched = !files.isWhole || (await holdPolicy(reading, head, path, files.paths));
  return isTouched ? { from: null, after } : untouched;
}

/** Without the list of files nobody can tell an old branch from a change; that a permission lacks is no failure. */
function unread(files: Unreached): PolicyChange {
  const reason = `whether it changes the policy could not be read: ${files.message}`;
  const isPermission = files.unreached === 'denied' || files.unreached === 'missing';
  return isPermission ? { from: null, after: { skipped: reason, problem: null } } : unknown(reason, files);
}

/** What was merged into, the best answer first, by the parents of what was merged; none where that is of another state. */
function intoOf(
  occasion: Occasion,
  [into, merged]: readonly string[],
  own: string | undefined,
): readonly string[] {
  const parent = into === undefined ? [] : [into];
  // A queue may merge several commits, of which the parent is only the last but one.
  if (occasion.kind === 'merge-group') return [...(occasion.from === null ? [] : [occasion.from]), ...parent];
  // The server renews the ref some time after a push or a change of base, and not at all where the two conflict.
  const isPresent =
    occasion.kind === 'pull-request' && !occasion.isRetargeted && (own === undefined || merged === own);
  return isPresent ? parent : [];
}

/** What the pull request does to the policy, by the refs that hold it. */
async function readChange(reading: Reading, { others }: Refs): Promise<PolicyChange> {
  const { occasion, remote } = reading;
  const [tried, own] = refsOfPull(occasion).map((ref) => others.get(ref));
  if (tried !== undefined) {
    const opened = await remote.openCommit(tried);
    const parents = isUnreached(opened) ? opened : await remote.readParents(tried);
    if (isUnreached(parents)) return unknown(parents.message, parents);
    const into = intoOf(occasion, parents, own);
    if (into.length > 0) return byMerge(reading, tried, into);
  }
  if (own !== undefined && occasion.kind === 'pull-request') return byHead(reading, own, occasion.number);
  return { from: null, after: { skipped: `${what}: the server has no ref of it`, problem: null } };
}

/** The pull request of an occasion; null where it is about none. Labels and files are asked for when they decide. */
export async function readPull(
  connected: Connected,
  refs: Refs | Unreached,
  present: FoundPolicy,
  { policy: named, allowLabel }: Settings,
): Promise<Pull | null> {
  const { occasion } = connected;
  if (!isPull(occasion)) return null;
  const { number, base } = occasion;
  const tip = isUnreached(refs) || refs.defaultBranch?.name !== base ? null : refs.defaultBranch.commit;
  const change =
    isUnreached(refs) || tip === null
      ? { from: null, after: null }
      : await readChange({ ...connected, named, tip, present }, refs);
  return { number, base, allowLabel, label: null, files: null, ...change };
}

/** Whether the label is there now, whatever the event said when it was sent. */
async function readLabel(forge: Forge, number: number, wanted: string): Promise<LabelReading> {
  const labels = await forge.readLabels(number);
  if (isUnreached(labels)) return { kind: 'unknown', reason: labels.message };
  // Two labels of one repository never differ in case alone.
  const label = labels.names.find((name) => name.toLowerCase() === wanted.toLowerCase());
  if (label === undefined) return { kind: 'absent' };
  const labeller = await forge.readLabeller(number, label);
  return { kind: 'present', by: isUnreached(labeller) ? null : labeller.login };
}

/** Whether a file counts among those that are changed. */
async function readFiles(forge: Forge, number: number): Promise<FilesReading> {
  const files = await forge.readChangedFiles(number, countsAsChange);
  if (isUnreached(files)) return { kind: 'unknown', reason: files.message };
  if (files.paths.some(countsAsChange)) return { kind: 'counting' };
  // A pull request changes something, or it would be none.
  return files.isWhole && files.paths.length > 0
    ? { kind: 'none-counts' }
    : { kind: 'unknown', reason: 'the list of them is not whole' };
}

/** The pull request with what decides about the change of a dead line. Files are asked for where no label decides. */
export async function readDeciders(pull: Pull, number: number, forge: Forge): Promise<Pull> {
  const label = await readLabel(forge, number, pull.allowLabel);
  const files = label.kind === 'present' ? null : await readFiles(forge, number);
  return { ...pull, label, files };
}
