// The one comment of the program below a pull request: found again, made, changed, or left as it is.
import { isUnreached, type Comment, type CommentOutcome, type Unreached } from '../../model/remote.ts';
import type { Answer, Change, Client, Question } from './client.ts';
import { field, textField } from './json.ts';
import { readAll } from './pages.ts';
import type { Refusal } from './refusal.ts';

/** GitHub allows 2,500 comments below a pull request, which is 25 pages; Gitea's are half as long. */
const commentPages = 100;

/** So often a comment is posted at most, where nobody can say whether it arrived. */
const mostPosts = 2;

/** Below which pull request. */
interface Place {
  readonly client: Client;
  readonly repository: string;
  readonly pull: number;
}

/** A comment that begins with the marker. */
interface Marked {
  readonly id: number;
  readonly text: string;
  readonly author: string | null;
  /** A machine wrote it, which nobody can be by the choice of a name. */
  readonly isByMachine: boolean;
}

/** Leaves one comment with this text, and writes nothing where it stands there. */
export async function syncComment(place: Place, comment: Comment): Promise<CommentOutcome | Unreached> {
  const own = await listOwn(place, comment);
  if (isUnreached(own)) return own;
  if (own.length > 0) return settle(place, ofOneAuthor(own), comment);
  return comment.isOnlyUpdate ? { done: 'none' } : create(place, comment, mostPosts);
}

/** Posts, and looks whether another run did so meanwhile: the older comment stays. */
async function create(place: Place, comment: Comment, tries: number): Promise<CommentOutcome | Unreached> {
  const path = ['issues', String(place.pull), 'comments'];
  const posted = await change(place, path, { method: 'POST', body: { body: comment.text } });
  if (isUnreached(posted) && !isInDoubt(posted)) return posted;
  const author = isUnreached(posted) ? null : textField(field(posted.data, 'user'), 'login');
  const own = await listOwn(place, comment, author);
  if (isUnreached(own)) return isUnreached(posted) ? posted : { done: 'created' };
  if (own.length > 0) {
    const settled = await settle(place, ofOneAuthor(own, author), comment);
    return isUnreached(settled) ? settled : { done: 'created' };
  }
  if (!isUnreached(posted)) return { done: 'created' };
  return tries > 1 ? create(place, comment, tries - 1) : posted;
}

/** Who posts with the token of a job. */
const jobs = 'github-actions[bot]';

/** The comments of one author: of whoever posted, else of a job; what another machine wrote is not ours to take away. */
function ofOneAuthor(own: readonly Marked[], poster: string | null = null): readonly Marked[] {
  const wanted = [poster, jobs, own[0]?.author ?? null].find((name) =>
    own.some(({ author }) => author === name),
  );
  return own.filter(({ author }) => author === wanted);
}

/** Whether a change may have been made although no answer says so. */
const isInDoubt = ({ status }: Refusal): boolean => status === null || status >= 500;

/** Brings the oldest of the comments up to date, and takes the others away. */
async function settle(
  place: Place,
  [kept, ...surplus]: readonly Marked[],
  { text }: Comment,
): Promise<CommentOutcome | Unreached> {
  if (kept === undefined) return { done: 'none' };
  const isSame = plain(kept.text) === plain(text);
  if (!isSame) {
    const changed = await change(place, pathOf(kept), { method: 'PATCH', body: { body: text } });
    if (isUnreached(changed)) return changed;
  }
  for (const one of surplus) {
    const deleted = await change(place, pathOf(one), { method: 'DELETE' });
    // Another run may have been faster.
    if (isUnreached(deleted) && deleted.unreached !== 'missing') return deleted;
  }
  return { done: isSame && surplus.length === 0 ? 'unchanged' : 'updated' };
}

const pathOf = ({ id }: Marked): readonly string[] => ['issues', 'comments', String(id)];

/** The text without what a forge may change about its lines. */
const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();

const needs = 'pull-requests: write';

function change(place: Place, path: readonly string[], to: Change): Promise<Answer | Refusal> {
  const { client, repository, pull } = place;
  return client.ask({ what: `the comment on pull request ${pull}`, repository, path, needs, change: to });
}

/**
 * The comments that are the program's own, oldest first. Anybody can write the marker, so it counts only where a machine
 * wrote it, or whoever this token belongs to.
 */
async function listOwn(
  { client, repository, pull }: Place,
  { marker }: Comment,
  author: string | null = null,
): Promise<readonly Marked[] | Refusal> {
  const question: Question = {
    what: `the comments on pull request ${pull}`,
    repository,
    path: ['issues', String(pull), 'comments'],
    needs,
  };
  const nameOf = (entry: unknown): string | null =>
    typeof field(entry, 'id') === 'number' ? String(field(entry, 'id')) : null;
  const entries = await readAll(client, question, { nameOf, cap: commentPages });
  if (isUnreached(entries)) return entries;
  const marked = [...entries]
    .map(([id, entry]) => markedOf(Number(id), entry))
    .filter(({ text }) => text.startsWith(marker))
    .sort((a, b) => a.id - b.id);
  if (marked.every(({ isByMachine }) => isByMachine)) return marked;
  const asker = author ?? (await readAsker(client, repository));
  return marked.filter((one) => one.isByMachine || (asker !== null && one.author === asker));
}

/** Gitea runs its jobs as a user with this number, and tells no types of users. */
const machineOfGitea = -2;

function markedOf(id: number, entry: unknown): Marked {
  const user = field(entry, 'user');
  return {
    id,
    text: textField(entry, 'body') ?? '',
    author: textField(user, 'login'),
    isByMachine: field(user, 'type') === 'Bot' || field(user, 'id') === machineOfGitea,
  };
}

/** Whom the token belongs to; null where it is no person's, as the token of a job is not. */
async function readAsker(client: Client, repository: string): Promise<string | null> {
  const what = 'whom the token belongs to';
  const answer = await client.ask({ what, repository, path: [], needs, isAboutAsker: true });
  return isUnreached(answer) ? null : textField(answer.data, 'login');
}
