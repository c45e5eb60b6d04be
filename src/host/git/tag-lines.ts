// The question that tells the day of every tag of a repository, and how its answer is read.
import type { Tag } from '../../model/release.ts';

/** What git is asked: a line a tag. */
export const tagQuestion = [
  'for-each-ref',
  '--format=%(refname:lstrip=2)%09%(creatordate:short-local)',
  'refs/tags',
];

/** A tag of something that is no commit has no day, and a slip may have put it outside the calendar. */
export function parseTagLine(line: string): Tag {
  const [name = '', day = ''] = line.split('\t');
  return { name, date: /^\d{4}-\d\d-\d\d$/.test(day) ? day : null };
}
