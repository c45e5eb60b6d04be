// Which of the files in a repository is the policy that GitHub shows.

/** The folders in which GitHub looks, in its order. */
export const policyFolders = ['.github', '', 'docs'] as const;

/** Something that stands in one of these folders. */
export interface Listed {
  /** Path from the root of the repository, with `/`. */
  readonly path: string;
  readonly isFolder: boolean;
}

/** The files that could be the policy. */
export interface PolicyPaths {
  /** The one that GitHub shows; null where there is none. */
  readonly first: string | null;
  /** Markdown files that it does not show, because of the first. */
  readonly others: readonly string[];
}

/** The name of a file, and what follows its first dot, in small letters. */
function nameParts(path: string): readonly [name: string, extension: string] {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const dot = name.indexOf('.');
  return dot === -1 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1)];
}

/** Extensions of the same promise written for somebody else; a policy is Markdown. */
const foreign = ['', 'rst', 'txt', 'adoc'];

/** Where a path stands in GitHub's order of folders. */
function folderRank(path: string): number {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  return policyFolders.findIndex((one) => one === folder);
}

/** Whether a policy may stand at this path, in whatever format. */
export function isPolicyPlace(path: string): boolean {
  return folderRank(path) >= 0 && nameParts(path)[0] === 'security';
}

/** Whether a file is written in Markdown, by its name. */
export function isMarkdown(path: string): boolean {
  return ['md', 'markdown'].includes(nameParts(path)[1]);
}

/** Below zero where `a` comes first: by folder; within one `.md` before `.markdown`, and the name in capitals before others. */
function compare(a: Listed, b: Listed): number {
  return (
    folderRank(a.path) - folderRank(b.path) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1)
  );
}

/**
 * The policy among what stands in GitHub's folders. A folder called `SECURITY.md` is a candidate too, and so is a text
 * in another format where there is no Markdown: neither can be read, and saying nothing of them would hide a policy.
 */
export function choosePolicy(listed: readonly Listed[]): PolicyPaths {
  const named = listed.filter(({ path }) => nameParts(path)[0] === 'security').toSorted(compare);
  const [first, ...others] = named.filter(({ path }) => isMarkdown(path));
  if (first !== undefined) {
    return { first: first.path, others: others.filter(({ isFolder }) => !isFolder).map(({ path }) => path) };
  }
  const text = named.find(({ path, isFolder }) => !isFolder && foreign.includes(nameParts(path)[1]));
  return { first: text?.path ?? null, others: [] };
}
