// What the stand-in answers to a request, before anything goes wrong on the way.
import * as bodies from './bodies.ts';
import { changeComments } from './comments.ts';
import { contents } from './contents.ts';
import { pageOf } from './paging.ts';
import type { Permission, RepositoryState, Route, State, TokenState } from './state.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** A request, as far as the answer depends on it. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  /** The JSON that was sent; null where none was. */
  readonly sent: unknown;
  readonly token: string | null;
}

/** What a path asks for. */
export interface Found {
  readonly route: Route;
  readonly repository: string;
  /** The decoded rest of the path: a ref, a branch, the number of a pull request, the path of a file. */
  readonly rest: string;
}

const shapes: readonly (readonly [Route, RegExp])[] = [
  ['repository', /^$/],
  ['ref', /^\/git\/ref\/(.+)$/],
  ['branch', /^\/branches\/(.+)$/],
  ['tags', /^\/tags$/],
  ['releases', /^\/releases$/],
  ['release', /^\/releases\/tags\/([^/]+)$/],
  ['commit', /^\/git\/commits\/([^/]+)$/],
  ['labels', /^\/issues\/(\d+)\/labels$/],
  ['events', /^\/issues\/(\d+)\/events$/],
  ['files', /^\/pulls\/(\d+)\/files$/],
  ['contents', /^\/contents(?:\/(.*))?$/],
  ['comments', /^\/issues\/(\d+)\/comments$/],
  ['comment', /^\/issues\/comments\/(\d+)$/],
];

/** What a path asks for; null where it is no question that the stand-in knows. */
export function find({ pathname }: URL): Found | null {
  if (/^(?:\/api\/v\d)?\/user$/.test(pathname)) return { route: 'user', repository: '', rest: '' };
  const [, owner, name, path = ''] = /^(?:\/api\/v\d)?\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(pathname) ?? [];
  if (owner === undefined || name === undefined) return null;
  for (const [route, shape] of shapes) {
    const match = shape.exec(path);
    if (match === null) continue;
    return { route, repository: `${owner}/${name}`, rest: decodeURIComponent(match[1] ?? '') };
  }
  return null;
}

export function refuse(status: number, message: string, headers: Record<string, string> = {}): Answer {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { status, body, headers };
}

const notFound = refuse(404, 'Not Found');
const notAccessible = refuse(403, 'Resource not accessible by integration');

const asks: Readonly<Partial<Record<Route, Permission>>> = {
  ref: 'contents',
  branch: 'contents',
  releases: 'contents',
  release: 'contents',
  commit: 'contents',
  contents: 'contents',
  labels: 'pull-requests',
  events: 'pull-requests',
  files: 'pull-requests',
  comments: 'pull-requests',
};

/** The answer to a request. */
export function answer(state: State, asked: Asked): Answer {
  const token = asked.token === null ? null : state.tokens[asked.token];
  if (token === undefined) return refuse(401, 'Bad credentials');
  const found = find(asked.url);
  if (found === null) return notFound;
  if (found.route === 'user') return askerOf(asked, token);
  const moved = state.renamed[found.repository];
  if (moved !== undefined) return redirect(asked.url, found.repository, moved);
  const repository = state.repositories[found.repository];
  if (repository === undefined) return notFound;
  const refused = refusal(found, repository, token);
  if (refused !== null) return refused;
  if (asked.method === 'GET') return answerOf(state.forge, asked.url, { found, repository, token });
  return changeComments({ ...asked, found, repository, token });
}

/** Only a person's token is told whom it belongs to. */
function askerOf({ url }: Asked, token: TokenState | null): Answer {
  if (token === null) return refuse(401, 'Requires authentication');
  const { commentsAs = 'somebody' } = token;
  if (commentsAs.endsWith('[bot]')) return notAccessible;
  return { status: 200, body: bodies.asker(url.origin, commentsAs), headers: {} };
}

function redirect(url: URL, from: string, to: string): Answer {
  const moved = refuse(301, 'Moved Permanently');
  return { ...moved, headers: { location: url.href.replace(`/repos/${from}`, `/repos/${to}`) } };
}

/** What is private is not there for those who may not see it, and says which right is missing to those who may. */
function refusal(
  { route, repository }: Found,
  { isPrivate }: RepositoryState,
  token: TokenState | null,
): Answer | null {
  if (!isPrivate) return null;
  if (token === null || !token.sees.includes(repository)) return notFound;
  const permission = asks[route];
  const isAllowed = permission === undefined || token.reads.includes(permission);
  return isAllowed ? null : notAccessible;
}

function answerOf(
  forge: State['forge'],
  url: URL,
  { found, repository, token }: { found: Found; repository: RepositoryState; token: TokenState | null },
): Answer {
  const { route, rest, repository: name } = found;
  const isGitea = forge === 'gitea';
  const api = url.origin + (/^\/api\/v\d/.exec(url.pathname)?.[0] ?? '');
  const here = url.origin + url.pathname;
  const one = (body: unknown): Answer => ({ status: 200, body, headers: {} });
  const many = (list: readonly unknown[], hasLinks = true): Answer => {
    const { entries, headers } = pageOf(list, url, isGitea, hasLinks);
    return { status: 200, body: entries, headers };
  };
  const pull = repository.pulls[Number(rest)];
  const isEmpty = Object.keys(repository.refs).length === 0;
  switch (route) {
    case 'repository': {
      const body = bodies.repository(api, name, repository);
      return one(isGitea ? { ...body, empty: isEmpty } : body);
    }
    case 'ref': {
      const commit = repository.refs[`refs/${rest}`];
      if (isGitea) return notFound;
      if (isEmpty) return refuse(409, 'Git Repository is empty.');
      return commit === undefined ? notFound : one(bodies.ref(here, `refs/${rest}`, commit));
    }
    case 'branch': {
      const commit = repository.refs[`refs/heads/${rest}`];
      return !isGitea || commit === undefined ? notFound : one({ name: rest, commit: { id: commit } });
    }
    case 'tags':
      return many(
        repository.tags.map((tag) => bodies.tag(here, tag)),
        !isGitea,
      );
    case 'releases': {
      const seen = repository.releases.filter(({ isDraft }) => isDraft !== true || token?.writes === true);
      return many(seen.map((release, at) => bodies.release(api, here, release, at + 1)));
    }
    case 'release': {
      // Who asks by the tag sees published releases alone.
      const release = repository.releases.find(({ tag, isDraft }) => tag === rest && isDraft !== true);
      return release === undefined ? notFound : one(bodies.release(api, here, release));
    }
    case 'commit': {
      const isThere = Object.values(repository.refs).includes(rest);
      return isThere ? one(bodies.gitCommit(here, rest, repository.parents?.[rest] ?? [])) : notFound;
    }
    case 'labels': {
      const labels = pull?.labels.map((label) => bodies.label(here, label));
      return labels === undefined ? notFound : isGitea ? one(labels) : many(labels);
    }
    case 'events':
      if (isGitea || pull === undefined) return notFound;
      return many(pull.events.map((event) => bodies.event(api, here, event)));
    case 'comments': {
      const comments = pull?.comments ?? [];
      const list = comments.map((comment) => bodies.comment(api, here, comment));
      if (pull === undefined) return notFound;
      return isGitea
        ? { ...one(list.map(asGiteaComment)), headers: { 'x-total-count': String(list.length) } }
        : many(list);
    }
    case 'comment':
    case 'user':
      return notFound;
    case 'files': {
      const files = pull?.files.map((file) => bodies.changedFile(here, file));
      return files === undefined ? notFound : many(isGitea ? files.map(asGitea) : files);
    }
    case 'contents': {
      const wanted = url.searchParams.get('ref') ?? `refs/heads/${repository.defaultBranch}`;
      const tree = repository.files[repository.refs[wanted] ?? wanted];
      const body = tree === undefined ? null : contents(tree, rest, `${api}/repos/${name}/contents`, forge);
      return body === null ? notFound : one(body);
    }
  }
}

/** Gitea has its own words for what happened to a file, and no patch. */
function asGitea(file: ReturnType<typeof bodies.changedFile>) {
  const words: Readonly<Record<string, string>> = { modified: 'changed', removed: 'deleted' };
  return { ...file, status: words[file.status] ?? file.status, patch: undefined };
}

/** Gitea tells no types of users; its machine has a number below zero. */
function asGiteaComment({ user, ...comment }: ReturnType<typeof bodies.comment>) {
  const id = user.login === 'gitea-actions' ? -2 : 1;
  return { ...comment, user: { id, login: user.login } };
}
