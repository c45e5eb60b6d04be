// One run of a workflow in a scene: a project, the servers that it stands on, and what came of the run.
import { afterEach } from '@jest/globals';
import type { GivenFiles } from '../bare-repository.ts';
import { startGitServer } from '../git-server.ts';
import { startGitHub, type StandIn } from '../github/server.ts';
import type { LabelEvent, PullState, State } from '../github/state.ts';
import { act, type Ran } from './act.ts';
import { repository, type Event } from './events.ts';
import { makeProject, pulls } from './project.ts';

/** A text that is nowhere else, so that it can be searched for. */
export const token = 'ghs_e2eNobodyMayEverReadThis';

/** What is so when the event comes. */
export interface Scene {
  /** What the kept log is called. */
  readonly name: string;
  /** The workflow, as its file holds it. */
  readonly workflow: string;
  /** The project has a release that its policy does not know. */
  readonly isStale?: boolean;
  /** What the default branch holds beside. */
  readonly files?: GivenFiles;
  /** The labels of every pull request at this moment, as a maintainer put them there. */
  readonly labels?: readonly string[];
  /** Nobody may read without the token. */
  readonly isPrivate?: boolean;
  /** The token may not read pull requests. */
  readonly isDenied?: boolean;
  /** Nothing answers. */
  readonly isOffline?: boolean;
}

/** A run, and what it asked. */
export interface Played extends Ran {
  /** The paths that the API was asked for, below the project. */
  readonly requests: readonly string[];
  /** The summary with the characters that a page shows, however they are escaped. */
  readonly page: string;
}

const open: StandIn[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((standIn) => standIn.close()));
});

/** Runs a workflow for an event. Everything that it needs is made for this run, and is gone after the test. */
export async function play(event: Event, scene: Scene): Promise<Played> {
  const { name, workflow, isStale = false, isPrivate = false, isOffline = false } = scene;
  const git = await startGitServer({
    repositories: { [repository]: makeProject(isStale, scene.files ?? {}) },
    ...(isPrivate ? { token } : {}),
    fault: () => (isOffline ? 502 : null),
  });
  const standIn = await startGitHub(stateOf(scene));
  open.push(standIn);
  const ran = await act({ name, event, workflow, token, serverUrl: git.url, apiUrl: standIn.apiUrl });
  const below = new RegExp(`^/repos/${repository}/([^?]*).*$`);
  return {
    ...ran,
    requests: standIn.requests.map(({ path }) => path.replace(below, '$1')),
    page: ran.summary.replaceAll(/&#(\d+);/g, (_escaped, code) => String.fromCodePoint(Number(code))),
  };
}

/** What the API knows of the scene. */
function stateOf({ labels = [], isPrivate = false, isDenied = false, isOffline = false }: Scene): State {
  const known = Object.values(pulls).map(({ number, change }): [number, PullState] => {
    const files = Object.keys(change).map((path) => ({ path }));
    const events = labels.map((label): LabelEvent => ({ event: 'labeled', label, actor: 'maintainer' }));
    return [number, { labels: [...labels], events, files }];
  });
  return {
    forge: 'github',
    repositories: {
      [repository]: {
        isPrivate,
        defaultBranch: 'main',
        refs: {},
        tags: [],
        releases: [{ tag: 'v2.1.0' }, { tag: 'v2.0.0' }],
        pulls: Object.fromEntries(known),
        files: {},
      },
    },
    renamed: {},
    tokens: {
      [token]: {
        sees: [repository],
        reads: isDenied ? ['contents'] : ['contents', 'pull-requests'],
        writes: false,
      },
    },
    faults: isOffline ? [{ route: 'any', kind: 'closed' }] : [],
  };
}
