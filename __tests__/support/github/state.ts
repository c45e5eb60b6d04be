// What the stand-in for GitHub knows: plain objects, which a test reads and changes at any moment.

/** A file of a commit. */
export type FileState = string | Uint8Array | { readonly link: string } | { readonly submodule: string };

export interface ReleaseState {
  tag: string;
  isDraft?: boolean;
  isPrerelease?: boolean;
  /** The moment when it was published, where it is not the usual one. */
  publishedAt?: string;
}

export interface LabelEvent {
  event: 'labeled' | 'unlabeled';
  label: string;
  actor: string;
}

export interface ChangedFile {
  path: string;
  status?: 'added' | 'removed' | 'modified' | 'renamed';
  /** Where a renamed file stood before. */
  before?: string;
}

/** A comment below a pull request. */
export interface CommentState {
  id: number;
  /** A name in `[bot]` is that of a machine. */
  author: string;
  text: string;
}

export interface PullState {
  labels: string[];
  /** Oldest first, as GitHub lists them. */
  events: LabelEvent[];
  files: ChangedFile[];
  /** Oldest first; ids go on from the last one. */
  comments?: CommentState[];
}

export interface RepositoryState {
  isPrivate: boolean;
  defaultBranch: string;
  /** Commits by full name: `refs/heads/main`, `refs/pull/7/merge`. Without any the repository is empty. */
  refs: Record<string, string>;
  /** Names, in the order of the answer. */
  tags: string[];
  releases: ReleaseState[];
  pulls: Record<number, PullState>;
  /** The parents of commits, in order; other commits have none. */
  parents?: Record<string, string[]>;
  /** Files by path, by commit. */
  files: Record<string, Record<string, FileState>>;
}

export type Permission = 'contents' | 'pull-requests';

export interface TokenState {
  /** The private repositories that it may see. */
  sees: string[];
  /** What it may read there; the name of a repository and its tags always. */
  reads: Permission[];
  /** Whether drafts of releases are shown to it. */
  writes: boolean;
  /** Whose comments it may write, by `pull-requests: write` or `issues: write`; without it none. */
  commentsAs?: string;
}

/** The questions that the stand-in answers. */
export type Route =
  | 'repository'
  | 'ref'
  | 'branch'
  | 'tags'
  | 'releases'
  | 'release'
  | 'commit'
  | 'labels'
  | 'events'
  | 'files'
  | 'contents'
  | 'comments'
  | 'comment'
  | 'user';

/**
 * What goes wrong, and where: `times` ends it after so many requests, `page` keeps it to one page, `path` to addresses
 * with this end, `method` to one method. What is refused is not done, unless `isDone` says so.
 */
export type Fault = {
  route: Route | 'any';
  times?: number;
  page?: number;
  path?: string;
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  isDone?: boolean;
} & (
  | { kind: 'too-many' | 'secondary' | 'exhausted'; after: number }
  | { kind: 'status'; status: number; message?: string }
  | { kind: 'slow'; milliseconds: number }
  | { kind: 'redirect'; to: string }
  /** The page lacks half of its entries. */
  | { kind: 'half-page' }
  /** The page says that it is the last. */
  | { kind: 'last-page' }
  /** The answer comes, and says that it will not for ever. */
  | { kind: 'deprecated' }
  | { kind: 'forbidden' | 'truncated' | 'closed' | 'not-json' | 'wrong-shape' }
);

export interface State {
  forge: 'github' | 'gitea';
  /** By `owner/name`. */
  repositories: Record<string, RepositoryState>;
  /** New names by old ones; the old ones redirect. */
  renamed: Record<string, string>;
  tokens: Record<string, TokenState>;
  faults: Fault[];
}

/** A commit's name made of one digit. */
export const commit = (digit: string): string => digit.repeat(40);

/** A repository with a policy, three tags and a pull request against a dead branch, and what the test changes of it. */
export function aRepository(changes: Partial<RepositoryState> = {}): RepositoryState {
  return {
    isPrivate: false,
    defaultBranch: 'main',
    refs: {
      'refs/heads/main': commit('a'),
      'refs/heads/1.x': commit('b'),
      'refs/pull/7/head': commit('c'),
      'refs/pull/7/merge': commit('d'),
    },
    tags: ['v2.1.0', 'v2.0.0', 'v1.4.0'],
    releases: [
      { tag: 'v2.2.0', isDraft: true },
      { tag: 'v2.1.0' },
      { tag: 'v2.1.0-rc.1', isPrerelease: true },
      { tag: 'v2.0.0' },
    ],
    pulls: {
      7: {
        labels: ['bug'],
        events: [],
        files: [{ path: 'src/index.js' }, { path: 'docs/use.md', status: 'added' }],
      },
    },
    files: {
      [commit('a')]: { 'README.md': '# Project\n', 'SECURITY.md': policy, 'src/index.js': 'run();\n' },
    },
    ...changes,
  };
}

const policy = `# Security

| Version | Supported |
| --- | --- |
| 2.x | yes |
| 1.x | no |
`;

/** `owner/project` as above, `owner/.github` without a policy, and three tokens for what is private. */
export function aState(changes: Partial<State> = {}): State {
  const names = ['owner/project', 'owner/.github'];
  return {
    forge: 'github',
    repositories: {
      'owner/project': aRepository(),
      'owner/.github': aRepository({
        tags: [],
        releases: [],
        pulls: {},
        files: { [commit('a')]: { 'README.md': '' } },
      }),
    },
    renamed: {},
    tokens: {
      'powerless-token': { sees: names, reads: [], writes: false },
      'reading-token': { sees: names, reads: ['contents', 'pull-requests'], writes: false },
      'full-token': { sees: names, reads: ['contents', 'pull-requests'], writes: true },
      'job-token': {
        sees: names,
        reads: ['contents', 'pull-requests'],
        writes: false,
        commentsAs: 'github-actions[bot]',
      },
      'person-token': {
        sees: names,
        reads: ['contents', 'pull-requests'],
        writes: false,
        commentsAs: 'maintainer',
      },
    },
    faults: [],
    ...changes,
  };
}
