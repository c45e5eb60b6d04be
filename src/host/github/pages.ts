// Lists that come in pages: a part of one never passes for the whole.
import { isUnreached } from '../../model/remote.ts';
import type { Client, Question } from './client.ts';
import { brokenAnswer, type Refusal } from './refusal.ts';

/** One page of a list. */
export interface Page {
  readonly list: readonly unknown[];
  /** The number of the last page; null where the forge does not say. */
  readonly last: number | null;
  /** How many entries all pages have; null where the forge does not say. */
  readonly total: number | null;
  /** How many entries a page has that is not the last. */
  readonly full: number;
  /** Whether there may be more entries, where so many were seen on the pages before this one. */
  readonly isMoreAfter: (seen: number) => boolean;
}

/** GitHub's size of a page, and Gitea's: each forge ignores the other's word. */
const size = { per_page: 100, limit: 50 };

/** A page of such a length may have been cut, where the forge says nothing: asked for, or what forges cut at unasked. */
const cuts: readonly number[] = [size.per_page, size.limit, 30];

/** One page of a list, counted from 1. */
export async function readPage(client: Client, question: Question, page = 1): Promise<Page | Refusal> {
  const query = page === 1 ? size : { ...size, page };
  const answer = await client.ask({ ...question, query });
  if (isUnreached(answer)) return answer;
  const { data, link, total } = answer;
  if (!isList(data)) return brokenAnswer(question, 'the answer is no list');
  const links = linksOf(link);
  const isMoreAfter = (seen: number): boolean => {
    if (links.size > 0 && links.has('next')) return true;
    if (total !== null) return seen + data.length < total;
    return links.size === 0 && cuts.includes(data.length);
  };
  // Only GitHub sends links without a total, and it gives what it is asked for.
  const full = links.size > 0 && total === null ? size.per_page : data.length;
  return { list: data, last: links.get('last') ?? null, total, full, isMoreAfter };
}

const isList = (data: unknown): data is readonly unknown[] => Array.isArray(data);

/** The numbers of the pages that a `Link` header names, by what they are to this one. */
function linksOf(link: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const part of link.split(',')) {
    const [, target, name] = /<([^<>]*)>; *rel="(\w+)"/.exec(part) ?? [];
    if (target === undefined || name === undefined) continue;
    const page = /[&?]page=(\d+)/.exec(target)?.[1];
    if (name === 'next' || page !== undefined) found.set(name, Number(page));
  }
  return found;
}

/** How a list is read to its end. */
interface Listing {
  /** What tells entries apart; null for what is no entry. */
  readonly nameOf: (entry: unknown) => string | null;
  /** The most pages. */
  readonly cap: number;
  /** A forge may send the whole list, whichever page is asked for. */
  readonly mayRepeat?: boolean;
}

/** All names of a list, each once, from as many pages as there are; a list that is not whole is `broken`. */
export async function readAllNames(
  client: Client,
  question: Question,
  listing: Listing,
): Promise<readonly string[] | Refusal> {
  const entries = await readAll(client, question, listing);
  return isUnreached(entries) ? entries : [...entries.keys()];
}

/** All entries of a list by name, in its order; a list that is not whole is `broken`. */
export async function readAll(
  client: Client,
  question: Question,
  { nameOf, cap, mayRepeat = false }: Listing,
): Promise<ReadonlyMap<string, unknown> | Refusal> {
  const found = new Map<string, unknown>();
  let first: Page | null = null;
  let seen = 0;
  for (let at = 1; at <= cap; at += 1) {
    const page = await readPage(client, question, at);
    if (isUnreached(page)) return page;
    first ??= page;
    const isMore = page.isMoreAfter(seen);
    seen += page.list.length;
    const why = whyNotWhole({ first, page, at, isMore, seen, cap });
    if (why !== null) return brokenAnswer(question, why);
    for (const entry of page.list) {
      const name = nameOf(entry);
      if (name === null) return brokenAnswer(question, 'an entry of the list has no name');
      found.set(name, entry);
    }
    if (mayRepeat && at === 2 && found.size === first.list.length) return found;
    if (found.size < seen) return brokenAnswer(question, 'the list changed while it was read');
    if (!isMore) return found;
  }
  return brokenAnswer(question, tooMany(cap));
}

const tooMany = (cap: number): string => `there are more than ${cap} pages of them`;

/** What is against taking a page for a part of the whole that the first page announced. */
function whyNotWhole(state: {
  readonly first: Page;
  readonly page: Page;
  readonly at: number;
  readonly isMore: boolean;
  readonly seen: number;
  readonly cap: number;
}): string | null {
  const { first, page, at, isMore, seen, cap } = state;
  if ((first.last ?? 0) > cap || (first.total ?? 0) > cap * first.list.length) return tooMany(cap);
  if (isMore ? page.list.length !== first.full : page.list.length > first.full) {
    return `page ${at} of the list is not as long as a page should be`;
  }
  if (isMore) return null;
  if (at < (first.last ?? 0)) return `the list ends with page ${at} of ${first.last ?? 0}`;
  const total = page.total ?? first.total;
  return total !== null && seen !== total ? `${seen} of ${total} came` : null;
}
