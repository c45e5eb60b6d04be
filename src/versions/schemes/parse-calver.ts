// Versions that count by the calendar: `2024.1`, `24.04.2`, `2024-01-15`, `20240115`.
import { parseBehind } from './parse-behind.ts';
import { readNumber, releaseNumber, type WrittenNumber } from './read-number.ts';
import type { Version } from './version.ts';

/**
 * Reads a version without prefix whose first part is a year, of four digits from 1900 to 2100 or of two. A day is its
 * year, month and day, with or without signs between them, and a time of day behind it is one part more. Null for
 * everything else, and where a word behind it is not known.
 */
export function parseCalver(text: string): Version | null {
  const dated = readDated(text);
  const behind = dated && parseBehind(dated.rest);
  return behind && { number: releaseNumber(dated.parts), parts: dated.parts, ...behind };
}

/** Reads what of a text counts by the calendar, with what stands behind it; null where it does not begin so. */
export function readDated(text: string): Omit<WrittenNumber, 'written'> | null {
  const number = readNumber(text);
  const dated = number && datedParts(number.written, number.parts);
  if (!dated) return null;
  const [clock = '', ...time] = timePattern.exec(number.rest) ?? [];
  const parts = clock === '' ? dated : [...dated, Number(time.join(''))];
  return { parts, rest: number.rest.slice(clock.length) };
}

/** `T03-45-50Z` */
const timePattern = /^T(\d\d)-?(\d\d)-?(\d\d)Z?/i;

/** The parts of a number that begins with a year or a day; null where it does not. */
function datedParts(written: string, parts: readonly number[]): readonly number[] | null {
  const [digits = ''] = /^\d+/.exec(written) ?? [];
  if (digits.length === 2) return parts;
  const year = Number(digits.slice(0, 4));
  if (year < 1900 || year > 2100) return null;
  if (digits.length === 4) return parts;
  const [month, day] = [Number(digits.slice(4, 6)), Number(digits.slice(6))];
  const isDay = digits.length === 8 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay ? [year, month, day, ...parts.slice(1)] : null;
}
