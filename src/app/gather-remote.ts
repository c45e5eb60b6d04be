// Gathers the evidence that a forge has: names, policy, flags of releases, and what a pull request would leave.
import type { Evidence, TagList } from '../model/evidence.ts';
import { isPull } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import { isUnreached, type Refs, type Unreached } from '../model/remote.ts';
import type { Settings } from '../model/settings.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import type { Connected } from './connected.ts';
import { readTagList, type Sources } from './gather.ts';
import { problemOf } from './problem-of.ts';
import { readPull, refsOfPull } from './read-pull.ts';
import { noPolicy, readRemotePolicy, type RemotePolicy } from './read-remote-policy.ts';

const headless: Problem = {
  code: 'repository-unreadable',
  message: 'the repository has no default branch: its HEAD names one that is not there',
  next: ['set the default branch in the settings of the repository'],
};

/** The policy that counts, as far as the names told where it stands. */
async function readMain(
  { remote, connection, occasion }: Connected,
  refs: Refs | Unreached,
  { policy: named }: Settings,
): Promise<RemotePolicy | Wrong> {
  if (isUnreached(refs)) return noPolicy;
  const { defaultBranch, branches, tags } = refs;
  if (defaultBranch === null && branches.length + tags.length > 0)
    return { ...noPolicy, problems: [headless] };
  const at = { remote, commit: defaultBranch?.commit ?? null };
  const found = await readRemotePolicy(at, named, connection);
  if (isUnreached(found)) return { ...noPolicy, problems: [problemOf('repository-unreadable', found)] };
  // A pull request may be the one that brings the policy that was named.
  return isWrong(found) && isPull(occasion) ? noPolicy : found;
}

/** The tags of the forge, or of the list that was given. */
async function readTags(
  refs: Refs | Unreached,
  released: string | null,
  settings: Settings,
  sources: Sources,
): Promise<TagList | null | Wrong> {
  if (settings.tags !== null) return readTagList(settings.tags, sources);
  if (isUnreached(refs)) return null;
  // The list may be a moment older than the release that the run is about.
  const names = released === null ? refs.tags : [...new Set([...refs.tags, released])];
  return { tags: names.map((name) => ({ name, date: null })), from: 'forge' };
}

/** The evidence about one repository. */
export async function gatherRemote(
  connected: Connected,
  settings: Settings,
  sources: Sources,
): Promise<Evidence | Wrong> {
  const { remote, forge, connection, occasion } = connected;
  const released = occasion.kind === 'release' ? occasion.tag : null;
  const refs = await remote.listRefs(refsOfPull(occasion));
  // A forge that does not answer git is not asked again.
  const hasFlags = settings.tags === null && !isUnreached(refs);
  const [found, tags, flags] = await Promise.all([
    readMain(connected, refs, settings),
    readTags(refs, released, settings, sources),
    hasFlags ? forge.readReleaseFlags() : null,
  ]);
  if (isWrong(found)) return found;
  if (tags !== null && isWrong(tags)) return tags;
  const pull = await readPull(connected, refs, found, settings);
  const known = isUnreached(refs) ? null : refs;
  const defaultBranch = known?.defaultBranch?.name ?? null;
  return {
    subject: {
      repository: remote.repository,
      name: remote.repository.split('/').at(-1) ?? '',
      ref: defaultBranch,
    },
    today: settings.today ?? sources.today(),
    policy: found.policy,
    shadowed: found.shadowed,
    tags,
    problems: [
      ...(isUnreached(refs) ? [problemOf('repository-unreadable', refs)] : []),
      ...found.problems,
      ...(flags !== null && isUnreached(flags) ? [problemOf('releases-unreadable', flags)] : []),
    ],
    forge: {
      defaultBranch,
      branches: known?.branches ?? [],
      policyUrl: found.url,
      flags: flags === null || isUnreached(flags) ? null : flags,
    },
    pull,
    released,
    cost: connection.cost(),
  };
}
