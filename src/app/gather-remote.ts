// Gathers the evidence that a forge has: names, policy, flags of releases, and what a pull request would leave.
import type { Evidence, TagList } from '../model/evidence.ts';
import type { Occasion } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import { isUnreached, type Refs, type Unreached } from '../model/remote.ts';
import type { Settings } from '../model/settings.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import type { Connected } from './connected.ts';
import { readTagList, type Sources } from './gather.ts';
import { readPull, refsOfPull } from './read-pull.ts';
import { readRemotePolicy, type RemotePolicy } from './read-remote-policy.ts';

/** What can be done where a forge did not answer. */
const advice: Readonly<Record<Unreached['unreached'], string>> = {
  missing: 'check the name; a private repository wants a token that may read its contents (contents: read)',
  denied: 'give a token that may read the contents of the repository (contents: read)',
  limited: 'wait, or give a token: with one, far more can be asked for',
  'no-git': 'install git, so that it is found on the PATH',
  offline: 'try again; if it stays so, see whether this machine reaches the server',
  broken: 'try again; if it stays so, please report it with this message',
};

function problemOf(code: Problem['code'], { unreached, message }: Unreached): Problem {
  return { code, message, next: [advice[unreached]] };
}

const noPolicy: RemotePolicy = { policy: null, shadowed: [], problems: [], url: null };

/** The policy that counts, as far as the names told where it stands. */
async function readMain(
  { remote, connection }: Connected,
  refs: Refs | Unreached,
  { policy: named }: Settings,
): Promise<RemotePolicy | Wrong> {
  if (isUnreached(refs) || refs.defaultBranch === null) return noPolicy;
  const found = await readRemotePolicy({ remote, commit: refs.defaultBranch.commit }, named, connection);
  if (!isUnreached(found)) return found;
  return { ...noPolicy, problems: [problemOf('repository-unreadable', found)] };
}

/** The tags of the forge, or of the list that was given. */
async function readTags(
  refs: Refs | Unreached,
  settings: Settings,
  sources: Sources,
): Promise<TagList | null | Wrong> {
  if (settings.tags !== null) return readTagList(settings.tags, sources);
  return isUnreached(refs) ? null : { tags: refs.tags.map((name) => ({ name, date: null })), from: 'forge' };
}

/** The evidence about one repository. */
export async function gatherRemote(
  connected: Connected,
  settings: Settings,
  sources: Sources,
): Promise<Evidence | Wrong> {
  const { remote, forge, connection, occasion } = connected;
  const refs = await remote.listRefs(refsOfPull(occasion));
  // A forge that does not answer git is not asked again.
  const hasFlags = settings.tags === null && !isUnreached(refs);
  const [found, tags, flags] = await Promise.all([
    readMain(connected, refs, settings),
    readTags(refs, settings, sources),
    hasFlags ? forge.readReleaseFlags() : null,
  ]);
  if (isWrong(found)) return found;
  if (tags !== null && isWrong(tags)) return tags;
  const pull = await readPull(connected, refs, settings);
  return {
    subject: {
      repository: remote.repository,
      name: remote.repository.split('/').at(-1) ?? '',
      ref: isUnreached(refs) ? null : (refs.defaultBranch?.name ?? null),
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
      defaultBranch: isUnreached(refs) ? null : (refs.defaultBranch?.name ?? null),
      branches: isUnreached(refs) ? [] : refs.branches,
      policyUrl: found.url,
      flags: flags === null || isUnreached(flags) ? null : flags,
    },
    pull,
    released: tagOf(occasion),
    cost: connection.cost(),
  };
}

function tagOf(occasion: Occasion): string | null {
  return occasion.kind === 'release' ? occasion.tag : null;
}
