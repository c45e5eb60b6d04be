// Gathers the evidence that a forge has: names, policy, flags of releases, and what a pull request would leave.
import type { Evidence } from '../model/evidence.ts';
import { isPull } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import { isUnreached, type Refs, type Unreached } from '../model/remote.ts';
import type { Settings } from '../model/settings.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import type { Connected } from './connected.ts';
import type { Given } from '../settings/read-settings.ts';
import type { Gathered, Sources } from './gather.ts';
import { problemOf } from './problem-of.ts';
import { refsOfPull } from './pull-refs.ts';
import { readPull } from './read-pull.ts';
import { releasesThere } from './read-releases.ts';
import { noPolicy, readRemotePolicy, type RemotePolicy } from './read-remote-policy.ts';
import { readRemoteSettings } from './read-remote-settings.ts';

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

/** The evidence about one repository. */
export async function gatherRemote(
  connected: Connected,
  given: Given,
  sources: Sources,
): Promise<Gathered | Wrong> {
  const { remote, connection, occasion } = connected;
  const released = occasion.kind === 'release' ? occasion.tag : null;
  const refs = await remote.listRefs(refsOfPull(occasion));
  const known = await readRemoteSettings(connected, refs, given, sources);
  if (isWrong(known)) return known;
  const { settings } = known;
  const reading = readMain(connected, refs, settings);
  // Files are read one after the other, so that trouble with one is not told of another.
  if (settings.releases.source === 'manifest') await reading;
  const [found, releases] = await Promise.all([reading, releasesThere(connected, refs, settings, sources)]);
  if (isWrong(found)) return found;
  if (isWrong(releases)) return releases;
  const pull = await readPull(connected, refs, found, settings, given);
  const named = isUnreached(refs) ? null : refs;
  const defaultBranch = named?.defaultBranch?.name ?? null;
  const evidence: Evidence = {
    subject: {
      repository: remote.repository,
      name: remote.repository.split('/').at(-1) ?? '',
      ref: defaultBranch,
    },
    today: settings.today ?? sources.today(),
    policy: found.policy,
    shadowed: found.shadowed,
    tags: releases.tags,
    problems: [
      ...(isUnreached(refs) ? [problemOf('repository-unreadable', refs)] : []),
      ...known.problems,
      ...found.problems,
      ...releases.problems,
    ],
    forge: {
      defaultBranch,
      branches: named?.branches ?? [],
      policyUrl: found.url,
      flags: releases.flags,
    },
    pull,
    released,
    cost: connection.cost(),
  };
  return { evidence, settings };
}
