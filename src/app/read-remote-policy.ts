// The policy of a repository on a forge, or the default that its owner provides.
import type { FoundPolicy } from '../model/policy.ts';
import { isUnreached, type Connection, type Remote, type Unreached } from '../model/remote.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import { readPolicy } from './read-policy.ts';

/** A policy, with the address to which the number of a line can be added. */
export interface RemotePolicy extends FoundPolicy {
  readonly url: string | null;
}

/** The commit of a repository; null where it has none. */
export interface At {
  readonly remote: Remote;
  readonly commit: string | null;
}

/** What is known where there is none. */
export const noPolicy: RemotePolicy = { policy: null, shadowed: [], problems: [], url: null };

/** The policy of one commit. Below the address no code is run: what strangers named is escaped. */
async function policyAt(
  { remote, commit }: At,
  named: string | null,
  serverUrl: string,
): Promise<RemotePolicy | Unreached | Wrong> {
  if (commit === null) return noPolicy;
  const files = await remote.openCommit(commit);
  if (isUnreached(files)) return files;
  const found = await readPolicy(files, named);
  const trouble = remote.trouble();
  if (trouble !== null) return trouble;
  if (isWrong(found)) return found;
  const path = found.policy?.path.split('/').map(encodeURIComponent).join('/');
  // `plain=1` shows the source, where lines have numbers.
  const url = path === undefined ? null : `${serverUrl}/${remote.repository}/blob/${commit}/${path}?plain=1`;
  return { ...found, url };
}

/** The default that the owner of a repository provides in a public repository called `.github`. */
async function ownersDefault(repository: string, connection: Connection): Promise<RemotePolicy | Unreached> {
  const owner = repository.split('/')[0] ?? '';
  // Only a public one counts, and on GitHub nobody needs a token to see that. Other servers may show nothing to strangers.
  const isPublic = connection.serverUrl === 'https://github.com';
  const remote = connection.openRemote(`${owner}/.github`, isPublic);
  const refs = await remote.listRefs([]);
  if (isUnreached(refs)) return isNotThere(refs, isPublic) ? noPolicy : refs;
  if (refs.defaultBranch === null) return noPolicy;
  const found = await policyAt({ remote, commit: refs.defaultBranch.commit }, null, connection.serverUrl);
  if (isUnreached(found)) return found;
  if (isWrong(found) || found.policy === null) return noPolicy;
  return { ...found, policy: { ...found.policy, origin: 'owner' }, shadowed: [] };
}

/** What even a token may not see is no public repository; where a stranger is refused, nobody knows. */
function isNotThere({ unreached }: Unreached, isStranger: boolean): boolean {
  return unreached === 'missing' || (unreached === 'denied' && !isStranger);
}

/** The policy of a commit, else the owner's default; `named` is the one that the user asked for. */
export async function readRemotePolicy(
  at: At,
  named: string | null,
  connection: Connection,
): Promise<RemotePolicy | Unreached | Wrong> {
  const own = await policyAt(at, named, connection.serverUrl);
  if (isUnreached(own) || isWrong(own)) return own;
  const isLacking = own.policy === null && own.problems.length === 0;
  return isLacking && !at.remote.repository.endsWith('/.github')
    ? ownersDefault(at.remote.repository, connection)
    : own;
}
