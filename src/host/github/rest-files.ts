// The files of one commit by the API of a forge.
import { posix } from 'node:path';
import { Buffer } from 'node:buffer';
import { isUnreached, type Unreached } from '../../model/remote.ts';
import type { FileReading, Files, FolderEntry, Unreadable } from '../../model/files.ts';
import { decode } from '../files/decode.ts';
import type { Answer, Client, Question } from './client.ts';
import { field, textField } from './json.ts';
import { brokenAnswer, type Refusal } from './refusal.ts';

/** The API lists so many entries of a folder, and does not say whether there are more. */
const mostEntries = 1000;

/** Where policies and settings stand. A list cannot say that it failed, so these are read before anything is asked of them. */
const readAtOnce = ['.github', 'docs'];

/** Links that lead to links: more than that go in circles. */
const mostLinks = 5;

type Contents = (path: string) => Promise<Answer | Refusal>;

/** Which commit of which repository, and who is told of what did not come though it is there. */
export interface CommitToOpen {
  readonly repository: string;
  readonly commit: string;
  readonly onUnreached: (unreached: Unreached) => void;
}

/** The files of a commit; at most three requests, and one for each file that is read. */
export async function openRestFiles(
  client: Client,
  { repository, commit, onUnreached }: CommitToOpen,
): Promise<Files | Unreached> {
  const answers = new Map<string, Promise<Answer | Refusal>>();
  const ask: Contents = async (path) => {
    const question = questionFor(repository, commit, path);
    const came = await client.ask(question);
    const answer = isUnreached(came) || isContents(came.data) ? came : brokenAnswer(question, noContents);
    if (isUnreached(answer) && answer.unreached !== 'missing') onUnreached(answer);
    return answer;
  };
  const contents: Contents = (path) => {
    const answer = answers.get(path) ?? ask(path);
    answers.set(path, answer);
    return answer;
  };
  const list = async (folder: string): Promise<readonly FolderEntry[] | Refusal> => {
    const answer = await contents(folder);
    if (isUnreached(answer)) return answer;
    const entries = entriesOf(answer.data, questionFor(repository, commit, folder));
    // Where a file stands there is no folder, and that is no trouble.
    if (isUnreached(entries) && Array.isArray(answer.data)) onUnreached(entries);
    return entries;
  };
  const root = await list('');
  if (isUnreached(root)) return root;
  const known = new Map([['', root]]);
  for (const folder of readAtOnce) {
    const isThere = root.some(({ name, isFolder }) => isFolder && name === folder);
    const entries = isThere ? await list(folder) : [];
    if (isUnreached(entries)) return entries;
    known.set(folder, entries);
  }
  return {
    name: repository.slice(repository.lastIndexOf('/') + 1),
    list: async (folder) => {
      const entries = known.get(folder) ?? (await list(folder));
      return isUnreached(entries) ? [] : entries;
    },
    read: async (path, limit) => {
      const [folder, own] = [folderOf(path), posix.basename(path)];
      const isKnown = known.get(folder)?.some(({ name }) => name === own);
      return isKnown === false ? { why: 'missing' } : textOf(await resolve(contents, path), limit);
    },
    inside,
    isSame: async (path, other) => path === other || isSameFile(contents, path, other),
  };
}

/** The folder of a path, as the API names it. */
function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

function questionFor(repository: string, commit: string, path: string): Question {
  const parts = path.split('/').filter(Boolean);
  const what = path === '' ? 'the list of files' : `the file or folder ${path}`;
  return { what, repository, path: ['contents', ...parts], query: { ref: commit }, needs: 'contents: read' };
}

const noContents = 'the answer is neither a list nor a file';

/** Whether an answer tells of a folder, a file or what else stands in a tree. */
function isContents(data: unknown): boolean {
  if (Array.isArray(data)) return true;
  const type = textField(data, 'type');
  return type === 'file' ? textField(data, 'content') !== null : type !== null;
}

function entriesOf(data: unknown, question: Question): readonly FolderEntry[] | Refusal {
  if (!Array.isArray(data)) return brokenAnswer(question, 'the answer is no list');
  if (data.length >= mostEntries) {
    return brokenAnswer(question, `there may be more entries than the ${mostEntries} that the API lists`);
  }
  const entries = data.map((entry: unknown) => ({
    name: textField(entry, 'name') ?? '',
    isFolder: field(entry, 'type') === 'dir',
  }));
  return entries.some(({ name }) => name === '') ? brokenAnswer(question, 'an entry has no name') : entries;
}

/** The path from the root as the program writes it; null where it leads out. */
function inside(path: string): string | null {
  if (path.startsWith('/')) return null;
  const plain = posix.normalize(path).replace(/\/$/, '');
  if (plain === '..' || plain.startsWith('../')) return null;
  return plain === '.' ? '' : plain;
}

/** A file as the API tells of it, or why there is none. */
type Found = { readonly file: unknown } | { readonly why: Unreadable };

/** What stands at a path, behind links; GitHub follows most of them itself, Gitea follows none. */
async function resolve(contents: Contents, path: string, links = 0): Promise<Found> {
  const answer = await contents(path);
  if (isUnreached(answer)) {
    if (answer.unreached !== 'missing') return { why: 'unreached' };
    return { why: links === 0 ? 'missing' : 'dangling' };
  }
  if (Array.isArray(answer.data)) return { why: 'folder' };
  switch (field(answer.data, 'type')) {
    case 'file':
      return { file: answer.data };
    case 'symlink': {
      const target = textField(answer.data, 'target') ?? '';
      const to = target.startsWith('/') ? null : inside(`${posix.dirname(path)}/${target}`);
      if (to === null) return { why: 'outside' };
      return links < mostLinks ? resolve(contents, to, links + 1) : { why: 'dangling' };
    }
    default:
      return { why: 'special' };
  }
}

/** The text of a file; the API leaves out the content of a large one. */
function textOf(found: Found, limit: number): FileReading {
  if ('why' in found) return found;
  const content = textField(found.file, 'content') ?? '';
  const isLarge = Number(field(found.file, 'size')) > limit || field(found.file, 'encoding') !== 'base64';
  return isLarge ? { why: 'too-large' } : decode(Buffer.from(content, 'base64'));
}

/** Whether two paths are one file: only a link makes them so, and through it the forge tells its target's content. */
async function isSameFile(contents: Contents, path: string, other: string): Promise<boolean> {
  if (!(await isLink(contents, path)) && !(await isLink(contents, other))) return false;
  const [one, two] = [await resolve(contents, path), await resolve(contents, other)];
  if ('why' in one || 'why' in two) return false;
  const content = textField(one.file, 'content');
  return content !== null && content === textField(two.file, 'content');
}

async function isLink(contents: Contents, path: string): Promise<boolean> {
  const listed = await contents(folderOf(path));
  const entries: readonly unknown[] = !isUnreached(listed) && Array.isArray(listed.data) ? listed.data : [];
  return entries.some(
    (entry) => field(entry, 'name') === posix.basename(path) && field(entry, 'type') === 'symlink',
  );
}
