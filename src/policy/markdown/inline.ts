// The text that a reader sees of a piece of Markdown, with the place of each character in the source.
import type { Span } from '../../model/text.ts';
import type { Piece } from './source.ts';

/** Text without markup. `at` gives for each of its UTF-16 units the line and column in the file. */
export interface PlainText {
  readonly text: string;
  readonly at: readonly { readonly line: number; readonly column: number }[];
}

/** A link that was met, by the place of its words in the plain text. */
export interface Link {
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  le: '≤',
  ge: '≥',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  check: '✓',
  checkmark: '✓',
  cross: '✗',
  times: '×',
  sim: '~',
};
const entityPattern = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,12}));/iy;
const tagPattern = /<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,500})?\/?>|<!--[^>]{0,500}-->/iy;
const autolinkPattern = /<(?=[a-z][\w+.-]{0,20}:|[^\s<>@]{1,64}@)[^\s<>]{1,500}>/iy;
// What may stand between `](` and `)`: one level of brackets, as in Wikipedia's addresses.
const targetPattern =
  /\]\(\s{0,9}<?([^()\s<>]{0,1000}(?:\([^()\s]{0,200}\)[^()\s<>]{0,500})?)>?(?:\s{1,9}["'(][^"')]{0,300}["')])?\s{0,9}\)|\]\[[^\]]{0,200}\]|\]/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function decode(match: RegExpExecArray): string | null {
  const [whole, decimal, hex, name] = match;
  if (name !== undefined) return entities[name] ?? null;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : whole;
}

/** One mark of Markdown at a place: what it shows as, and how many characters of the source it takes. */
interface Mark {
  readonly shows: string;
  readonly takes: number;
  /** The mark closes the link or image whose words came before, with this target. */
  readonly target?: string;
}

function isPunctuation(char: string | undefined): boolean {
  return char !== undefined && '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'.includes(char);
}

function markAt(raw: string, at: number): Mark | null {
  const char = raw[at] ?? '';
  if (char === '\\' && isPunctuation(raw[at + 1])) return { shows: raw[at + 1] ?? '', takes: 2 };
  if (char === '&') {
    const entity = matchAt(entityPattern, raw, at);
    const shows = entity && decode(entity);
    return entity && shows !== null ? { shows, takes: entity[0].length } : null;
  }
  if (char === '<') {
    const tag = matchAt(tagPattern, raw, at);
    if (tag) return { shows: /^<br/i.test(tag[0]) ? '\n' : '', takes: tag[0].length };
    const auto = matchAt(autolinkPattern, raw, at);
    return auto ? { shows: auto[0].slice(1, -1), takes: auto[0].length, target: auto[0].slice(1, -1) } : null;
  }
  if (char === '`') return { shows: '', takes: 1 };
  if (char === '*' && (raw[at + 1] === '*' || isEmphasis(raw, at))) return { shows: '', takes: 1 };
  if (char === '*' && raw[at - 1] === '*') return { shows: '', takes: 1 };
  if (char === '_' && isUnderscoreMark(raw, at)) return { shows: '', takes: 1 };
  if (char === '~' && (raw[at + 1] === '~' || raw[at - 1] === '~')) return { shows: '', takes: 1 };
  return null;
}

// A lone `*` is emphasis where it leans on a letter and a second one follows; `1.*` and `>= 2 *` are not.
function isEmphasis(raw: string, at: number): boolean {
  const opens =
    !/[.\d]/.test(raw[at - 1] ?? ' ') && /[^\s*]/.test(raw[at + 1] ?? ' ') && raw.indexOf('*', at + 1) > 0;
  const closes =
    /[\p{L}\p{P}\d]/u.test(raw[at - 1] ?? ' ') &&
    raw[at - 1] !== '.' &&
    raw.lastIndexOf('*', at - 1) >= 0 &&
    at > 0;
  return opens || closes;
}

function isUnderscoreMark(raw: string, at: number): boolean {
  const before = /[\p{L}\p{N}]/u.test(raw[at - 1] ?? ' ');
  const after = /[\p{L}\p{N}]/u.test(raw[at + 1] ?? ' ');
  return !(before && after);
}

/** Reads pieces that follow each other in one paragraph, cell or item; their lines are joined by a space. */
export function readInline(pieces: readonly Piece[]): PlainText & { readonly links: readonly Link[] } {
  let text = '';
  const at: { line: number; column: number }[] = [];
  const links: Link[] = [];
  const opened: number[] = [];
  const add = (shows: string, line: number, column: number): void => {
    for (let i = 0; i < shows.length; i++) at.push({ line, column });
    text += shows;
  };
  pieces.forEach((piece, index) => {
    const { raw, line, column } = piece;
    const closers = bracketPairs(raw);
    for (let i = 0; i < raw.length;) {
      const mark = markAt(raw, i);
      if (mark) {
        if (mark.target !== undefined)
          links.push({ start: text.length, end: text.length + mark.shows.length, target: mark.target });
        add(mark.shows, line, column + i);
        i += mark.takes;
      } else if (raw[i] === '[' && closers.has(i)) {
        opened.push(text.length);
        i++;
      } else if (raw[i] === '!' && raw[i + 1] === '[' && closers.has(i + 1)) {
        i++;
      } else if (raw[i] === ']' && closers.get(-i - 1) !== undefined) {
        const target = matchAt(targetPattern, raw, i);
        links.push({ start: opened.pop() ?? text.length, end: text.length, target: target?.[1] ?? '' });
        i += target?.[0].length ?? 1;
      } else {
        add(raw[i] ?? '', line, column + i);
        i++;
      }
    }
    if (index < pieces.length - 1) add(' ', line, column + raw.length);
  });
  return { text, at, links };
}

/**
 * Which `[` of a line open a link: those whose `]` is followed by a target. Keys are places of `[`, and of `]` as
 * `-place - 1`, so that one map answers for both.
 */
function bracketPairs(raw: string): Map<number, true> {
  const pairs = new Map<number, true>();
  const stack: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === '\\') i++;
    else if (raw[i] === '[') stack.push(i);
    else if (raw[i] === ']') {
      const open = stack.pop();
      const target = open === undefined ? null : matchAt(targetPattern, raw, i);
      if (open !== undefined && target && target[0].length > 1) {
        pairs.set(open, true);
        pairs.set(-i - 1, true);
      }
    }
  }
  return pairs;
}

/** Where the characters from `start` to `end` of a plain text stand in the file; an empty stretch has no width. */
export function spanOf(plain: PlainText, start: number, end: number): Span {
  const first = plain.at[start] ?? plain.at.at(-1) ?? { line: 1, column: 1 };
  const last = plain.at[Math.max(start, end - 1)] ?? first;
  return {
    line: first.line,
    column: first.column,
    endLine: last.line,
    endColumn: last.column + (end > start ? 1 : 0),
  };
}
