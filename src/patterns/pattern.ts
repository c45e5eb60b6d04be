// Patterns of names and paths, as settings write them: `core@*`, `packages/core/**`, `maint/{major}.{minor}`.
//
// Strangers write settings, and libraries for such patterns turn them into regular expressions, some of which run for
// ever; none of them has named parts. Here a table says which rest of the pattern fits which rest of the text, so that
// the work never grows beyond the one length times the other.
import { readParts, type PatternPart } from './pattern-parts.ts';

/** The texts of the named parts, by their names. */
export type NamedParts = ReadonlyMap<string, string>;

// No path that a file system holds is longer.
const longest = 4096;

const noParts: NamedParts = new Map();

/**
 * Tells the named parts of a whole text, case and all; null where the pattern does not fit it, as one with a fault fits
 * none. Of several ways to fit, numbers take as many digits as they can, except in front of another number
 * (`{major}{minor}` reads `410` as 4.10), and everything else takes as little as it can. A text of more than 4,096
 * characters fits nothing.
 */
export function matcherOf(pattern: string): (text: string) => NamedParts | null {
  const parts = readParts(pattern);
  if (typeof parts === 'string') return () => null;
  const varies = parts.findIndex(({ kind }) => kind !== 'literal');
  if (varies < 0) return (text) => (text === pattern ? noParts : null);
  // Most texts end here: those of other packages, and of other folders.
  const head = parts.slice(0, varies).map(literalText).join('');
  const tail = parts
    .slice(parts.findLastIndex(({ kind }) => kind !== 'literal') + 1)
    .map(literalText)
    .join('');
  const rest = parts.slice(varies);
  return (text) => {
    if (text.length > longest || !text.startsWith(head) || !text.endsWith(tail)) return null;
    return fit(rest, Array.from(text.slice(head.length)));
  };
}

/**
 * Tells which texts a list of patterns selects, as the filters of GitHub's workflows do: a pattern after `!` leaves out
 * what it fits, and of several that fit the last one counts. An empty list selects everything, and a list of patterns
 * after `!` alone everything that they do not fit.
 */
export function selectorOf(patterns: readonly string[]): (text: string) => boolean {
  const steps = patterns.map((pattern) => {
    const leavesOut = pattern.startsWith('!');
    return { leavesOut, matches: matcherOf(leavesOut ? pattern.slice(1) : pattern) };
  });
  const atFirst = steps.every(({ leavesOut }) => leavesOut);
  return (text) => {
    const last = steps.findLast(({ matches }) => matches(text) !== null);
    return last ? !last.leavesOut : atFirst;
  };
}

/** What is wrong with a pattern, with or without `!` before it, as the middle of a sentence; null where nothing is. */
export function patternFault(pattern: string): string | null {
  if (pattern === '!') return 'nothing stands behind `!`';
  const parts = readParts(pattern.startsWith('!') ? pattern.slice(1) : pattern);
  return typeof parts === 'string' ? parts : null;
}

const literalText = (part: PatternPart): string => (part.kind === 'literal' ? part.character : '');

/** Which parts of a pattern, from one on, fit a text from a place on. */
type Rests = (part: number, at: number) => boolean;

function fit(parts: readonly PatternPart[], text: readonly string[]): NamedParts | null {
  const fits = restsOf(parts, text);
  if (!fits(0, 0)) return null;
  const named = new Map<string, string>();
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const start = at;
    at = endOf(parts, index, { text, start, fits });
    if (part.kind === 'many' && part.name !== null) named.set(part.name, text.slice(start, at).join(''));
  }
  return named;
}

/** The place behind what a part takes, where the pattern is known to fit. */
function endOf(
  parts: readonly PatternPart[],
  index: number,
  { text, start, fits }: { text: readonly string[]; start: number; fits: Rests },
): number {
  const part = parts[index];
  if (part?.kind === 'folders') {
    const isEnd = (end: number) => (end === start || text[end - 1] === '/') && fits(index + 1, end);
    return firstPlace(start, text.length, isEnd);
  }
  if (part?.kind !== 'many') return start + 1;
  const next = parts[index + 1];
  const isGreedy = part.taking === 'digits' && !(next?.kind === 'many' && next.taking === 'digits');
  const shortest = firstPlace(start + part.least, text.length, (end) => fits(index + 1, end));
  if (!isGreedy) return shortest;
  let end = shortest;
  for (let to = shortest + 1; isTaken(part, text[to - 1]); to++) if (fits(index + 1, to)) end = to;
  return end;
}

function firstPlace(from: number, to: number, isIt: (place: number) => boolean): number {
  let place = from;
  while (place < to && !isIt(place)) place++;
  return place;
}

/** Fills the table from the ends of pattern and text, where nothing fits nothing. */
function restsOf(parts: readonly PatternPart[], text: readonly string[]): Rests {
  const width = text.length + 1;
  const table = new Uint8Array((parts.length + 1) * width);
  table[table.length - 1] = 1;
  const fits: Rests = (part, at) => table[part * width + at] === 1;
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index];
    // Whether folders that start further on, or here, lead to where the rest fits.
    let isBelow = false;
    for (let at = text.length; part !== undefined && at >= 0; at--) {
      isBelow ||= text[at] === '/' && fits(index + 1, at + 1);
      if (restFits(part, { index, at, character: text[at], isBelow, fits })) table[index * width + at] = 1;
    }
  }
  return fits;
}

interface Cell {
  readonly index: number;
  readonly at: number;
  /** Undefined at the end of the text. */
  readonly character: string | undefined;
  readonly isBelow: boolean;
  readonly fits: Rests;
}

function restFits(part: PatternPart, { index, at, character, isBelow, fits }: Cell): boolean {
  if (part.kind === 'folders') return isBelow || fits(index + 1, at);
  if (part.kind === 'many' && part.least === 0 && fits(index + 1, at)) return true;
  if (!isTaken(part, character)) return false;
  return fits(index + 1, at + 1) || (part.kind === 'many' && fits(index, at + 1));
}

function isTaken(part: PatternPart, character: string | undefined): boolean {
  if (character === undefined) return false;
  if (part.kind === 'literal') return character === part.character;
  if (part.kind === 'many' && part.taking === 'any') return true;
  return part.kind === 'many' && part.taking === 'digits' ? isDigit(character) : character !== '/';
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
