// The tags of a working tree as evidence, or the problem that they cannot be all there are.
import type { TagList } from '../../model/evidence.ts';
import type { Problem } from '../../model/problem.ts';
import type { Unreadable, WorkingTreeReading } from './read-working-tree.ts';

/** The tags that count as the whole list, or why there is none. */
export type ListedTags =
  { readonly tags: TagList; readonly problem: null } | { readonly tags: null; readonly problem: Problem };

/** Lists the tags where they are whole: a clone that lacks tags or history is never taken for a project without releases. */
export function tagsOf(reading: WorkingTreeReading, dir: string): ListedTags {
  if (reading.kind !== 'read') return unreadable(...whyUnread(reading, dir), giveList);
  if (reading.isShallow) {
    return unreadable(
      `the clone in ${dir} is shallow, so tags may be missing`,
      fetchAll,
      'elsewhere run: git fetch --tags --unshallow',
      giveList,
    );
  }
  if (reading.tags.length === 0) {
    const none = 'if there is no release yet, say so with an empty list: --tags - </dev/null';
    return unreadable(
      `there are no tags in ${dir}, and clones are often made without them`,
      fetchAll,
      'elsewhere run: git fetch --tags',
      none,
    );
  }
  return { tags: { tags: reading.tags, from: 'git' }, problem: null };
}

const fetchAll = 'in a workflow, give actions/checkout fetch-depth: 0';
const giveList = 'or give the tags as a list: --tags FILE, or --tags - for standard input';

function unreadable(message: string, ...next: readonly string[]): ListedTags {
  return { tags: null, problem: { code: 'tags-unreadable', message, next } };
}

/** What happened, and the first thing to do about it. */
function whyUnread({ kind, message }: Unreadable, dir: string): [message: string, next: string] {
  switch (kind) {
    case 'no-git':
      return [
        `the tags in ${dir} cannot be read: there is no git`,
        'install git, so that it is found on the PATH',
      ];
    case 'not-a-repository':
      return [`there is no git repository in ${dir}`, 'name a folder of a git repository'];
    case 'failed': {
      const owned = /ownership in repository at '(.*)'/.exec(message)?.[1];
      const next =
        owned === undefined
          ? 'put right what git names'
          : `if you trust it, run: git config --global --add safe.directory ${owned}`;
      return [`git cannot read the repository in ${dir}: ${message}`, next];
    }
  }
}
