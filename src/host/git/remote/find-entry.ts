// A path in a commit, with the links on its way followed as a file system would.
import type { Unreadable } from '../../../model/files.ts';
import type { TreeEntry } from './parse-tree.ts';

/** How the objects on the way are looked at. */
export interface Objects {
  /** What stands in a folder; null where that cannot be had. */
  readonly tree: (object: string) => Promise<ReadonlyMap<string, TreeEntry> | null>;
  /** Where a link leads, or why that cannot be had. */
  readonly link: (object: string) => Promise<{ readonly target: string } | { readonly why: Unreadable }>;
}

/** What a path leads to, and the path without links. */
export type Found = { readonly entry: TreeEntry; readonly path: string } | { readonly why: Unreadable };

/** Systems give up after so many links, and so do we: a chain that is longer is a loop. */
const mostLinks = 40;

/** A part of a path, which stands in the path that was asked for, or in the target of a link. */
interface Part {
  readonly name: string;
  readonly ofLink: boolean;
}

interface Step {
  readonly name: string;
  readonly entry: TreeEntry;
}

const partsOf = (path: string, ofLink: boolean): Part[] =>
  path
    .split('/')
    .filter((name) => name !== '' && name !== '.')
    .map((name) => ({ name, ofLink }));

/** Goes from the root of a commit to a path. */
export async function findEntry(objects: Objects, root: string, asked: string): Promise<Found> {
  const start: TreeEntry = { kind: 'folder', object: root };
  const walked: Step[] = [];
  const ahead = partsOf(asked, false);
  let links = 0;
  for (let part = ahead.shift(); part !== undefined; part = ahead.shift()) {
    if (part.name === '..') {
      if (walked.pop() === undefined) return { why: 'outside' };
      continue;
    }
    const step = await stepTo(objects, walked.at(-1)?.entry ?? start, part);
    if ('why' in step) return step;
    if (step.entry.kind !== 'link') {
      walked.push(step);
      continue;
    }
    links += 1;
    if (links > mostLinks) return { why: 'dangling' };
    const link = await objects.link(step.entry.object);
    if ('why' in link) return link;
    if (link.target.startsWith('/')) return { why: 'outside' };
    ahead.unshift(...partsOf(link.target, true));
  }
  return { entry: walked.at(-1)?.entry ?? start, path: walked.map(({ name }) => name).join('/') };
}

/** What stands under a name here. */
async function stepTo(
  objects: Objects,
  here: TreeEntry,
  { name, ofLink }: Part,
): Promise<Step | { readonly why: Unreadable }> {
  const tree = here.kind === 'folder' ? await objects.tree(here.object) : new Map<string, TreeEntry>();
  if (tree === null) return { why: 'unreached' };
  const entry = tree.get(name);
  return entry === undefined ? { why: ofLink ? 'dangling' : 'missing' } : { name, entry };
}
