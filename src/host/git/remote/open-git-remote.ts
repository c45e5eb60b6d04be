// A repository on a forge, asked by git alone.
import type { Files } from '../../../model/files.ts';
import { isUnreached, type Refs, type Remote, type Unreached } from '../../../model/remote.ts';
import { tokenOf } from '../../token.ts';
import { addressOf } from './address.ts';
import { limits as usual, openServer, type Limits, type Server } from './ask-server.ts';
import { openFiles } from './commit-files.ts';
import { openObjects, type FetchedObjects } from './fetched-objects.ts';
import { readParents } from './read-parents.ts';
import { parseRefs, type ListedRefs } from './parse-refs.ts';
import { noScratch, openScratch, type Scratch } from './scratch.ts';
import { readTagDays } from './tag-days.ts';

/** Which repository, and who asks. */
export interface GitRemoteGiven {
  /** `owner/name`. */
  readonly repository: string;
  /** Null where there is none: what is public can be read without. */
  readonly token: string | null;
  /** `https://github.com`, or where else the forge is. */
  readonly serverUrl: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly limits?: Partial<Limits>;
  /** The folder for what is fetched meanwhile; that of the system where it is not given. */
  readonly temporary?: string;
}

/** A repository that git reads. */
export interface GitRemote extends Remote {
  /** How often git asked the server so far. */
  readonly roundTrips: () => number;
  /** Ends what still runs, and removes what was fetched. */
  readonly close: () => void;
}

/** Opens a repository; nothing is asked yet. It must be closed. */
export function openGitRemote(given: GitRemoteGiven): GitRemote {
  const { repository, environment, limits } = given;
  const address = addressOf(repository, given.serverUrl);
  if (isUnreached(address)) return nowhere(repository, address);
  const token = tokenOf(given.token);
  if (token !== null && typeof token !== 'string') return nowhere(repository, token);
  const scratch = openScratch(given.temporary);
  if (isUnreached(scratch)) return nowhere(repository, scratch);
  const server = openServer(address, scratch, { token, environment, limits: { ...usual, ...limits } });
  try {
    return { ...remoteOf(server, scratch, environment), close: scratch.close };
  } catch (error) {
    scratch.close();
    return nowhere(repository, noScratch(scratch.parent, error));
  }
}

/** A repository that cannot be asked, for it is named wrongly, or there is nothing to ask with. */
function nowhere(repository: string, unreached: Unreached): GitRemote {
  const answer = (): Promise<Unreached> => Promise.resolve(unreached);
  return {
    repository,
    listRefs: answer,
    openCommit: answer,
    readParents: answer,
    readTagDays: answer,
    roundTrips: () => 0,
    trouble: () => null,
    close: () => undefined,
  };
}

function remoteOf(
  server: Server,
  scratch: Scratch,
  environment: NodeJS.ProcessEnv,
): Omit<GitRemote, 'close'> {
  const { repository, url } = server.address;
  // Two, because whoever fetches files tells what it has, and commits without trees would pass for whole ones.
  const files = scratch.repository('files', url, 'blob:none');
  const tags = scratch.repository('tags', url, 'tree:0');
  let listed: ListedRefs | null = null;
  let trouble: Unreached | null = null;
  const opened = new Map<string, Promise<Files | Unreached>>();
  const list = async (others: readonly string[]): Promise<ListedRefs | Unreached> => {
    const refs = await listRefs(server, files, others);
    if (!isUnreached(refs)) listed = refs;
    return refs;
  };
  const objects = openObjects({
    ...{ server, environment, dir: files },
    onUnreached: (unreached) => {
      trouble ??= unreached;
    },
  });
  const openCommit = (commit: string): Promise<Files | Unreached> => {
    const open = opened.get(commit) ?? fetchCommit(objects, commit);
    opened.set(commit, open);
    return open;
  };
  return {
    repository,
    openCommit,
    roundTrips: server.roundTrips,
    trouble: () => trouble,
    listRefs: async (others) => {
      const refs = await list(others);
      return isUnreached(refs) ? refs : namesOf(refs);
    },
    readParents: async (commit) => {
      const tree = await openCommit(commit);
      return isUnreached(tree) ? tree : readParents(server, files, environment, commit);
    },
    readTagDays: async () => {
      const refs = listed ?? (await list([]));
      return isUnreached(refs) ? refs : readTagDays(server, tags, environment, refs.tagged);
    },
  };
}

const namesOf = ({ defaultBranch, branches, tags, others }: ListedRefs): Refs => ({
  defaultBranch,
  branches,
  tags,
  others,
});

async function listRefs(
  server: Server,
  dir: string,
  others: readonly string[],
): Promise<ListedRefs | Unreached> {
  const further = others.filter((ref) => ref.startsWith('refs/'));
  const list = ['ls-remote', '--symref', 'forge', 'HEAD', 'refs/heads/*', 'refs/tags/*', ...further];
  const answer = await server.ask({ dir, args: list });
  if (isUnreached(answer)) return answer;
  const isGit = answer.output !== '' || (await speaksGit(server, dir));
  if (isGit !== true) return isGit === false ? broken(server, 'something else than an answer to git') : isGit;
  return parseRefs(answer.output, others) ?? broken(server, 'a list of refs that cannot be read');
}

/** An empty page, such as a proxy gives, looks like a repository without refs to git, which takes files for a server too. */
async function speaksGit(server: Server, dir: string): Promise<boolean | Unreached> {
  const traced = await server.ask({ dir, args: ['ls-remote', 'forge'], trace: 'packets' });
  return isUnreached(traced) ? traced : traced.complaint.includes('git< ');
}

/** Fetches the trees of a commit; of one that is like another that was fetched, only what differs comes. */
async function fetchCommit(objects: FetchedObjects, commit: string): Promise<Files | Unreached> {
  const { server, dir } = objects;
  if (!/^[\da-f]{40}$/.test(commit)) return broken(server, 'the name of a commit that is none');
  const refspec = `${commit}:refs/commits/${commit}`;
  const answer = await server.ask({ dir, args: [...fetchTrees, refspec] });
  if (isUnreached(answer)) return answer;
  return openFiles(commit, objects);
}

const fetchTrees = [
  ...['fetch', '--quiet', '--depth=1', '--filter=blob:none', '--no-tags', '--no-recurse-submodules'],
  ...['--no-write-fetch-head', 'forge'],
];

function broken({ address: { server, repository } }: Server, what: string): Unreached {
  return { unreached: 'broken', message: `${server} sent ${what} of ${repository}` };
}
