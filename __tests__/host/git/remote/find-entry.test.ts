// Where a path of a commit leads.
import { expect, test } from '@jest/globals';
import { findEntry, type Objects } from '../../../../src/host/git/remote/find-entry.ts';
import type { TreeEntry } from '../../../../src/host/git/remote/parse-tree.ts';

/** Folders by their object; a link's object is its target. */
const trees: Readonly<Record<string, Readonly<Record<string, TreeEntry>>>> = {
  root: {
    'a.md': { kind: 'file', object: 'a' },
    docs: { kind: 'folder', object: 'docs' },
    lost: { kind: 'folder', object: 'lost' },
    module: { kind: 'special', object: 'm' },
    'to-file': { kind: 'link', object: 'docs/b.md' },
    'to-link': { kind: 'link', object: 'to-file' },
    'to-folder': { kind: 'link', object: './docs//' },
    'to-nothing': { kind: 'link', object: 'docs/none.md' },
    'to-outside': { kind: 'link', object: '../a.md' },
    'to-root': { kind: 'link', object: '/etc/passwd' },
    'to-itself': { kind: 'link', object: 'to-itself' },
    'to-empty': { kind: 'link', object: '' },
    hidden: { kind: 'link', object: '?' },
  },
  docs: {
    'b.md': { kind: 'file', object: 'b' },
    up: { kind: 'link', object: '../a.md' },
    'round-about': { kind: 'link', object: '../to-folder/../a.md' },
  },
};

const objects: Objects = {
  tree: (object) => {
    const tree = trees[object];
    return Promise.resolve(tree === undefined ? null : new Map(Object.entries(tree)));
  },
  link: (target) => Promise.resolve(target === '?' ? { why: 'unreached' } : { target }),
};

test.each([
  // path, where it leads, the object there
  ['a.md', 'a.md', 'a'],
  ['./docs//b.md', 'docs/b.md', 'b'],
  ['', '', 'root'],
  ['docs/..', '', 'root'],
  ['module', 'module', 'm'],
  ['to-file', 'docs/b.md', 'b'],
  ['to-link', 'docs/b.md', 'b'],
  ['to-folder/b.md', 'docs/b.md', 'b'],
  ['docs/up', 'a.md', 'a'],
  ['docs/round-about', 'a.md', 'a'],
])('%j leads to %j', async (path, leads, object) => {
  expect(await findEntry(objects, 'root', path)).toMatchObject({ path: leads, entry: { object } });
});

test.each([
  // path, why it leads nowhere
  ['none.md', 'missing'],
  ['none/b.md', 'missing'],
  ['a.md/b.md', 'missing'],
  ['module/b.md', 'missing'],
  ['to-folder/none.md', 'missing'],
  ['toString', 'missing'],
  ['to-nothing', 'dangling'],
  ['to-itself', 'dangling'],
  ['to-outside', 'outside'],
  ['to-root', 'outside'],
  ['../a.md', 'outside'],
  ['hidden', 'unreached'],
  ['lost/b.md', 'unreached'],
])('%j leads nowhere: %s', async (path, why) => {
  expect(await findEntry(objects, 'root', path)).toEqual({ why });
});
