// The way to a forge: git where there is git, its API for everything else.
import process from 'node:process';
import { isUnreached, type Connection, type Remote } from '../model/remote.ts';
import { openGitRemote } from './git/remote/open-git-remote.ts';
import type { Limits as GitLimits } from './git/remote/ask-server.ts';
import { openClient } from './github/client.ts';
import type { Limits as ApiLimits } from './github/limits.ts';
import { openForge } from './github/open-forge.ts';
import { openRestRemote } from './github/rest-remote.ts';
import type { Environment } from './read-event.ts';

/** How long a forge is waited for, where that is not the usual time. */
export interface ConnectLimits {
  readonly api?: ApiLimits;
  readonly git?: Partial<GitLimits>;
}

const home = 'https://github.com';

/** Where the pages and the API of the forge are. An Enterprise Server has its API below its pages. */
export function addressesOf(environment: Environment): {
  readonly serverUrl: string;
  readonly apiUrl: string;
} {
  const serverUrl = withoutSlash(environment['GITHUB_SERVER_URL'] || home);
  const api = serverUrl === home ? 'https://api.github.com' : `${serverUrl}/api/v3`;
  return { serverUrl, apiUrl: withoutSlash(environment['GITHUB_API_URL'] || api) };
}

function withoutSlash(address: string): string {
  return address.endsWith('/') ? address.slice(0, -1) : address;
}

/** A repository by git, and by the API from the moment on at which there turns out to be no git. */
export function withFallback(git: Remote, rest: Remote): Remote {
  let isGitless = false;
  const ask = async <Answer extends object>(
    question: (remote: Remote) => Promise<Answer>,
  ): Promise<Answer> => {
    if (!isGitless) {
      const answer = await question(git);
      if (!isUnreached(answer) || answer.unreached !== 'no-git') return answer;
      isGitless = true;
    }
    return question(rest);
  };
  return {
    repository: git.repository,
    listRefs: (others) => ask((remote) => remote.listRefs(others)),
    openCommit: (commit) => ask((remote) => remote.openCommit(commit)),
    readParents: (commit) => ask((remote) => remote.readParents(commit)),
    trouble: () => git.trouble() ?? rest.trouble(),
    readTagDays: () => ask((remote) => remote.readTagDays()),
  };
}

/** The way to the forge that the environment names, with this token, else with one of the environment. */
export function connect(
  token: string | null,
  environment: Environment = process.env,
  limits: ConnectLimits = {},
): Connection {
  const { serverUrl, apiUrl } = addressesOf(environment);
  const known = token ?? (environment['GH_TOKEN'] || environment['GITHUB_TOKEN'] || null);
  const clients = {
    own: openClient({ token: known, apiUrl }, limits.api),
    open: openClient({ token: null, apiUrl }, limits.api),
  };
  const remotes: ReturnType<typeof openGitRemote>[] = [];
  return {
    serverUrl,
    openRemote: (repository, isPublic) => {
      const git = openGitRemote({
        repository,
        token: isPublic ? null : known,
        serverUrl,
        environment: { ...environment },
        limits: limits.git ?? {},
      });
      remotes.push(git);
      return withFallback(git, openRestRemote(repository, isPublic ? clients.open : clients.own));
    },
    openForge: (repository) => openForge(repository, clients.own),
    cost: () => ({
      requests: clients.own.requests() + clients.open.requests(),
      roundTrips: remotes.reduce((sum, remote) => sum + remote.roundTrips(), 0),
    }),
    close: () => {
      for (const remote of remotes) remote.close();
    },
  };
}
