// The files of a commit, of which each is fetched when it is read.
import { posix } from 'node:path';
import type { FileReading, Files } from '../../../model/files.ts';
import { decode } from '../../files/decode.ts';
import type { FetchedObjects } from './fetched-objects.ts';
import { findEntry } from './find-entry.ts';
import type { TreeEntry } from './parse-tree.ts';

/** The files of a commit whose folders were fetched. */
export function openFiles(commit: string, objects: FetchedObjects): Files {
  const find = (path: string) => findEntry(objects, `${commit}^{tree}`, path);
  const read = async (path: string, limit: number): Promise<FileReading> => {
    const found = await find(path);
    if ('why' in found) return found;
    const { kind, object } = found.entry;
    if (kind !== 'file') return { why: kind === 'folder' ? 'folder' : 'special' };
    const blob = await objects.blob(object, limit);
    return 'why' in blob ? blob : decode(blob.bytes);
  };
  return {
    name: objects.server.address.repository.replace(/^.*\//, ''),
    read,
    list: async (folder) => {
      const found = await find(folder);
      if ('why' in found || found.entry.kind !== 'folder') return [];
      const tree = (await objects.tree(found.entry.object)) ?? new Map<string, TreeEntry>();
      return [...tree].map(([name, { kind }]) => ({ name, isFolder: kind === 'folder' }));
    },
    inside: (path) => {
      const plain = posix.normalize(path);
      if (posix.isAbsolute(plain) || plain === '..' || plain.startsWith('../')) return null;
      return plain.replace(/\/$/, '').replace(/^\.$/, '');
    },
    isSame: async (path, other) => {
      const [one, two] = await Promise.all([find(path), find(other)]);
      return 'path' in one && 'path' in two && one.path === two.path;
    },
  };
}
