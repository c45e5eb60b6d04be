// The text that a reader sees of a piece of Markdown, with the place of each character in the source.
import type { Span } from '../../model/text.ts';
import { markAt, matchAt } from './inline-marks.ts';
import type { Piece } from './source.ts';

/** A stretch of plain text that stands in one line as it is, or a character that the source writes as several. */
interface Run {
  /** Where it starts in the plain text. */
  readonly start: number;
  readonly line: number;
  readonly column: number;
  readonly isLiteral: boolean;
}

/** Text without markup, with the runs that tell where it stands in the file. */
export interface PlainText {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** A link that was met, by the place of its words in the plain text. */
export interface Link {
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

// What may stand between `](` and `)`: one level of brackets, as in Wikipedia's addresses.
const targetPattern =
  /\]\(\s{0,9}(?:<([^<>]{0,1000})>|([^()\s<>]{0,1000}(?:\([^()\s]{0,200}\)[^()\s<>]{0,500})?))(?:\s{1,9}["'(][^"')]{0,300}["')])?\s{0,9}\)|\]\[[^\]]{0,200}\]|\]/y;

// All that can be no mark is taken over in one go.
const literalPattern = /[^\\&<`*_~![\]]+/y;

/** Reads pieces that follow each other in one paragraph, cell or item; their lines are joined by a space. */
export function readInline(pieces: readonly Piece[]): PlainText & { readonly links: readonly Link[] } {
  const reader = new InlineReader();
  pieces.forEach((piece, index) => {
    reader.read(piece);
    if (index < pieces.length - 1) reader.add(' ', piece.line, piece.column + piece.raw.length, true);
  });
  return reader;
}

class InlineReader implements PlainText {
  text = '';
  readonly runs: Run[] = [];
  readonly links: Link[] = [];
  readonly #opened: number[] = [];

  /** Takes over what is shown; a literal that goes on where the last one ended is the same run. */
  add(shows: string, line: number, column: number, isLiteral: boolean): void {
    const last = this.runs.at(-1);
    const goesOn =
      isLiteral &&
      last?.isLiteral &&
      last.line === line &&
      last.column + this.text.length - last.start === column;
    if (!goesOn && shows !== '') this.runs.push({ start: this.text.length, line, column, isLiteral });
    this.text += shows;
  }

  read({ raw, line, column }: Piece): void {
    const links = raw.includes('](') || raw.includes('][') ? bracketPairs(raw) : noLinks;
    for (let at = 0; at < raw.length;) {
      const literal = matchAt(literalPattern, raw, at);
      const taken = literal ? 0 : this.#readMark(raw, at, line, column, links);
      if (literal) this.add(literal[0], line, column + at, true);
      else if (taken === 0) this.add(raw[at] ?? '', line, column + at, true);
      at += literal ? literal[0].length : Math.max(1, taken);
    }
  }

  /** Reads a mark or a bracket of a link; answers how many characters it took, 0 where none stands here. */
  #readMark(raw: string, at: number, line: number, column: number, links: LinkBrackets): number {
    const mark = markAt(raw, at);
    const start = this.text.length;
    if (mark) {
      if (mark.target !== undefined)
        this.links.push({ start, end: start + mark.shows.length, target: mark.target });
      this.add(
        mark.shows,
        line,
        column + at + (mark.takes > mark.shows.length && mark.target ? 1 : 0),
        mark.target !== undefined,
      );
      return mark.takes;
    }
    if (links.opening.has(at)) this.#opened.push(start);
    if (links.opening.has(at) || (raw[at] === '!' && links.opening.has(at + 1))) return 1;
    if (!links.closing.has(at)) return 0;
    const target = matchAt(targetPattern, raw, at);
    this.links.push({
      start: this.#opened.pop() ?? start,
      end: start,
      target: target?.[1] ?? target?.[2] ?? '',
    });
    return target?.[0].length ?? 1;
  }
}

/** Where the brackets of links stand in a line. */
interface LinkBrackets {
  readonly opening: ReadonlySet<number>;
  readonly closing: ReadonlySet<number>;
}

const noLinks: LinkBrackets = { opening: new Set(), closing: new Set() };

/** The brackets whose `]` is followed by a target; any others are text. */
function bracketPairs(raw: string): LinkBrackets {
  const opening = new Set<number>();
  const closing = new Set<number>();
  const stack: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === '\\') i++;
    else if (raw[i] === '[') stack.push(i);
    else if (raw[i] === ']') {
      const open = stack.pop();
      const target = open === undefined ? null : matchAt(targetPattern, raw, i);
      if (open === undefined || !target || target[0].length === 1) continue;
      opening.add(open);
      closing.add(i);
    }
  }
  return { opening, closing };
}

/** Where a place of a plain text stands in the file. */
function placeOf({ runs }: PlainText, at: number): { readonly line: number; readonly column: number } {
  let [low, high] = [0, runs.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const run = runs[low] ?? { start: 0, line: 1, column: 1, isLiteral: true };
  return { line: run.line, column: run.column + (run.isLiteral ? Math.max(0, at - run.start) : 0) };
}

/** Where the characters from `start` to `end` of a plain text stand in the file; an empty stretch has no width. */
export function spanOf(plain: PlainText, start: number, end: number): Span {
  const first = placeOf(plain, Math.min(start, Math.max(0, plain.text.length - 1)));
  const last = end > start ? placeOf(plain, Math.min(end, plain.text.length) - 1) : first;
  return {
    line: first.line,
    column: first.column,
    endLine: last.line,
    endColumn: last.column + (end > start ? 1 : 0),
  };
}
