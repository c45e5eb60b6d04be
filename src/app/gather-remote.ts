// Gathers the evidence that a forge has: names, policy, flags of releases, and what a pull request would leave.
import type { Evidence } from '../model/evidence.ts';
import type { Problem } from '../model/problem.ts';
import { usableAfter, type Pull } from '../model/pull.ts';
import { isUnreached, type Refs, type Unreached } from '../model/remote.ts';
import type { Settings } from '../model/settings.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import type { Connected } from './connected.ts';
import { settle, type Given } from '../settings/read-settings.ts';
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
  { remote, connection }: Connected,
  refs: Refs | Unreached,
  { policy: named }: Settings,
): Promise<RemotePolicy | Wrong> {
  if (isUnreached(refs)) return noPolicy;
  const { defaultBranch, branches, tags } = refs;
  if (defaultBranch === null && branches.length + tags.length > 0)
    return { ...noPolicy, problems: [headless] };
  const at = { remote, commit: defaultBranch?.commit ?? null };
  const found = await readRemotePolicy(at, named, connection);
  return isUnreached(found) ? { ...noPolicy, problems: [problemOf('repository-unreadable', found)] } : found;
}

/** What is wrong with the settings of the default branch, as a problem that a pull request takes away. */
function brokenSettings({ wrong }: Wrong): Problem {
  return {
    code: 'settings-unreadable',
    message: `the settings of the default branch cannot be used: ${wrong}`,
    next: ['merge this pull request, which puts them right; until then the defaults hold'],
  };
}

/** Whether a pull request leaves a policy. */
function bringsPolicy(pull: Pull | null): boolean {
  const after = pull?.after ?? null;
  return after !== null && !('skipped' in after) && after.policy !== null;
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
  const settings = isWrong(known) ? settle(given, null) : known.settings;
  const reading = readMain(connected, refs, settings);
  // Files are read one after the other, so that trouble with one is not told of another.
  if (settings.releases.source === 'manifest') await reading;
  const [found, releases] = await Promise.all([reading, releasesThere(connected, refs, settings, sources)]);
  if (isWrong(releases)) return releases;
  const policy = isWrong(found) ? noPolicy : found;
  const pull = await readPull(connected, refs, policy, settings, given);
  // It may be this one that brings settings that can be used, or the policy that was named.
  if (isWrong(known) && usableAfter(pull?.settingsAfter ?? null) === null) return known;
  if (isWrong(found) && !bringsPolicy(pull)) return found;
  const named = isUnreached(refs) ? null : refs;
  const defaultBranch = named?.defaultBranch?.name ?? null;
  const evidence: Evidence = {
    subject: {
      repository: remote.repository,
      name: remote.repository.split('/').at(-1) ?? '',
      ref: defaultBranch,
    },
    today: settings.today ?? sources.today(),
    policy: policy.policy,
    shadowed: policy.shadowed,
    tags: releases.tags,
    problems: [
      ...(isUnreached(refs) ? [problemOf('repository-unreadable', refs)] : []),
      ...(isWrong(known) ? [brokenSettings(known)] : known.problems),
      ...policy.problems,
      ...releases.problems,
    ],
    forge: {
      defaultBranch,
      branches: named?.branches ?? [],
      policyUrl: policy.url,
      flags: releases.flags,
    },
    pull,
    released,
    cost: connection.cost(),
  };
  return { evidence, settings };
}
