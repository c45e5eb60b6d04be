// A forge as a plain object: what it holds is said by a test, and what was asked of it is kept.
import type {
  Connection,
  Forge,
  Refs,
  ReleaseFlags,
  ReleaseList,
  Remote,
  Unreached,
} from '../../src/model/remote.ts';
import { fakeFiles, type Tree } from './fake-world.ts';

/** A repository: its files by commit, and its names. */
export interface GivenRemote {
  readonly refs?: Partial<Refs> | Unreached;
  /** The files of a commit; one that is not told of cannot be reached. */
  readonly commits?: Readonly<Record<string, Tree>>;
  /** Pairs of paths that lead to one file. */
  readonly links?: readonly (readonly [string, string])[];
  /** The parents of commits. */
  readonly parents?: Readonly<Record<string, readonly string[]>>;
  /** Why a file did not come. */
  readonly trouble?: Unreached;
  readonly days?: Readonly<Record<string, string>> | Unreached;
}

/** What a test says of the forge. */
export interface GivenForge extends Partial<Forge> {
  /** By `owner/name`; one that is not told of is not there. */
  readonly repositories?: Readonly<Record<string, GivenRemote>>;
}

/** A connection, and all that was asked of it. */
export interface FakeConnection extends Connection {
  readonly asked: string[];
  /** How often it was closed. */
  readonly closed: () => number;
}

export const unreached = (message: string, why: Unreached['unreached'] = 'offline'): Unreached => ({
  unreached: why,
  message,
});

/** The commit of the default branch of every repository. */
export const head = 'a'.repeat(40);

/** A repository whose releases are all final. */
export const noFlags: ReleaseFlags = {
  drafts: new Set(),
  prereleases: new Set(),
  seen: new Set(),
  isWhole: true,
};

/** All releases of a repository, by the days on which they were published; more can be said of them. */
export const releaseList = (
  days: Readonly<Record<string, string>> = {},
  { drafts = [], prereleases = [] }: { readonly drafts?: string[]; readonly prereleases?: string[] } = {},
): ReleaseList => ({
  published: new Map(Object.entries(days)),
  flags: {
    drafts: new Set(drafts),
    prereleases: new Set(prereleases),
    seen: new Set([...Object.keys(days), ...drafts]),
    isWhole: true,
  },
});

const refs: Refs = {
  defaultBranch: { name: 'main', commit: head },
  branches: ['main'],
  tags: [],
  others: new Map(),
};

export function fakeConnection({ repositories = {}, ...forge }: GivenForge = {}): FakeConnection {
  const asked: string[] = [];
  let closed = 0;
  const say = <A>(question: string, answer: A): Promise<A> => {
    asked.push(question);
    return Promise.resolve(answer);
  };
  const openRemote = (repository: string, isPublic: boolean): Remote => {
    const given = repositories[repository] ?? { refs: unreached(`no ${repository}`, 'missing') };
    const who = isPublic ? `${repository} as a stranger` : repository;
    const { days = {} } = given;
    return {
      repository,
      listRefs: () =>
        say(
          `refs of ${who}`,
          given.refs !== undefined && 'unreached' in given.refs ? given.refs : { ...refs, ...given.refs },
        ),
      openCommit: (commit) => {
        const tree = given.commits?.[commit];
        return say(
          `files of ${who} at ${commit.slice(0, 4)}`,
          tree === undefined ? unreached('no such commit') : fakeFiles(tree, given.links),
        );
      },
      readParents: (commit) => say(`parents of ${commit.slice(0, 4)}`, given.parents?.[commit] ?? []),
      trouble: () => given.trouble ?? null,
      readTagDays: () =>
        say(`days of ${who}`, 'unreached' in days ? (days as Unreached) : new Map(Object.entries(days))),
    };
  };
  const noForge: Forge = {
    readReleaseFlags: () => say('flags', noFlags),
    readReleases: () => say('releases', releaseList()),
    readReleaseFlag: () => say('flag', { flag: 'none' as const }),
    readLabels: () => say('labels', { names: [] }),
    readLabeller: () => say('labeller', { login: null }),
    readChangedFiles: () => say('files', { paths: ['src/a.c'], isWhole: true }),
    syncComment: (pull) => say(`comment below ${pull}`, { done: 'created' as const }),
  };
  return {
    asked,
    closed: () => closed,
    serverUrl: 'https://github.com',
    openRemote,
    openForge: () => ({ ...noForge, ...forge }),
    cost: () => ({ requests: 1, roundTrips: asked.length }),
    close: () => {
      closed += 1;
    },
  };
}
