// The number that a version text begins with.
import type { ReleaseNumber } from '../../model/version.ts';

/** A number as it stands in a version text. */
export interface WrittenNumber {
  readonly written: string;
  readonly parts: readonly number[];
  /** What stands behind it. */
  readonly rest: string;
}

/** One sign parts a number throughout: `9.4.0`, `8_20_0`, `2-13-3`. */
const numberPattern = /^(?:\d+(?:\.\d+)+|\d+(?:_\d+)+|\d+(?:-\d+)*)/;

/** Reads the number that a text begins with; null where it begins with none, or with one too large to be counted with. */
export function readNumber(text: string): WrittenNumber | null {
  const written = numberPattern.exec(text)?.[0];
  if (written === undefined) return null;
  const parts = written.split(/[._-]/).map(Number);
  return parts.every(Number.isSafeInteger) ? { written, parts, rest: text.slice(written.length) } : null;
}

/** The part of a number that rows can speak of. */
export function releaseNumber([major = 0, minor = 0, patch = 0]: readonly number[]): ReleaseNumber {
  return [major, minor, patch];
}
