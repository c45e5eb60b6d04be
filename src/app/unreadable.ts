// Why a file cannot be read, in words, and what to do about it.
import type { Unreadable } from '../model/files.ts';

/** Words behind the name of the file, and the next step. */
export type Reason = readonly [why: string, next: string];

/** What is said of every file; `missing` and `too-large` depend on what was looked for. */
export const reasons: Readonly<Record<Exclude<Unreadable, 'missing' | 'too-large'>, Reason>> = {
  dangling: ['is a link to a file that is not there', 'put the file itself in the place of the link'],
  outside: ['is a link that leads out of the repository', 'put the file itself in the place of the link'],
  folder: ['is a folder, where a file is looked for', 'move the folder, and write a file of this name'],
  special: ['is neither a file nor a folder', 'write a file of this name'],
  forbidden: ['may not be read', 'give the user who runs this the right to read it'],
  unreached: [
    'could not be fetched from its server',
    'try again; if it stays so, see whether the server answers',
  ],
  binary: ['holds NUL bytes, so it is no text in UTF-8', 'save it as text in UTF-8'],
  'not-utf8': ['is not in UTF-8', 'save it in UTF-8: iconv -f ISO-8859-1 -t UTF-8'],
};
