// Versions of projects that put words of their own behind them: `1.2.3-testnet`, `2.0-cloud-team`.
import { isDate } from './parse-auto.ts';
import { skimBehind } from './parse-behind.ts';
import { readNumber, releaseNumber } from './read-number.ts';
import type { Version } from './version.ts';

/**
 * Reads a version without prefix as `parseAuto` does, and with words that nobody knows, which say nothing. Null where
 * the text begins with a date or with no number, and where a wildcard ends the number.
 */
export function parseLoose(text: string): Version | null {
  const number = readNumber(text);
  if (number === null || isDate(number)) return null;
  // The tag of a whole line moves: `2.2.x`.
  if (/^\.?x(?![a-z\d])/i.test(number.rest)) return null;
  return { number: releaseNumber(number.parts), parts: number.parts, ...skimBehind(number.rest) };
}
