// The number in a name becomes the line that it stands for here, or no line.
import type { LineNumber } from '../model/version.ts';
import type { Counting } from './counting.ts';
import type { LineName } from './line-name.ts';
import { ofOneNumber } from './one-number.ts';
import type { Sisters, ToldLine } from './sisters.ts';
import type { WrittenNumber } from './written-number.ts';

/** Majors in these bounds are years. */
const firstYear = 1900;
const lastYear = 2100;
/** How far above the newest minor one may be tried out. */
const farthest = 3;

/** The line that a name stands for; null where its number is no version of what is released here. */
export function lineOfNumber(
  name: string,
  read: LineName,
  counting: Counting,
  sisters: Sisters,
): ToldLine | null {
  const { number } = read;
  if (number === null) return null;
  if (read.behindSlash !== null) return ofSlip(name, number, read.behindSlash, sisters);
  if (isCopy(name, read, sisters) || isDate(read, number, counting)) return null;
  if (number.parts.length === 1) return ofOneNumber(read, number, counting, sisters);
  return new Set(number.signs).size > 1
    ? ofMixedSigns(name, number, counting, sisters)
    : ofNumbers(read, number, counting, sisters);
}

function minorOf([major = 0, minor = 0]: readonly number[]): LineNumber {
  return { major, minor };
}

/** `v8/8.18` says its major twice, and `v0/12` beside `v0.12` is a slip of the pen, where `v4/2696` is a topic. */
function ofSlip(
  name: string,
  first: WrittenNumber,
  second: WrittenNumber,
  { has }: Sisters,
): ToldLine | null {
  const isTwice = second.parts.length > 1 && first.parts.every((part, at) => part === second.parts[at]);
  if (isTwice) return { line: minorOf(second.parts), by: 'name' };
  const isMeant = has(name.replace(/(\d)\/(?=\d)/, '$1.'));
  return isMeant ? { line: minorOf([...first.parts, ...second.parts]), by: 'tags' } : null;
}

/** `v1-19.1` is 1.19.1 where that was released; else such signs part different numbers. */
function ofMixedSigns(
  name: string,
  { parts }: WrittenNumber,
  { holds }: Counting,
  { has }: Sisters,
): ToldLine | null {
  const [major = 0, minor = 0, patch = 0] = parts;
  const isMeant = holds(major, minor, patch) || has(name.replace(/(\d)[_-](?=\d)/g, '$1.'));
  return isMeant && parts.length === 3 ? { line: minorOf(parts), by: 'tags' } : null;
}

/** `master-4.4` beside `4.4` is a copy of the trunk. */
function isCopy(name: string, { says }: LineName, { has }: Sisters): boolean {
  return says[0] === 'trunk' && has(name.replace(/^[a-z]+[._/-]/i, ''));
}

/** `2024-01` and `lts_2023_08_02` are days, where `stable/2024.1` counts by the calendar. */
function isDate(
  read: LineName,
  { parts, signs, hasWildcard }: WrittenNumber,
  { highestMajor, holdsMinor, isKnown }: Counting,
): boolean {
  const [major = 0, minor = 0] = parts;
  if (major < firstYear || major >= lastYear || hasWildcard || holdsMinor(major, minor)) return false;
  const isCalendar = highestMajor >= firstYear;
  if (!signs.startsWith('.')) return !isCalendar || signs !== '';
  return isKnown && !isCalendar && read.says.length === 0 && read.family === null;
}

/** Two numbers and more stand for the minor; null where they count something else. */
function ofNumbers(
  read: LineName,
  { parts, digits, signs, hasWildcard }: WrittenNumber,
  { highestMinor, holdsMinor }: Counting,
  { numbersOf }: Sisters,
): ToldLine | null {
  const [major = 0, minor = 0] = parts;
  const line: ToldLine = { line: minorOf(parts), by: 'name' };
  const isBare = read.says.length === 0 && read.family === null && !hasWildcard;
  if (!signs.startsWith('.') && !holdsMinor(major, minor)) {
    // `02_05` is a day.
    if (digits.some((text) => /^0\d/.test(text))) return null;
    // `3-1` alone counts something else, if its sisters are no lines of these tags.
    const lines = numbersOf(read.pattern).filter(
      (one) => one.signs === signs && holdsMinor(one.parts[0] ?? 0, one.parts[1] ?? 0),
    );
    if (isBare && lines.length < 2) return null;
  }
  // Before a number such a word may speak of the tools: `beta-1.96` of a compiler.
  const isTried = read.says[0] === 'trial' && read.before === 1 && read.family === null;
  if (isTried && highestMinor(major) >= 0 && minor > highestMinor(major) + farthest) return null;
  return line;
}
