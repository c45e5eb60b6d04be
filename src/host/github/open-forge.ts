// What only the API of a forge knows: releases that are not published, labels, and the files of a pull request.
import {
  isUnreached,
  type ChangedFiles,
  type Forge,
  type ReleaseFlags,
  type Unreached,
} from '../../model/remote.ts';
import type { Client, Question } from './client.ts';
import { field, textField } from './json.ts';
import { readAllNames, readPage, type Page } from './pages.ts';
import { brokenAnswer, type Refusal } from './refusal.ts';
import { readReleases } from './release-list.ts';
import { syncComment } from './sync-comment.ts';

/** More pages are not worth their requests: nobody changes two hundred files of documentation alone. */
const filePages = 2;

/** GitHub allows a hundred labels, which are two pages where the forge does not say that the first is the last. */
const labelPages = 4;

/** The API of the forge that a client asks, for one repository. */
export function openForge(repository: string, client: Client): Forge {
  return {
    readReleaseFlags: () => readReleaseFlags(client, repository),
    readReleases: () => readReleases(client, repository),
    readReleaseFlag: (tag) => readReleaseFlag(client, repository, tag),
    readLabels: (pull) => readLabels(client, ofPull(repository, pull, 'labels')),
    readLabeller: (pull, label) => readLabeller(client, ofPull(repository, pull, 'events'), label),
    readChangedFiles: (pull, settles) => readChangedFiles(client, ofPull(repository, pull, 'files'), settles),
    syncComment: (pull, comment) => syncComment({ client, repository, pull }, comment),
  };
}

/** The question for something of a pull request, which is an issue as well. */
function ofPull(repository: string, pull: number, part: 'labels' | 'events' | 'files'): Question {
  return {
    what: `the ${part} of pull request ${pull}`,
    repository,
    path: [part === 'files' ? 'pulls' : 'issues', String(pull), part],
    needs: 'pull-requests: read',
  };
}

async function readReleaseFlags(client: Client, repository: string): Promise<ReleaseFlags | Unreached> {
  const question = { what: 'the releases', repository, path: ['releases'], needs: 'contents: read' };
  const page = await readPage(client, question);
  if (isUnreached(page)) return page;
  const tagsOf = (entries: readonly unknown[]): Set<string> =>
    new Set(entries.map((entry) => textField(entry, 'tag_name') ?? ''));
  const flagged = (flag: string): Set<string> =>
    tagsOf(page.list.filter((entry) => field(entry, flag) === true));
  if (page.list.some((entry) => textField(entry, 'tag_name') === null)) {
    return brokenAnswer(question, 'an entry of the list has no tag');
  }
  const isWhole = !page.isMoreAfter(0);
  return { drafts: flagged('draft'), prereleases: flagged('prerelease'), seen: tagsOf(page.list), isWhole };
}

async function readReleaseFlag(
  client: Client,
  repository: string,
  tag: string,
): ReturnType<Forge['readReleaseFlag']> {
  const question = {
    what: `the release of the tag ${tag}`,
    repository,
    path: ['releases', 'tags', tag],
    needs: 'contents: read',
  };
  const answer = await client.ask(question);
  // A tag without a release is final, and a release that is not published has no tag yet.
  if (isUnreached(answer)) return answer.status === 404 ? { flag: 'none' } : answer;
  if (textField(answer.data, 'tag_name') === null) return brokenAnswer(question, 'the answer is no release');
  const flags = ['draft', 'prerelease'] as const;
  return { flag: flags.find((flag) => field(answer.data, flag) === true) ?? 'none' };
}

async function readLabels(
  client: Client,
  question: Question,
): Promise<{ readonly names: readonly string[] } | Unreached> {
  const names = await readAllNames(client, question, {
    nameOf: (label) => textField(label, 'name'),
    cap: labelPages,
    mayRepeat: true,
  });
  return isUnreached(names) ? names : { names };
}

async function readLabeller(
  client: Client,
  question: Question,
  label: string,
): Promise<{ readonly login: string | null } | Unreached> {
  const page = await newestPage(client, question);
  // Gitea has no such list.
  if (page === null || (isUnreached(page) && page.unreached === 'missing')) return { login: null };
  if (isUnreached(page)) return page;
  const isSet = (event: unknown): boolean =>
    field(event, 'event') === 'labeled' && isSameLabel(textField(field(event, 'label'), 'name') ?? '', label);
  return { login: textField(field(page.list.findLast(isSet), 'actor'), 'login') };
}

/** Forges do not tell labels apart by capitals. */
const isSameLabel = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The last page of a list, which begins with the oldest; null where the forge does not say which is the last. */
async function newestPage(client: Client, question: Question): Promise<Page | Refusal | null> {
  const first = await readPage(client, question);
  if (isUnreached(first) || !first.isMoreAfter(0)) return first;
  const last = first.last ?? (first.total === null ? NaN : Math.ceil(first.total / first.list.length));
  return Number.isFinite(last) ? readPage(client, question, last) : null;
}

async function readChangedFiles(
  client: Client,
  question: Question,
  settles: (path: string) => boolean,
): Promise<ChangedFiles | Unreached> {
  const paths: string[] = [];
  let [seen, last] = [0, 1];
  for (let at = 1; at <= filePages; at += 1) {
    const page = await readPage(client, question, at);
    if (isUnreached(page)) return page;
    const found = page.list.map(pathsOf);
    if (found.some((some) => some.length === 0))
      return brokenAnswer(question, 'an entry of the list has no path');
    paths.push(...found.flat());
    last = Math.max(last, page.last ?? 1);
    const isEnd = !page.isMoreAfter(seen);
    const isWhole = isEnd && at >= last;
    if (isEnd || found.flat().some(settles)) return { paths, isWhole };
    seen += page.list.length;
  }
  return { paths, isWhole: false };
}

/** The paths that an entry changes: a file that is moved has two. */
function pathsOf(entry: unknown): readonly string[] {
  const [path, before] = [textField(entry, 'filename'), textField(entry, 'previous_filename')];
  if (path === null) return [];
  return before === null || before === '' ? [path] : [path, before];
}
