// The settings of a repository on its forge: always those of the default branch, so that no change switches its own check off.
import type { Problem } from '../model/problem.ts';
import { isUnreached, type Refs, type Unreached } from '../model/remote.ts';
import type { Settings } from '../model/settings.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import { ofAnother } from '../settings/of-another.ts';
import { settle, type Given } from '../settings/read-settings.ts';
import type { Connected } from './connected.ts';
import type { Sources } from './gather.ts';
import { problemOf } from './problem-of.ts';
import { readConfig } from './read-config.ts';

/** The settings that hold, and why those of the repository may not be among them. */
export interface RemoteSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** The settings by what was given and by the file of the default branch, as far as the names told where that is. */
export async function readRemoteSettings(
  { remote, isOther }: Pick<Connected, 'remote' | 'isOther'>,
  refs: Refs | Unreached,
  given: Given,
  sources: Pick<Sources, 'readText'>,
): Promise<RemoteSettings | Wrong> {
  const known = { settings: settle(given, null), problems: [] };
  const commit = isUnreached(refs) ? null : (refs.defaultBranch?.commit ?? null);
  if (commit === null) return known;
  const files = await remote.openCommit(commit);
  // The policy is read from the same commit, and says that it cannot be.
  if (isUnreached(files)) return known;
  const config = await readConfig(files, given, sources);
  const trouble = remote.trouble();
  if (trouble !== null) return { ...known, problems: [problemOf('settings-unreadable', trouble)] };
  if (config !== null && isWrong(config)) return config;
  return { ...known, settings: settle(given, config !== null && isOther ? ofAnother(config) : config) };
}
