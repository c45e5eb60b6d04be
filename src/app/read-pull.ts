// A pull request as a forge shows it: where it goes, and what it would leave of policy and settings.
import { isPull } from '../model/event.ts';
import type { FoundPolicy } from '../model/policy.ts';
import type { Pull } from '../model/pull.ts';
import { isUnreached, type Refs, type Unreached } from '../model/remote.ts';
import type { Settings } from '../model/settings.ts';
import type { Given } from '../settings/read-settings.ts';
import type { Connected } from './connected.ts';
import { intoOf, refsOfPull } from './pull-refs.ts';
import {
  policyByHead,
  policyByMerge,
  unknownAfter,
  untoldAfter,
  type PolicyChange,
  type Reading,
} from './read-policy-after.ts';
import { readSettingsAfter } from './read-settings-after.ts';

/** What the pull request does to what stands on the default branch. */
type Change = PolicyChange & Pick<Pull, 'settingsAfter'>;

/** The same of a policy alone. */
function withoutSettings(change: PolicyChange): Change {
  return { ...change, settingsAfter: null };
}

/** By what was merged to try it. */
async function byMerge(
  reading: Reading,
  given: Given,
  tried: string,
  into: readonly string[],
): Promise<Change> {
  const change = await policyByMerge(reading, tried, into);
  const commits = { before: into[0] ?? reading.tip, after: tried };
  return { ...change, settingsAfter: await readSettingsAfter(reading.remote, commits, given) };
}

/** By its own branch, which may be older than the present settings: only a change of the file itself is one of them. */
async function byHead(reading: Reading, given: Given, head: string, number: number): Promise<Change> {
  const change = await policyByHead(reading, head, number);
  const found = await readSettingsAfter(reading.remote, { before: reading.tip, after: head }, given);
  if (found === null) return withoutSettings(change);
  const files = await reading.forge.readChangedFiles(number, (path) => path === found.path);
  const isTouched = !isUnreached(files) && files.paths.includes(found.path);
  return { ...change, settingsAfter: isTouched ? found : null };
}

/** What the pull request does, by the refs that hold it. */
async function readChange(reading: Reading, given: Given, { others }: Refs): Promise<Change> {
  const { occasion, remote } = reading;
  const [tried, own] = refsOfPull(occasion).map((ref) => others.get(ref));
  if (tried !== undefined) {
    const opened = await remote.openCommit(tried);
    const parents = isUnreached(opened) ? opened : await remote.readParents(tried);
    if (isUnreached(parents)) return withoutSettings(unknownAfter(parents.message, parents));
    const into = intoOf(occasion, parents, own);
    if (into.length > 0) return byMerge(reading, given, tried, into);
  }
  if (own !== undefined && occasion.kind === 'pull-request') {
    return byHead(reading, given, own, occasion.number);
  }
  return withoutSettings(untoldAfter('the server has no ref of it'));
}

/** The pull request of an occasion; null where it is about none. Labels and files are asked for when they decide. */
export async function readPull(
  connected: Connected,
  refs: Refs | Unreached,
  present: FoundPolicy,
  { policy: named, allowLabel }: Settings,
  given: Given,
): Promise<Pull | null> {
  const { occasion } = connected;
  if (!isPull(occasion)) return null;
  const { number, base } = occasion;
  const tip = isUnreached(refs) || refs.defaultBranch?.name !== base ? null : refs.defaultBranch.commit;
  const change =
    isUnreached(refs) || tip === null
      ? withoutSettings({ from: null, after: null })
      : await readChange({ ...connected, named, tip, present }, given, refs);
  return { number, base, allowLabel, label: null, files: null, ...change };
}
