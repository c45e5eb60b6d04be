// Splits a version cell or a sentence into the pieces that its claim is made of.
import type { VersionWord } from './lexicon/version-words.ts';
import { numberWords } from './lexicon/number-words.ts';
import { versionWords } from './lexicon/version-words.ts';
import { phraseFinder, wordsOf } from './phrases.ts';
import type { Word } from './phrases.ts';

export type Operator = '<' | '<=' | '>' | '>=' | '=' | '^' | '~' | '~>';

/** A version number as written: `1.2.x` has the parts 1 and 2, and a wildcard. */
export interface NumberToken {
  readonly kind: 'number';
  readonly parts: readonly number[];
  readonly hasWildcard: boolean;
  /** `2.0.0-beta.1`, `2.6-dev`. */
  readonly isPrerelease: boolean;
  /** `v1.2`: the letter says that it is a version. */
  readonly hasLetter: boolean;
  /** `2.0+`: this one and all above. */
  readonly isOpen: boolean;
  readonly start: number;
  readonly end: number;
}

export type ClaimToken =
  | NumberToken
  | { readonly kind: 'operator'; readonly operator: Operator; readonly start: number; readonly end: number }
  | { readonly kind: 'word'; readonly word: VersionWord; readonly start: number; readonly end: number }
  /** Two, three, …: how many releases or lines. */
  | { readonly kind: 'count'; readonly count: number; readonly start: number; readonly end: number }
  | { readonly kind: 'open' | 'close' | 'span' | 'comma'; readonly start: number; readonly end: number }
  /** A word that says nothing about versions. */
  | { readonly kind: 'text'; readonly text: string; readonly start: number; readonly end: number };

const numberPattern =
  /(?:[vV]{1,2}[.\s]?)?(?<digits>\d{1,16}(?:[._]\d{1,16})*)(?<wild>(?:[._]?[xX×хХ*#])*(?:[._](?:latest|[nNyYzZ](?!\p{L})))*)/uy;
const suffixPattern = /[-._]?(?<word>[a-z]{1,12})(?:[-._]?\d{1,6})?(?:[-._]\d{1,6}){0,2}/iy;
// Letters of scripts that part words by spaces: a number that touches one is part of that word (`IPv4`, `1st`).
const glue = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;
const prereleaseWords =
  /^(?:[abcm]|rc|alpha|beta|pre|preview|dev|devel|snapshot|nightly|canary|next|unstable|insiders?|experimental|cr|ea)$/i;
const finalWords = /^(?:lts|ga|final|stable|release|eol|sp)$/i;
const operatorPattern = /<=|=<|[≤⩽≥⩾]|>=|=>|~>|==|[<>^~=＜＞]/uy;
const operators: Readonly<Record<string, Operator>> = {
  '<=': '<=',
  '=<': '<=',
  '≤': '<=',
  '⩽': '<=',
  '>=': '>=',
  '=>': '>=',
  '≥': '>=',
  '⩾': '>=',
  '~>': '~>',
  '==': '=',
  '<': '<',
  '＜': '<',
  '>': '>',
  '＞': '>',
  '^': '^',
  '~': '~',
  '=': '=',
};
const spanPattern = /\.\.\.?|[…–—‑~〜～→]|-(?=\s|v?\d)/iuy;
// A run of letters and digits; scripts without spaces do not take up the number behind them.
const textPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー])[\p{L}\p{M}\p{N}])+/uy;
const plainPattern = /[a-z\d]+/iy;

const findWords = phraseFinder({ ...versionWords, ...numberWords });

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const plainGlue = /[a-z\d]/i;

function isGlued(text: string, at: number): boolean {
  const char = text[at] ?? '';
  return char < '\x80' ? plainGlue.test(char) : glue.test(char);
}

// `N-1` counts back from the newest: the 1 is no version.
function isOffset(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  return before.includes('-') && /(?:^|[^a-z])n ?- ?$/i.test(before);
}

// `S2.1`: the 1 belongs to a name.
function isTail(text: string, at: number): boolean {
  return text[at - 1] === '.' && isGlued(text, at - 2);
}

function readNumber(text: string, at: number): NumberToken | null {
  if (at > 0 && (isGlued(text, at - 1) || isOffset(text, at) || isTail(text, at))) return null;
  const match = matchAt(numberPattern, text, at);
  const parts = match?.groups?.['digits']?.split(/[._]/).map(Number) ?? [];
  if (!match || !parts.every(Number.isSafeInteger)) return null;
  let end = at + match[0].length;
  const suffix = matchAt(suffixPattern, text, end);
  const suffixEnd = end + (suffix?.[0].length ?? 0);
  const isPrerelease = prereleaseWords.test(suffix?.groups?.['word'] ?? '');
  const isKnown = finalWords.test(suffix?.groups?.['word'] ?? '');
  if (suffix && !isGlued(text, suffixEnd) && (isPrerelease || isKnown || /^[-_]/.test(suffix[0])))
    end = suffixEnd;
  // `2.O.x`, `2.x?`: what goes on like that is no number that anybody could read.
  if (isGlued(text, end) || /^(?:[._][^\s.)\]]|\?)/.test(text.slice(end, end + 2))) return null;
  const plus = /^\s?\+(?![a-z\d])/i.exec(text.slice(end, end + 3));
  return {
    kind: 'number',
    parts,
    hasWildcard: (match.groups?.['wild'] ?? '') !== '',
    isPrerelease: isPrerelease && end === suffixEnd,
    hasLetter: /^v/i.test(match[0]),
    isOpen: plus !== null,
    start: at,
    end: end + (plus?.[0].length ?? 0),
  };
}

const separators: Readonly<Record<string, 'open' | 'close' | 'comma'>> = {
  '(': 'open',
  '（': 'open',
  '[': 'open',
  ')': 'close',
  '）': 'close',
  ']': 'close',
  ',': 'comma',
  ';': 'comma',
  '/': 'comma',
  '|': 'comma',
  '、': 'comma',
  '，': 'comma',
  '\n': 'comma',
};

/** The tokens of a text in order. White space and marks that mean nothing for versions give none. */
export function claimTokens(text: string): ClaimToken[] {
  const tokens: ClaimToken[] = [];
  // A word that no phrase can hold stands for each token that is none, so that no phrase reaches across it.
  let words: Word[] = [];
  const flush = (): void => {
    for (const token of readWords(text, words)) tokens.push(token);
    words = [];
  };
  const isPlain = !/[^\0-\x7F]/.test(text);
  for (let at = 0; at < text.length;) {
    const token = readToken(text, at);
    if (token) {
      flush();
      tokens.push(token);
      at = token.end;
      continue;
    }
    const run = matchAt(isPlain ? plainPattern : textPattern, text, at);
    for (const word of wordsOf(run?.[0] ?? '')) {
      words.push({ ...word, start: word.start + at, end: word.end + at });
    }
    at += run ? run[0].length : 1;
  }
  flush();
  return tokens;
}

function readToken(text: string, at: number): ClaimToken | null {
  const number = readNumber(text, at);
  if (number) return number;
  if (text.startsWith('!=', at)) return { kind: 'word', word: 'not', start: at, end: at + 2 };
  const separator = separators[text[at] ?? ''];
  if (separator) return { kind: separator, start: at, end: at + 1 };
  if (text.startsWith('->', at)) return { kind: 'span', start: at, end: at + 2 };
  const operator = matchAt(operatorPattern, text, at);
  const span = matchAt(spanPattern, text, at);
  if (span && isBetweenNumbers(text, at)) return { kind: 'span', start: at, end: at + span[0].length };
  if (!operator) return null;
  return {
    kind: 'operator',
    operator: operators[operator[0]] ?? '=',
    start: at,
    end: at + operator[0].length,
  };
}

// `~` is a comparison before a number, and a dash parts words but between two numbers, where both make a span.
function isBetweenNumbers(text: string, at: number): boolean {
  return text[at + 1] !== '>' && /[\dx*]\s{0,3}$/i.test(text.slice(Math.max(0, at - 4), at));
}

function readWords(text: string, words: readonly Word[]): ClaimToken[] {
  const tokens: ClaimToken[] = [];
  const addUnknown = (from: number, to: number): void => {
    for (const { start, end } of words.slice(from, to))
      tokens.push({ kind: 'text', text: text.slice(start, end), start, end });
  };
  let at = 0;
  for (const { meaning, from, to, start, end } of findWords(words)) {
    addUnknown(at, from);
    const count = Number(meaning);
    tokens.push(
      Number.isNaN(count)
        ? { kind: 'word', word: meaning as VersionWord, start, end }
        : { kind: 'count', count, start, end },
    );
    at = to;
  }
  addUnknown(at, words.length);
  return tokens;
}
