// Looks at the repository that a run of the action is about: at the working tree where that is whole, else at its forge.
import { check } from '../check.ts';
import type { Evidence } from '../model/evidence.ts';
import { isPull, type ForgeEvent, type Occasion } from '../model/event.ts';
import type { Report } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import { connectTo } from './connected.ts';
import { examine } from './examine.ts';
import { gatherRemote } from './gather-remote.ts';
import { gather, type Sources } from './gather.ts';

/** What a run knows before it looks. */
export interface Run {
  readonly event: ForgeEvent;
  readonly settings: Settings;
  /** The folder that the job checked out. */
  readonly workspace: string;
  /** `owner/name`; null where the runner does not say. */
  readonly repository: string | null;
}

/**
 * The evidence of the workspace, null where it does not count: only an audit of the default branch looks there, since
 * everything else would let a change be judged by its own files, and only at a clone that is whole.
 */
async function evidenceHere(
  { event, settings, workspace, repository }: Run,
  sources: Sources,
): Promise<Evidence | null> {
  if (event.occasion.kind !== 'audit' || !event.isOnDefault || settings.repo !== null) return null;
  const evidence = await gather(workspace, settings, sources, repository);
  if (isWrong(evidence) || evidence.tags === null) return null;
  // Without a policy here, the default of the owner may count.
  if (evidence.policy === null && evidence.problems.length === 0) return null;
  if (evidence.tags.from === 'list') return evidence;
  const isDefault = event.defaultBranch === null || evidence.subject.ref === event.defaultBranch;
  return isDefault ? evidence : null;
}

/** Looks, and tells what was found. */
export async function investigate(run: Run, sources: Sources): Promise<Report | Wrong> {
  const { settings } = run;
  const here = await evidenceHere(run, sources);
  if (here !== null) return check(here, settings);
  const wrong = listInReach(run, sources);
  if (wrong !== null) return wrong;
  const repository = settings.repo ?? run.repository;
  if (repository === null) {
    return { wrong: 'nobody tells which repository this is: give repo, or check it out with fetch-depth: 0' };
  }
  // An event tells nothing of another repository.
  const isOther = run.repository?.toLowerCase() !== repository.toLowerCase();
  const occasion = isOther ? ({ kind: 'audit' } as const) : run.event.occasion;
  return investigateRemote(repository, occasion, settings, sources);
}

/** Why a list of tags may not be read: what a pull request checked out is its own to write. */
function listInReach({ event: { occasion }, settings, workspace }: Run, sources: Sources): Wrong | null {
  if (!isPull(occasion) || settings.tags === null) return null;
  if (!sources.isWithin(workspace, settings.tags)) return null;
  return {
    wrong:
      'tags lies in the workspace, where a pull request could write it itself; write the list to RUNNER_TEMP instead',
  };
}

/** Looks at a repository on its forge. */
export async function investigateRemote(
  repository: string,
  occasion: Occasion,
  settings: Settings,
  sources: Sources,
): Promise<Report | Wrong> {
  const connection = await sources.connect(settings.token);
  try {
    const connected = connectTo(repository, occasion, connection);
    const evidence = await gatherRemote(connected, settings, sources);
    return isWrong(evidence) ? evidence : await examine(evidence, settings, connected);
  } finally {
    connection.close();
  }
}
