// A forge on this machine for one project: git and the API, which know of the same repository.
import { afterEach } from '@jest/globals';
import type { GivenFiles } from './bare-repository.ts';
import { pulls, makeProject } from './e2e/project.ts';
import { startGitServer, type GitServerGiven } from './git-server.ts';
import { startGitHub, type StandIn } from './github/server.ts';
import { aRepository, aState, type Fault, type ReleaseState } from './github/state.ts';

/** What a test says of the forge. */
export interface ForgeGiven {
  /** The policy names the newest release, or does not. */
  readonly isStale?: boolean;
  /** The folder of another bare repository in the place of the project. */
  readonly folder?: string;
  /** What the default branch holds beside. */
  readonly files?: GivenFiles;
  /** What each pull request changes besides. */
  readonly alsoChanged?: GivenFiles;
  /** What each pull request takes away. */
  readonly removed?: readonly string[];
  /** The repository that the run is of, where that is another one. */
  readonly home?: string;
  /** The repository is not to be seen without a token that may. */
  readonly isPrivate?: boolean;
  /** The token of the run; without one it has none. */
  readonly token?: string;
  /** What that token may read. */
  readonly reads?: readonly ('contents' | 'pull-requests')[];
  /** As whom it comments; without it it may not. */
  readonly commentsAs?: string;
  /** The labels of every pull request, put there by `maintainer`. */
  readonly labels?: readonly string[];
  /** The paths that pull request 7 changes, in the place of those of the project. */
  readonly changed?: readonly string[];
  readonly releases?: readonly ReleaseState[];
  readonly faults?: readonly Fault[];
  readonly gitFault?: GitServerGiven['fault'];
}

const repository = 'example/project';
const running: StandIn[] = [];

afterEach(async () => {
  for (const one of running.splice(0)) await one.close();
});

/** Starts the forge; it is stopped after the test. */
export async function playForge(given: ForgeGiven): Promise<{
  readonly environment: Record<string, string>;
  /** What was asked of the API. */
  readonly requests: () => string[];
  /** The texts of the comments below a pull request. */
  readonly comments: (pull: number) => string[];
}> {
  const {
    isStale = false,
    isPrivate = false,
    token,
    labels = [],
    reads = ['contents', 'pull-requests'],
  } = given;
  const git = await startGitServer({
    repositories: {
      [repository]: given.folder ?? makeProject(isStale, given.files ?? {}, given.alsoChanged, given.removed),
    },
    ...(isPrivate ? { token: reads.includes('contents') && token !== undefined ? token : 'of nobody' } : {}),
    ...(given.gitFault === undefined ? {} : { fault: given.gitFault }),
  });
  const events = labels.map((label) => ({ event: 'labeled' as const, label, actor: 'maintainer' }));
  const api = await startGitHub(
    aState({
      repositories: {
        [repository]: aRepository({
          isPrivate,
          releases: [...(given.releases ?? [])],
          pulls: Object.fromEntries(
            Object.values(pulls).map(({ number, change }) => [
              number,
              {
                labels: [...labels],
                events,
                files: (given.changed ?? Object.keys({ ...change, ...given.alsoChanged })).map((path) => ({
                  path,
                })),
              },
            ]),
          ),
        }),
      },
      tokens:
        token === undefined
          ? {}
          : {
              [token]: {
                ...{ sees: [repository], reads: [...reads], writes: false },
                ...(given.commentsAs === undefined ? {} : { commentsAs: given.commentsAs }),
              },
            },
      faults: [...(given.faults ?? [])],
    }),
  );
  running.push(api);
  return {
    environment: {
      GITHUB_REPOSITORY: given.home ?? repository,
      GITHUB_SERVER_URL: git.url,
      GITHUB_API_URL: api.apiUrl,
    },
    requests: () => api.requests.map(({ method, path }) => `${method} ${path}`),
    comments: (pull) =>
      (api.state.repositories[repository]?.pulls[pull]?.comments ?? []).map(({ text }) => text),
  };
}
