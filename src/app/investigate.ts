// Looks at the repository that a run of the action is about: at the working tree where that is whole, else at its forge.
import { check } from '../check.ts';
import { isPull, type ForgeEvent, type Occasion } from '../model/event.ts';
import type { Report } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import { connectTo } from './connected.ts';
import { examine } from './examine.ts';
import { gatherRemote } from './gather-remote.ts';
import type { Given } from '../settings/read-settings.ts';
import { gather, type Gathered, type Sources } from './gather.ts';

/** What a run knows before it looks. */
export interface Run {
  readonly event: ForgeEvent;
  readonly given: Given;
  /** The folder that the job checked out. */
  readonly workspace: string;
  /** `owner/name`; null where the runner does not say. */
  readonly repository: string | null;
}

/** What was found, and the settings that held. */
export interface Investigated {
  readonly report: Report;
  readonly settings: Settings;
}

/**
 * The evidence of the workspace, null where it does not count: only an audit of the default branch looks there, since
 * everything else would let a change be judged by its own files, and only at a clone that is whole.
 */
async function evidenceHere(
  { event, given, workspace, repository }: Run,
  sources: Sources,
): Promise<Gathered | Wrong | null> {
  if (event.occasion.kind !== 'audit' || !event.isOnDefault || given.texts.has('repo')) return null;
  const tree = await sources.readWorkingTree(workspace);
  const isClone = tree.kind === 'read';
  // Where a job checks out another branch, settings and policy there are not those that count.
  if (isClone && event.defaultBranch !== null && tree.ref !== event.defaultBranch) return null;
  const readWorkingTree = () => Promise.resolve(tree);
  const gathered = await gather(workspace, given, { ...sources, readWorkingTree }, repository);
  if (isWrong(gathered)) return isClone ? gathered : null;
  const { evidence } = gathered;
  if (evidence.tags === null) return null;
  // Without a policy here, the default of the owner may count.
  return evidence.policy === null && evidence.problems.length === 0 ? null : gathered;
}

/** Looks, and tells what was found. */
export async function investigate(run: Run, sources: Sources): Promise<Investigated | Wrong> {
  const { given } = run;
  const here = await evidenceHere(run, sources);
  if (here !== null && isWrong(here)) return here;
  if (here !== null) return { report: check(here.evidence, here.settings), settings: here.settings };
  const wrong = listInReach(run, sources);
  if (wrong !== null) return wrong;
  const repository = given.texts.get('repo') ?? run.repository;
  if (repository === null) {
    return { wrong: 'nobody tells which repository this is: give repo, or check it out with fetch-depth: 0' };
  }
  // An event tells nothing of another repository.
  const isOther = run.repository?.toLowerCase() !== repository.toLowerCase();
  const occasion = isOther ? ({ kind: 'audit' } as const) : run.event.occasion;
  return investigateRemote({ repository, isOther }, occasion, given, sources);
}

/** Why a list of tags may not be read: what a pull request checked out is its own to write. */
function listInReach({ event: { occasion }, given, workspace }: Run, sources: Sources): Wrong | null {
  const list = given.texts.get('tags');
  if (!isPull(occasion) || list === undefined) return null;
  if (!sources.isWithin(workspace, list)) return null;
  return {
    wrong:
      'tags lies in the workspace, where a pull request could write it itself; write the list to RUNNER_TEMP instead',
  };
}

/** A repository to look at on its forge. */
interface Named {
  readonly repository: string;
  /** It is not the one that the run is of: its settings say how to read it, and not what the run does. */
  readonly isOther: boolean;
}

/** Looks at a repository on its forge. */
export async function investigateRemote(
  { repository, isOther }: Named,
  occasion: Occasion,
  given: Given,
  sources: Sources,
): Promise<Investigated | Wrong> {
  const connection = await sources.connect(given.texts.get('token') ?? null);
  try {
    const connected = connectTo(repository, occasion, connection, isOther);
    const gathered = await gatherRemote(connected, given, sources);
    if (isWrong(gathered)) return gathered;
    const { evidence, settings } = gathered;
    return { report: await examine(evidence, settings, connected), settings };
  } finally {
    connection.close();
  }
}
