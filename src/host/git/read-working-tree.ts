// What git knows of a folder: its tags with their days, whether they are all, and whose repository it is.
import process from 'node:process';
import type { Tag } from '../../model/release.ts';
import { askGit, type GitAnswer } from './ask-git.ts';
import { repositoryOf } from './repository-name.ts';
import { parseTagLine, tagQuestion } from './tag-lines.ts';

/** A folder as git reads it. */
export interface WorkingTree {
  readonly kind: 'read';
  readonly tags: readonly Tag[];
  /** The clone was cut off at some depth, so tags may be missing. */
  readonly isShallow: boolean;
  /** `owner/name` of the remote `origin`; null where it does not tell. */
  readonly repository: string | null;
  /** The current branch, or the commit where there is none; null before the first commit. */
  readonly ref: string | null;
}

/** Why git could not read a folder, with the first line of what it said. */
export interface Unreadable {
  readonly kind: 'not-a-repository' | 'no-git' | 'failed';
  readonly message: string;
}

export type WorkingTreeReading = WorkingTree | Unreadable;

/** Reads a folder with three questions to git, asked at once. */
export async function readWorkingTree(
  dir: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<WorkingTreeReading> {
  const [tags, place, origin] = await Promise.all([
    askGit(dir, environment, ...tagQuestion),
    askGit(dir, environment, 'rev-parse', '--is-shallow-repository', 'HEAD', '--symbolic-full-name', 'HEAD'),
    askGit(dir, environment, 'config', '--get', 'remote.origin.url'),
  ]);
  const [isShallow, commit = '', head = ''] = place.output.split('\n');
  if (tags.status !== 0) return unreadable(tags);
  if (isShallow !== 'true' && isShallow !== 'false') return unreadable(place);
  return {
    kind: 'read',
    tags: tags.output.split('\n').filter(Boolean).map(parseTagLine),
    isShallow: isShallow === 'true',
    repository: repositoryOf(origin.output),
    ref: refOf(commit, head),
  };
}

function unreadable({ status, complaint }: GitAnswer): Unreadable {
  const message = (complaint.split('\n', 1)[0] ?? '').replace(/^fatal: /, '');
  if (status === null) return { kind: 'no-git', message };
  return { kind: message.startsWith('not a git repository') ? 'not-a-repository' : 'failed', message };
}

/** Before the first commit git only repeats the question. */
function refOf(commit: string, head: string): string | null {
  if (head.startsWith('refs/heads/')) return head.slice('refs/heads/'.length);
  return head === '' ? null : commit;
}
