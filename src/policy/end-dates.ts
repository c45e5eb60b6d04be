// Finds the date at which support ends among the dates of a cell.
import type { PlainDate } from '../model/text.ts';
import { phraseFinder, wordsOf } from '../versions/phrases.ts';
import type { DayOrder, WrittenDate } from './dates.ts';
import { findDates } from './dates.ts';
import { endWords } from './lexicon/end-words.ts';

/** An end of support as a cell writes it. */
export interface WrittenEnd {
  /** Null where the cell holds a date of which nobody could say the day. */
  readonly date: PlainDate | null;
  /** The words look back: support is over. */
  readonly hasEnded: boolean;
  readonly start: number;
  readonly end: number;
}

// Nobody writes more dates into one cell.
const mostDates = 20;
// Where a cell of ordinary length ends; what stands further on is not looked at.
const longestCell = 2000;
const findEndWords = phraseFinder(endWords);

/**
 * What makes a date the end of support: in a column of ends any `date` is one; beside a status it may stand `alone`, in
 * brackets or in the cell; elsewhere `words` must say so. A year alone always needs words, or a column of ends.
 */
export type DateNeed = 'date' | 'alone' | 'words';

/** The end of support in a text; null where it writes none. */
export function findEnd(cell: string, order: DayOrder, need: DateNeed): WrittenEnd | null {
  const text = cell.slice(0, longestCell);
  const dates = findDates(text, order).slice(0, mostDates);
  if (dates.length === 0) return null;
  const words = findEndWords(wordsOf(text));
  const ends = dates.flatMap((date) => {
    const before = words.filter((word) => word.end <= date.start).at(-1);
    const isNear = before !== undefined && date.start - before.end < 30;
    const after = words.find((word) => word.start >= date.end && word.start - date.end < 3);
    const said =
      isNear && before.meaning !== 'until-behind'
        ? before.meaning
        : after?.meaning === 'until-behind'
          ? 'until'
          : null;
    if (said === 'start' && need !== 'date') return [];
    if (said === null && need === 'words') return [];
    if (said === null && need === 'alone' && (date.isYear || !standsAlone(text, date))) return [];
    return [
      {
        date: date.date,
        hasEnded: said === 'ended',
        start: date.start,
        end: date.end,
        isSaid: said !== null,
      },
    ];
  });
  return ends.find((end) => end.isSaid) ?? ends[0] ?? null;
}

// No word stands between the date and the ends of the cell, or of the brackets around it.
/** Whether a text holds an end of support and nothing else: `until 2027-04-30`. */
export function saysOnlyEnd(text: string): boolean {
  const [date, ...more] = findDates(text.slice(0, longestCell));
  if (!date || more.length > 0) return false;
  const words = wordsOf(text.slice(0, date.start) + text.slice(date.end));
  return findEndWords(words).reduce((sum, { from, to }) => sum + to - from, 0) === words.length;
}

/** Whether a cell of ends says that no end is set. */
export function isOpenEnd(text: string): boolean {
  return findEndWords(wordsOf(text)).some(({ meaning }) => meaning === 'open');
}

function standsAlone(text: string, date: WrittenDate): boolean {
  const before = text.slice(0, date.start).split(/[()]/).at(-1) ?? '';
  const after = text.slice(date.end).split(/[()]/, 1)[0] ?? '';
  return !/\p{L}/u.test(before) && !/\p{L}/u.test(after);
}
