// The folder that is checked, on disk.
import { readdirSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { FileReading, Files, FolderEntry, Unreadable } from '../../model/files.ts';
import type { Wrong } from '../../model/wrong.ts';
import { errorCode } from './error-code.ts';
import { decode } from './decode.ts';

/** What stands in a folder. */
function list(folder: string): FolderEntry[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  } catch {
    return [];
  }
}

/** A path from the root, with `/`; null where it leads out of the root. */
function pathFrom(root: string, path: string): string | null {
  const from = relative(root, path);
  const leadsOut = from === '..' || from.startsWith(`..${sep}`) || isAbsolute(from);
  return leadsOut ? null : from.replaceAll(sep, '/');
}

/** Why what stands at this path is not read, if so. */
function refusal(root: string, path: string, stats: Stats, limit: number): Unreadable | null {
  if (pathFrom(realpathSync(root), realpathSync(path)) === null) return 'outside';
  if (stats.isDirectory()) return 'folder';
  if (!stats.isFile()) return 'special';
  return stats.size > limit ? 'too-large' : null;
}

/** Why the system would not read a path. */
function whyFailed(path: string, error: unknown): Unreadable {
  const code = errorCode(error);
  if (code === 'ELOOP') return 'dangling';
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return 'forbidden';
  const isThere = list(resolve(path, '..')).some(({ name }) => name === basename(path));
  return isThere ? 'dangling' : 'missing';
}

/** The text of one file. */
function read(root: string, path: string, limit: number): FileReading {
  try {
    const why = refusal(root, path, statSync(path), limit);
    return why === null ? decode(readFileSync(path)) : { why };
  } catch (error) {
    return { why: whyFailed(path, error) };
  }
}

/** Whether two paths lead to one file. */
function isSame(path: string, other: string): boolean {
  try {
    return realpathSync(path) === realpathSync(other);
  } catch {
    return false;
  }
}

/** What stands at a path; null where nothing does, or where the system would not say. */
function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** The folder at this path. */
export function openFolder(dir: string): Files | Wrong {
  const root = resolve(dir);
  const stats = statsOf(root);
  if (stats === null)
    return { wrong: `there is no folder ${JSON.stringify(dir)}; name the folder of a repository` };
  if (!stats.isDirectory())
    return { wrong: `${JSON.stringify(dir)} is no folder; name the one that holds the repository` };
  return {
    name: basename(root),
    list: (folder) => Promise.resolve(list(join(root, folder))),
    read: (path, limit) => Promise.resolve(read(root, join(root, path), limit)),
    inside: (path) => pathFrom(root, resolve(root, path)),
    isSame: (path, other) => Promise.resolve(isSame(join(root, path), join(root, other))),
  };
}
