// A pull request as a forge shows it: what it would leave of the policy, its label, and its files.
import { countsAsChange } from '../engine/counts-as-change.ts';
import type { Occasion } from '../model/event.ts';
import type { FilesReading, LabelReading, PolicyAfter, Pull } from '../model/pull.ts';
import { isUnreached, type Forge, type Refs, type Unreached } from '../model/remote.ts';
import type { Settings } from '../model/settings.ts';
import { isWrong } from '../model/wrong.ts';
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

/** The policy as the pull request would leave it. */
async function readAfter(
  { remote, connection, occasion }: Connected,
  refs: Refs,
  named: string | null,
): Promise<PolicyAfter> {
  const commit = refsOfPull(occasion)
    .map((ref) => refs.others.get(ref))
    .find((one) => one !== undefined);
  const what = 'the policy as this pull request would leave it could not be read';
  if (commit === undefined) return { skipped: `${what}: the server has no ref of it` };
  const found = await readRemotePolicy({ remote, commit }, named, connection);
  if (isUnreached(found)) return { skipped: `${what}: ${found.message}` };
  // The file that was asked for is gone.
  return isWrong(found) ? { policy: null, shadowed: [], problems: [] } : found;
}

/** The pull request of an occasion; null where it is about none. Labels and files are asked for when they decide. */
export async function readPull(
  connected: Connected,
  refs: Refs | Unreached,
  { policy: named, allowLabel }: Settings,
): Promise<Pull | null> {
  const { occasion } = connected;
  if (occasion.kind !== 'pull-request' && occasion.kind !== 'merge-group') return null;
  const { number, base } = occasion;
  const isToDefault = !isUnreached(refs) && refs.defaultBranch?.name === base;
  const after = isToDefault ? await readAfter(connected, refs, named) : null;
  return { number, base, allowLabel, label: null, files: null, after };
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
  return files.isWhole
    ? { kind: 'none-counts' }
    : { kind: 'unknown', reason: 'there are more of them than are listed' };
}

/** The pull request with what decides about the change of a dead line. Files are asked for where no label decides. */
export async function readDeciders(pull: Pull, number: number, forge: Forge): Promise<Pull> {
  const label = await readLabel(forge, number, pull.allowLabel);
  const files = label.kind === 'present' ? null : await readFiles(forge, number);
  return { ...pull, label, files };
}
