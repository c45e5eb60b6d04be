// A repository as the program opens it, from a git server on loopback.
import process from 'node:process';
import { afterEach } from '@jest/globals';
import {
  openGitRemote,
  type GitRemote,
  type GitRemoteGiven,
} from '../../src/host/git/remote/open-git-remote.ts';
import type { Files } from '../../src/model/files.ts';
import { isUnreached, type Unreached } from '../../src/model/remote.ts';
import { bareRepository, type GivenRepository } from './bare-repository.ts';
import { startGitServer, type GitServer, type GitServerGiven } from './git-server.ts';

const opened: GitRemote[] = [];

afterEach(() => {
  for (const remote of opened.splice(0)) remote.close();
});

/** Opens `acme/widget` of a server, without a token where none is given; it is closed after the test. */
export function openRemote(given: Partial<GitRemoteGiven> & Pick<GitRemoteGiven, 'serverUrl'>): GitRemote {
  const remote = openGitRemote({
    repository: 'acme/widget',
    token: null,
    environment: process.env,
    ...given,
  });
  opened.push(remote);
  return remote;
}

/** A server with one repository, and what stands behind it. */
export interface Served {
  readonly server: GitServer;
  readonly remote: GitRemote;
  /** The bare repository itself. */
  readonly dir: string;
}

/** Serves `acme/widget` from a server of its own, and opens it. */
export async function serve(
  repository: GivenRepository,
  how: Omit<GitServerGiven, 'repositories'> & Pick<Partial<GitRemoteGiven>, 'limits' | 'environment'> = {},
): Promise<Served> {
  const { limits, environment = process.env, ...behaviour } = how;
  const dir = bareRepository(repository);
  const server = await startGitServer({ ...behaviour, repositories: { 'acme/widget': dir } });
  const remote = openRemote({
    ...{ serverUrl: server.url, token: how.token ?? null, environment },
    ...(limits === undefined ? {} : { limits }),
  });
  return { server, remote, dir };
}

/** An answer that must be there. */
export function had<A extends object>(answer: A | Unreached): A {
  if (isUnreached(answer)) throw new Error(answer.message);
  return answer;
}

/** The files of the default branch. */
export async function filesOf(remote: GitRemote): Promise<Files> {
  const { defaultBranch } = had(await remote.listRefs([]));
  return had(await remote.openCommit(defaultBranch?.commit ?? ''));
}
