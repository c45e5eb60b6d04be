// What decides about the change of a line: the label of a pull request, and its files.
import { countsAsChange } from '../engine/counts-as-change.ts';
import type { FilesReading, LabelReading, Pull } from '../model/pull.ts';
import { isUnreached, type Forge } from '../model/remote.ts';

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

async function readFiles(
  forge: Forge,
  number: number,
  settles: (path: string) => boolean,
): Promise<FilesReading> {
  const files = await forge.readChangedFiles(number, settles);
  if (isUnreached(files)) return { kind: 'unknown', reason: files.message };
  return { kind: 'read', ...files };
}

/** What is open about a pull request after a first look. */
export interface Open {
  /** A line that it may change gets no fixes, which a label may let pass. */
  readonly isDead: boolean;
  /** Several packages may be changed, and only the files tell which. */
  readonly isShared: boolean;
}

/**
 * The pull request with what decides. Files are asked for where no label does, up to the first that counts for all, and
 * wherever they tell which of several packages it is about.
 */
export async function readDeciders(pull: Pull, number: number, forge: Forge, open: Open): Promise<Pull> {
  const label = open.isDead ? await readLabel(forge, number, pull.allowLabel) : null;
  const isAllowed = label?.kind === 'present';
  if (isAllowed && !open.isShared) return { ...pull, label };
  // Who put the label there took a request as well, so that only the first page of files is left of the four.
  const settles = open.isShared ? () => isAllowed : countsAsChange;
  return { ...pull, label, files: await readFiles(forge, number, settles) };
}
