// The bodies of the stand-in's answers, with every field that GitHub's published schema asks for.
import type { ChangedFile, CommentState, LabelEvent, ReleaseState, RepositoryState } from './state.ts';

const day = '2026-01-02T12:00:00Z';

/** Addresses of a thing's parts: `{ tags_url: '…/tags' }`. */
const addresses = (base: string, parts: string): Record<string, string> =>
  Object.fromEntries(parts.split(' ').map((part) => [`${part}_url`, `${base}/${part}`]));

const typeOf = (login: string): string => (login.endsWith('[bot]') ? 'Bot' : 'User');

function user(api: string, login: string) {
  const url = `${api}/users/${encodeURIComponent(login)}`;
  const parts =
    'avatar events followers following gists html organizations received_events repos starred subscriptions';
  return {
    ...addresses(url, parts),
    ...{ login, id: 1, node_id: 'U1', gravatar_id: '', site_admin: false, type: typeOf(login), url },
  };
}

const repositoryParts =
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads ' +
  'events forks git_commits git_refs git_tags hooks html issue_comment issue_events issues keys labels languages merges ' +
  'milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees clone git ssh svn';
const counts =
  'forks forks_count network_count open_issues open_issues_count size stargazers_count subscribers_count watchers watchers_count';
const noes = 'archived disabled fork has_discussions has_issues has_pages has_projects has_wiki';

export function repository(api: string, name: string, state: RepositoryState) {
  const url = `${api}/repos/${name}`;
  const [owner = '', short = ''] = name.split('/');
  const all = (words: string, value: unknown) =>
    Object.fromEntries(words.split(' ').map((word) => [word, value]));
  return {
    ...addresses(url, repositoryParts),
    ...all(counts, 0),
    ...all(noes, false),
    ...all('created_at updated_at pushed_at', day),
    ...all('description homepage language license mirror_url', null),
    ...{ id: 1, node_id: 'R1', name: short, full_name: name, owner: user(api, owner), url },
    ...{ private: state.isPrivate, default_branch: state.defaultBranch },
  };
}

export function ref(url: string, name: string, sha: string) {
  return { ref: name, node_id: 'F1', url, object: { type: 'commit', sha, url } };
}

export function gitCommit(url: string, sha: string, parents: readonly string[]) {
  const somebody = { name: 'somebody', email: 'somebody@example.com', date: day };
  return {
    ...{ sha, node_id: 'G1', url, html_url: url, author: somebody, committer: somebody, message: 'x' },
    tree: { sha: 'e'.repeat(40), url },
    parents: parents.map((parent) => ({ sha: parent, url, html_url: url })),
    verification: {
      ...{ verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    },
  };
}

export function tag(url: string, name: string) {
  const at = `${url}/${encodeURIComponent(name)}`;
  const sha = 'e'.repeat(40);
  return { name, node_id: 'T1', commit: { sha, url: at }, zipball_url: at, tarball_url: at };
}

export function release(
  api: string,
  url: string,
  { tag, isDraft = false, isPrerelease = false, publishedAt = day }: ReleaseState,
  id = 1,
) {
  return {
    ...addresses(url, 'assets html tarball upload zipball'),
    ...{ id, node_id: `L${id}`, url, name: tag, tag_name: tag, target_commitish: 'main' },
    ...{
      draft: isDraft,
      prerelease: isPrerelease,
      immutable: false,
      author: user(api, 'somebody'),
      assets: [],
    },
    ...{ created_at: day, published_at: isDraft ? null : publishedAt },
  };
}

export function label(url: string, name: string) {
  return { id: 1, node_id: 'B1', url, name, description: null, color: 'ededed', default: false };
}

export function event(api: string, url: string, { event, label, actor }: LabelEvent) {
  return {
    ...{ id: 1, node_id: 'E1', url, actor: user(api, actor), event, label: { name: label, color: 'ededed' } },
    ...{ commit_id: null, commit_url: null, created_at: day, performed_via_github_app: null },
  };
}

export function changedFile(url: string, { path, status = 'modified', before }: ChangedFile) {
  return {
    ...{ sha: 'f'.repeat(40), filename: path, status, additions: 1, deletions: 0, changes: 1 },
    ...addresses(url, 'blob raw contents'),
    ...(before === undefined ? {} : { previous_filename: before }),
    patch: '@@ -0,0 +1 @@\n+x',
  };
}

export function comment(api: string, url: string, { id, author, text }: CommentState) {
  return {
    ...{ id, node_id: `C${id}`, url, html_url: url, issue_url: url, body: text, user: user(api, author) },
    ...{ created_at: day, updated_at: day, author_association: 'NONE', performed_via_github_app: null },
  };
}

/** Whom a token belongs to, as only that one is told. */
export function asker(api: string, login: string) {
  const noes = Object.fromEntries(
    'email name company blog location hireable bio'.split(' ').map((word) => [word, null]),
  );
  const counts = Object.fromEntries(
    'public_repos public_gists followers following'.split(' ').map((word) => [word, 0]),
  );
  return { ...user(api, login), ...noes, ...counts, created_at: day, updated_at: day };
}
