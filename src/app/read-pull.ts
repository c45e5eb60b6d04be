// A pull request as a forge shows it: where it goes, and what it would leave of policy and settings.
import { isPull } from '../model/event.ts';
import type { FoundPolicy } from '../model/policy.ts';
import { usableAfter, type Pull, type SettingsAfter } from '../model/pull.ts';
import { isUnreached, type ChangedFiles, type Forge, type Refs, type Unreached } from '../model/remote.ts';
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
import { settingsPaths } from './read-config.ts';
import { readSettingsAfter } from './read-settings-after.ts';

/** What the pull request does to what stands on the default branch. */
type Change = PolicyChange & Pick<Pull, 'settingsAfter'>;

/** The same of a policy alone. */
function withoutSettings(change: PolicyChange): Change {
  return { ...change, settingsAfter: null };
}

/** The reading of a policy that these settings name elsewhere, where the old place is empty. */
function following(reading: Reading, settingsAfter: SettingsAfter | null): Reading {
  return { ...reading, renamed: usableAfter(settingsAfter)?.policy ?? null };
}

/** By what was merged to try it. */
async function byMerge(
  reading: Reading,
  given: Given,
  tried: string,
  into: readonly string[],
): Promise<Change> {
  const settingsAfter = await readSettingsAfter(reading.remote, { before: into, after: tried }, given);
  return { ...(await policyByMerge(following(reading, settingsAfter), tried, into)), settingsAfter };
}

/** By its own branch, which may be older than the present settings: only a change of the file itself is one of them. */
async function byHead(reading: Reading, given: Given, head: string, number: number): Promise<Change> {
  const files = rememberedFiles(reading.forge, number);
  const found = await readSettingsAfter(reading.remote, { before: [reading.tip], after: head }, given);
  const settingsAfter =
    found !== null && (await isTouched(reading, head, found.path, await files())) ? found : null;
  return { ...(await policyByHead(following(reading, settingsAfter), head, files)), settingsAfter };
}

/** The files that a pull request changes, which are asked for once. */
function rememberedFiles(forge: Forge, number: number): () => Promise<ChangedFiles | Unreached> {
  let files: Promise<ChangedFiles | Unreached> | null = null;
  return () => (files ??= forge.readChangedFiles(number, () => false));
}

/** Whether a pull request changes the settings file, or what it is a link to; where nobody can tell, it may. */
async function isTouched(
  { remote }: Reading,
  head: string,
  path: string,
  files: ChangedFiles | Unreached,
): Promise<boolean> {
  if (isUnreached(files) || !files.isWhole) return true;
  const opened = await remote.openCommit(head);
  for (const changed of files.paths) {
    if (settingsPaths.some((one) => one === changed) || changed === path) return true;
    if (!isUnreached(opened) && (await opened.isSame(path, changed))) return true;
  }
  return false;
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
      : await readChange({ ...connected, named, renamed: null, tip, present }, given, refs);
  return { number, base, allowLabel, label: null, files: null, ...change };
}
