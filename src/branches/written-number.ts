// A number in the name of a branch, as it is written.
import type { NamePart } from './name-parts.ts';

/** A number as a branch writes it. */
export interface WrittenNumber {
  readonly parts: readonly number[];
  /** The digits of each part. */
  readonly digits: readonly string[];
  /** The signs between its parts. */
  readonly signs: string;
  /** `1.x`, `9x`, `6.1.y`. */
  readonly hasWildcard: boolean;
}

/** More digits than any part of a version has. */
const longestNumber = 8;

const partSigns = ['.', '_', '-'];

/** The number that starts at a place, with its wildcards, and the place behind it; null where it is too long to be one. */
export function readNumber(
  parts: readonly NamePart[],
  start: number,
): { readonly number: WrittenNumber; readonly end: number } | null {
  const digits = [parts[start]?.text ?? ''];
  let signs = '';
  let at = start + 1;
  for (;;) {
    const sign = parts[at]?.text ?? '';
    if (!partSigns.includes(sign) || parts[at + 1]?.kind !== 'digits') break;
    signs += sign;
    digits.push(parts[at + 1]?.text ?? '');
    at += 2;
  }
  if (digits.some((text) => text.length > longestNumber)) return null;
  const end = behindWildcards(parts, at);
  return { number: { parts: digits.map(Number), digits, signs, hasWildcard: end > at }, end };
}

/** The place behind the wildcards at a place: `.x`, `xx`, `-x-y`. */
function behindWildcards(parts: readonly NamePart[], start: number): number {
  let at = start;
  for (;;) {
    const word = partSigns.includes(parts[at]?.text ?? '') ? at + 1 : at;
    const text = parts[word]?.text ?? '';
    const isWildcard = word > at ? /^(?:x+|[yz])$/.test(text) : at === start && /^x+$/.test(text);
    // `x86` is a machine.
    if (!isWildcard || parts[word + 1]?.kind === 'digits') return at;
    at = word + 1;
  }
}
