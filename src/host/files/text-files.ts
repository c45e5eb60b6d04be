// Files that the user names beside the repository: a list of tags to read, a report to write.
import { closeSync, openSync, readFileSync, readSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import process from 'node:process';
import type { Wrong } from '../../model/wrong.ts';
import { errorCode } from './error-code.ts';

/** Why the system refused, in words. */
function reason(error: unknown): string {
  const code = errorCode(error);
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    ENOTDIR: 'a part of the path is a file',
    EISDIR: 'it is a folder',
    EACCES: 'it is not allowed',
    EPERM: 'it is not allowed',
    EROFS: 'nothing can be written there',
    ENOSPC: 'there is no space left',
  };
  return words[code] ?? code;
}

async function readInput(): Promise<string> {
  process.stdin.setEncoding('utf8');
  let text = '';
  for await (const chunk of process.stdin) text += String(chunk);
  return text;
}

/** The text of a file, or of standard input for `-`. */
export async function readList(path: string): Promise<{ readonly text: string } | Wrong> {
  try {
    return { text: path === '-' ? await readInput() : readFileSync(path, 'utf8') };
  } catch (error) {
    return {
      wrong: `tags cannot be read from ${JSON.stringify(path)}: ${reason(error)}; name a file, or - for standard input`,
    };
  }
}

/** The first bytes of a file, at most so many: what the system says of its size need not be true. */
function firstBytes(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(most);
    let length = 0;
    let read = 1;
    while (read > 0 && length < most) {
      read = readSync(file, bytes, length, most - length, null);
      length += read;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** The text of a file that is not larger than so many bytes. A device or a pipe, which may never end, is no file. */
export function readText(path: string, limit: number): { readonly text: string } | Wrong {
  try {
    const status = statSync(path);
    if (!status.isFile() && !status.isDirectory())
      return { wrong: `cannot be read from ${JSON.stringify(path)}: it is a device or a pipe; name a file` };
    const bytes = firstBytes(path, limit + 1);
    if (bytes.length > limit) return { wrong: `${JSON.stringify(path)} is larger than ${limit / 1024} KiB` };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const why = error instanceof TypeError ? 'it is not in UTF-8' : reason(error);
    return { wrong: `cannot be read from ${JSON.stringify(path)}: ${why}; name a file` };
  }
}

/** Writes a file; what stood there before is gone. */
export function writeReport(path: string, content: string): Wrong | null {
  try {
    writeFileSync(path, content);
    return null;
  } catch (error) {
    return {
      wrong: `the report cannot be written to ${JSON.stringify(path)}: ${reason(error)}; name another file`,
    };
  }
}

/** The path behind all links; as it is written where nothing stands there. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** Whether a file lies in a folder, by the paths as they are written or as they are behind links. */
export function isWithin(folder: string, path: string): boolean {
  const holds = (root: string, file: string): boolean => {
    const from = relative(root, file);
    return !isAbsolute(from) && !from.split(/[\\/]/).includes('..');
  };
  return holds(resolve(folder), resolve(folder, path)) || holds(realOf(folder), realOf(resolve(path)));
}
