// The dates that people write: which day is the last one of `April 2026`, `30.04.2026`, `Q3 2026`.
import type { PlainDate } from '../model/text.ts';
import { wordsOf } from '../versions/phrases.ts';
import { monthNames } from './lexicon/months.ts';

/** In which order the numbers of `03/04/2026` stand, where that is known. */
export type DayOrder = 'day-first' | 'month-first' | null;

/** A date as it stands in a text. `date` is null where nobody could say which day is meant. */
export interface WrittenDate {
  readonly date: PlainDate | null;
  /** A year alone: a date only where the words around say that an end is meant. */
  readonly isYear: boolean;
  readonly start: number;
  readonly end: number;
}

const datePattern =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d./])(?:(?<y1>\d{4})\s?(?<sep>[-/.年])\s?(?<m1>\d{1,2})(?:\s?[-/.月]\s?(?<d1>\d{1,2})日?|月)?|(?<a>\d{1,2})[-/.](?<b>\d{1,2})[-/.](?<y2>\d{4})|(?<y3>\d{4})\s?[-/]?\s?(?<part3>[QH][1-4])|(?<part4>[QH][1-4])\s?[-/,]?\s?(?<y4>\d{4})|(?<m6>\d{1,2})[/.](?<y6>\d{4})|(?<y5>\d{4})年?)(?![\p{Script=Latin}\p{Script=Cyrillic}\d]|\.\d|-\d)/giu;
const spelledPattern =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d./])(?:(?<d1>\d{1,2})(?:st|nd|rd|th|\.|º|er)?[\s-](?:of\s|de\s)?(?<m1>\p{L}{3,12})\.?,?[\s-](?:de\s|del\s)?(?<y1>\d{4})|(?<m2>\p{L}{3,12})\.?\s(?<d2>\d{1,2})(?:st|nd|rd|th)?,?\s(?<y2>\d{4})|(?<m3>\p{L}{3,12})\.?,?[\s-](?:de\s|of\s)?(?<y3>\d{4}))(?![\p{Script=Latin}\p{Script=Cyrillic}\d]|\.\d)/gu;

const months = new Map(
  Object.values(monthNames).flatMap((names) =>
    names.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)),
  ),
);

function monthOf(name: string): number | undefined {
  return months.get(wordsOf(name)[0]?.folded ?? '');
}

function lastDay(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** A day as `YYYY-MM-DD`, the last of its month where `day` is left out; null where the calendar has no such day. */
function plainDate(year: number, month: number, day?: number): PlainDate | null {
  if (month < 1 || month > 12 || year < 1970 || year > 9999) return null;
  const last = lastDay(year, month);
  if (day !== undefined && (day < 1 || day > last)) return null;
  return [year, String(month).padStart(2, '0'), String(day ?? last).padStart(2, '0')].join('-');
}

function numericDate(groups: Record<string, string | undefined>, order: DayOrder): PlainDate | null {
  const [a, b, year] = [Number(groups['a']), Number(groups['b']), Number(groups['y2'])];
  if (a === b || b > 12) return plainDate(year, a, b);
  if (a > 12 || order === 'day-first') return plainDate(year, b, a);
  return order === 'month-first' ? plainDate(year, a, b) : null;
}

function partOfYear(year: number, part: string): PlainDate | null {
  const number = Number(part[1]);
  return /q/i.test(part) ? plainDate(year, number * 3) : plainDate(year, number * 6);
}

function readNumeric(match: RegExpMatchArray, order: DayOrder): WrittenDate {
  const groups = match.groups ?? {};
  const place = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
  const year = Number(groups['y1'] ?? groups['y3'] ?? groups['y4'] ?? groups['y5']);
  if (groups['a'] !== undefined) {
    const isDotted = match[0].includes('.');
    return { ...place, isYear: false, date: numericDate(groups, isDotted ? 'day-first' : order) };
  }
  const part = groups['part3'] ?? groups['part4'];
  if (groups['m6'] !== undefined)
    return { ...place, isYear: false, date: plainDate(Number(groups['y6']), Number(groups['m6'])) };
  if (part !== undefined) return { ...place, isYear: false, date: partOfYear(year, part) };
  if (groups['m1'] === undefined) return { ...place, isYear: true, date: plainDate(year, 12) };
  const day = groups['d1'] === undefined ? undefined : Number(groups['d1']);
  return { ...place, isYear: false, date: plainDate(year, Number(groups['m1']), day) };
}

function readSpelled(
  groups: Record<string, string | undefined>,
  start: number,
  end: number,
): WrittenDate | null {
  const month = monthOf(groups['m1'] ?? groups['m2'] ?? groups['m3'] ?? '');
  if (month === undefined) return null;
  const year = Number(groups['y1'] ?? groups['y2'] ?? groups['y3']);
  const day = groups['d1'] ?? groups['d2'];
  return {
    date: plainDate(year, month, day === undefined ? undefined : Number(day)),
    isYear: false,
    start,
    end,
  };
}

/** All dates of a text, from left to right. Spans of years (`2023-2024`) are no date. */
export function findDates(text: string, order: DayOrder = null): WrittenDate[] {
  if (!/\d{4}/.test(text)) return [];
  const spelled = [...text.matchAll(spelledPattern)]
    .map(({ 0: whole, index, groups }) => readSpelled(groups ?? {}, index, index + whole.length))
    .filter((date) => date !== null);
  const isSpan = /\d{4}\s?[-–~]\s?\d{4}/.test(text);
  const numeric = [...text.matchAll(datePattern)]
    .map((match) => readNumeric(match, order))
    .filter((date) => !date.isYear || !isSpan);
  // The year of a spelled date is found as a number too: whatever starts inside the date before it is part of it.
  return [...spelled, ...numeric]
    .sort((a, b) => a.start - b.start)
    .reduce<WrittenDate[]>((kept, date) => {
      if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date);
      return kept;
    }, []);
}

/** The order of numbers that the unambiguous dates of a column settle; null where none does, or they disagree. */
export function dayOrderOf(texts: readonly string[]): DayOrder {
  const orders = new Set<DayOrder>();
  for (const text of texts.filter((one) => /\d{4}/.test(one))) {
    for (const { groups } of text.matchAll(datePattern)) {
      if (Number(groups?.['a']) > 12) orders.add('day-first');
      if (Number(groups?.['b']) > 12) orders.add('month-first');
    }
  }
  return orders.size === 1 ? ([...orders][0] ?? null) : null;
}
