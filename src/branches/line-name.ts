// The grammar of branch names: a name becomes a number and the kinds of words around it, or it is a topic.
import { lineWordOf, trialLetters, type LineWord } from './lexicon/line-words.ts';
import { namePartsOf, type NamePart } from './name-parts.ts';
import { ownNameAt, type OwnNames } from './own-names.ts';
import { readNumber, type WrittenNumber } from './written-number.ts';

/** A name that may be that of a line, or of the next release where it has no number. */
export interface LineName {
  readonly number: WrittenNumber | null;
  /** A second number right behind a slash: `v0/12`. */
  readonly behindSlash: WrittenNumber | null;
  /** What the words say, in order. */
  readonly says: readonly LineWord[];
  /** How many of the words stand before the number. */
  readonly before: number;
  /** What the name calls its product: a family, empty for the main one; null where it names none. */
  readonly family: string | null;
  /** The last word before the number touches it: `rc1`. */
  readonly isGlued: boolean;
  /** The one word that is in no lexicon; null where all are known. */
  readonly unknown: string | null;
  /** The name with a sign in the place of its number, which sisters have in common. */
  readonly pattern: string;
}

/** Reads on from one place of a name to the next. */
interface Reading {
  number: WrittenNumber | null;
  behindSlash: WrittenNumber | null;
  says: LineWord[];
  before: number;
  family: string | null;
  isGlued: boolean;
  unknown: string | null;
  pattern: string;
}

/** Reads a name. Null where it is a topic: it holds several words that say nothing of lines, or several numbers. */
export function readLineName(name: string, names: OwnNames): LineName | null {
  const parts = namePartsOf(name);
  if (parts === null) return null;
  const read: Reading = {
    number: null,
    behindSlash: null,
    says: [],
    before: 0,
    family: null,
    isGlued: false,
    unknown: null,
    pattern: '',
  };
  for (let at = 0; at < parts.length;) {
    const next = readPart(parts, at, names, read);
    if (next === null) return null;
    at = next;
  }
  return read;
}

/** Takes what stands at a place into the reading; the place behind it, or null where it makes the name a topic. */
function readPart(parts: readonly NamePart[], at: number, names: OwnNames, read: Reading): number | null {
  const part = parts[at];
  if (part === undefined || part.kind === 'sign') {
    read.pattern += part?.text ?? '';
    return at + 1;
  }
  if (part.kind === 'digits') return readNumberPart(parts, at, read);
  const own = parts[at - 1]?.kind === 'digits' ? null : ownNameAt(parts, at, names);
  // A repository may be called `next` or `release`, and a tag may start with a word of the lexicon.
  if (own !== null && (own.length > 1 || lineWordOf(part.text) === undefined)) {
    if (read.family !== null && read.family !== own.family) return null;
    read.family = own.family;
    read.pattern += parts
      .slice(at, at + own.length)
      .map(({ text }) => text)
      .join('');
    return at + own.length;
  }
  return readWord(parts, at, read);
}

function readWord(parts: readonly NamePart[], at: number, read: Reading): number | null {
  const text = parts[at]?.text ?? '';
  const says = letterSays(parts, at, read) ?? lineWordOf(text);
  read.pattern += text;
  if (says === undefined) {
    if (read.unknown !== null) return null;
    read.unknown = text;
    return at + 1;
  }
  read.says.push(says);
  if (read.number === null) {
    read.before++;
    return at + 1;
  }
  if (says !== 'trial' && says !== 'rebuild') return at + 1;
  return behindCount(parts, at + 1) ?? (says === 'trial' ? at + 1 : null);
}

/** What a letter says that touches a number: `r2.13`, `1.0b2`, `1.0-M2`, `1.1.1w`. */
function letterSays(parts: readonly NamePart[], at: number, { number }: Reading): LineWord | undefined {
  const [before, letter, behind] = [parts[at - 1]?.kind, parts[at]?.text ?? '', parts[at + 1]?.kind];
  if (letter.length > 1) return undefined;
  // `r2` counts something else.
  const isDotted = behind === 'digits' && parts[at + 2]?.text === '.' && parts[at + 3]?.kind === 'digits';
  if (letter === 'r' && isDotted) return 'decoration';
  if (number === null || number.parts.length < 2) return undefined;
  if (behind === 'digits') return trialLetters.has(letter) ? 'trial' : undefined;
  return before === 'digits' && behind === undefined ? 'decoration' : undefined;
}

/** The place behind the count of a trial or rebuild: `rc1`, `rc-1`, `alpha.0`; null where there is none. */
function behindCount(parts: readonly NamePart[], at: number): number | null {
  if (parts[at]?.kind === 'digits') return at + 1;
  return parts[at]?.kind === 'sign' && parts[at].text !== '/' && parts[at + 1]?.kind === 'digits'
    ? at + 2
    : null;
}

function readNumberPart(parts: readonly NamePart[], at: number, read: Reading): number | null {
  const run = readNumber(parts, at);
  if (run === null) return null;
  if (parts[run.end]?.kind === 'digits') return null;
  if (read.number === null) {
    read.number = run.number;
    read.isGlued = parts[at - 1]?.kind === 'word';
    read.pattern += '#';
    return run.end;
  }
  if (read.behindSlash !== null || parts[at - 1]?.text !== '/') return null;
  read.behindSlash = run.number;
  return run.end;
}
