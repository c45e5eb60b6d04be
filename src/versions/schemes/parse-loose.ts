// Versions of projects that put words of their own behind them: `1.2.3-testnet`, `2.0-cloud-team`.
import { isDate } from './parse-auto.ts';
import { skimBehind } from './parse-behind.ts';
import { readDated } from './parse-calver.ts';
import { readNumber, releaseNumber } from './read-number.ts';
import type { Version } from './version.ts';

/**
 * Reads a version without prefix as `parseAuto` and `parseCalver` do, and with words that nobody knows, which say nothing.
 * Null where the text begins with no number, or with one of more than five digits that is no day, and where a wildcard
 * ends the number.
 */
export function parseLoose(text: string): Version | null {
  const number = readNumber(text);
  const read = number && isDate(number) ? readDated(text) : number;
  if (read === null) return null;
  // The tag of a whole line moves: `2.2.x`.
  if (/^\.?x(?![a-z\d])/i.test(read.rest)) return null;
  return { number: releaseNumber(read.parts), parts: read.parts, ...skimBehind(read.rest) };
}
