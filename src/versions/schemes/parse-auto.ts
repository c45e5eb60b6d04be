// Version texts in every scheme of the world at once.
//
// One grammar serves all schemes: one family mixes them (`1.0_RC1`, `2.0.0.rc1`, `3.0.0-rc.1`) and still has one order.
// The packages for semver, PEP 440 and RubyGems read and order one scheme each; the tests hold this order to theirs.
import { parseBehind } from './parse-behind.ts';
import { readNumber, releaseNumber, type WrittenNumber } from './read-number.ts';
import type { Version } from './version.ts';

/** Reads a version without prefix. Null where the text is a date, a wildcard, or says more than a version does. */
export function parseAuto(text: string): Version | null {
  const number = readNumber(text);
  if (number === null || isDate(number)) return null;
  const behind = parseBehind(number.rest);
  return behind && { number: releaseNumber(number.parts), parts: number.parts, ...behind };
}

/** `2025-11-25` and `20251125` are days, where `2025.11.25` is a version as calendars count them. */
export function isDate({ written, parts: [first = 0] }: WrittenNumber): boolean {
  if (written.includes('.')) return false;
  return first > 99_999 || (first >= 1900 && first < 2100 && /\D/.test(written));
}
