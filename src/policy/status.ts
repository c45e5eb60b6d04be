// Whether the words and marks of a status cell say that versions get fixes.
import type { WrittenStatus } from '../model/policy.ts';
import type { Legend } from './legend.ts';
import { signKey } from './legend.ts';
import type { FoundMark } from './marks.ts';
import { findMarks, withoutMarks } from './marks.ts';
import { trimCharacters } from './markdown/source.ts';
import { readWords } from './status-phrases.ts';

/** What a status cell says. `status` is null where it says nothing that could be read. */
export interface StatusReading {
  readonly status: WrittenStatus | null;
  /** The words beside a mark, or the words themselves where they limit or explain. */
  readonly note: string | null;
  readonly by: 'mark' | 'words' | null;
}

/** Reads a status cell. A mark decides over words; the words are then the note. */
export function readStatus(text: string, legend: Legend): StatusReading {
  const marks = findMarks(text);
  const words = withoutMarks(text);
  const spelled = readWords(words);
  const decided = legend.get(signKey(text)) ?? decideByMarks(marks);
  const note = noteOf(words, spelled.isPlain);
  if (decided) return { status: decided, note, by: 'mark' };
  if (spelled.status) return { status: spelled.status, note, by: 'words' };
  const told = firstTold(marks, legend);
  return { status: told ?? (marks.length > 0 ? 'unclear' : null), note, by: told ? 'mark' : null };
}

// A legend speaks for signs that say nothing by themselves.
function firstTold(marks: readonly FoundMark[], legend: Legend): WrittenStatus | undefined {
  return marks
    .filter(({ mark }) => mark === 'unsure')
    .map(({ sign }) => legend.get(sign))
    .find((told) => told !== undefined);
}

function decideByMarks(marks: readonly FoundMark[]): WrittenStatus | null {
  const said = new Set(marks.map(({ mark }) => mark).filter((mark) => mark !== 'unsure'));
  if (said.size > 1) return 'unclear';
  if (said.has('yes')) return 'supported';
  return said.has('no') ? 'unsupported' : null;
}

function noteOf(words: string, isPlain: boolean): string | null {
  const note = trimCharacters(words, ' ()（）,;:–—-').text;
  return isPlain || note === '' ? null : note;
}
