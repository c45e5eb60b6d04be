// The blocks of a Markdown document in order, as GitHub sees them, each line with its place.
import MarkdownIt from 'markdown-it';
import type { MarkdownIt as Parser } from 'markdown-it';
import type { Piece } from './source.ts';
import { splitRow } from './table-cells.ts';

/** The list item that a paragraph stands in: which list, which item of it, and how deep lists are nested around it. */
interface ItemPlace {
  readonly list: number;
  readonly item: number;
  readonly depth: number;
}

export interface Heading {
  readonly kind: 'heading';
  /** 1 to 6; 7 for a line of its own that only looks like one. */
  readonly level: number;
  readonly pieces: readonly Piece[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly pieces: readonly Piece[];
  readonly item: ItemPlace | null;
}

/** A table. Surplus cells are dropped, as GitHub does; a short row has fewer cells than the header. */
export interface Table {
  readonly kind: 'table';
  readonly header: readonly Piece[];
  readonly rows: readonly (readonly Piece[])[];
}

/** Text that is shown as it is, or HTML: never a statement by itself. */
interface Verbatim {
  readonly kind: 'code' | 'html';
  readonly pieces: readonly Piece[];
}

export type Block = Heading | Paragraph | Table | Verbatim;

/** Where the content of a source line starts and ends, quote marks and list marks left out, counted from 0. */
type LineEnds = Map<number, { from: number; to: number }>;

interface BlockToken {
  readonly type: string;
  readonly tag: string;
  readonly content: string;
  readonly map: [number, number] | null;
}

const md = new MarkdownIt({ html: true });
noteTableLines(md);

// markdown-it tells the lines of a table but not the columns: its own rule runs, and the ends of the lines are noted.
function noteTableLines(parser: Parser): void {
  const table = parser.block.ruler.getRules('').find((rule) => rule.name === 'table');
  if (!table) throw new Error('markdown-it has no block rule named table');
  parser.block.ruler.at(
    'table',
    (state, startLine, endLine, silent) => {
      const isTable = table(state, startLine, endLine, silent);
      if (!isTable || silent) return isTable;
      const { ends, starts } = state.env as { ends: LineEnds; starts: readonly number[] };
      for (let line = startLine; line < state.line; line++) {
        const start = starts[line] ?? 0;
        const from = (state.bMarks[line] ?? start) + (state.tShift[line] ?? 0) - start;
        ends.set(line, { from, to: (state.eMarks[line] ?? start) - start });
      }
      return true;
    },
    { alt: ['paragraph', 'reference'] },
  );
}

/** Front matter is shown apart from the document: its lines are left empty, so that places stay right. */
function withoutFrontMatter(lines: readonly string[]): string[] {
  const end = /^---\s*$/.test(lines[0] ?? '')
    ? lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line))
    : -1;
  const isFrontMatter = end > 0 && lines.slice(1, end).some((line) => /^[\w-]+\s*:/.test(line));
  return lines.map((line, i) => (isFrontMatter && i <= end ? '' : line));
}

/** The lines of a text as editors count them: CRLF and CR end lines like LF. */
export function sourceLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** The blocks of a document. Any text gives some; none throws. */
export function readBlocks(text: string): Block[] {
  const lines = withoutFrontMatter(sourceLines(text)).map((line) => line.replaceAll('\0', '\uFFFD'));
  const ends: LineEnds = new Map();
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length + 1;
  }
  const tokens: BlockToken[] = [];
  md.block.parse(lines.join('\n'), md, { ends, starts }, tokens as never);
  return new BlockReader(lines, ends).read(tokens);
}

/** Walks the flat tokens of markdown-it once, keeping track of the list items around. */
class BlockReader {
  readonly #lines: readonly string[];
  readonly #ends: LineEnds;
  readonly #blocks: Block[] = [];
  readonly #items: ItemPlace[] = [];
  #lists = 0;
  #itemCount = 0;

  constructor(lines: readonly string[], ends: LineEnds) {
    this.#lines = lines;
    this.#ends = ends;
  }

  read(tokens: readonly BlockToken[]): Block[] {
    const lists: number[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token) continue;
      if (/^(?:bullet|ordered)_list_open$/.test(token.type)) lists.push(this.#lists++);
      else if (/^(?:bullet|ordered)_list_close$/.test(token.type)) lists.pop();
      else if (token.type === 'list_item_open') {
        this.#items.push({ list: lists.at(-1) ?? 0, item: this.#itemCount++, depth: lists.length });
      } else if (token.type === 'list_item_close') this.#items.pop();
      else if (token.type === 'table_open') this.#addTable(tokens, i);
      else this.#addText(token, tokens[i - 1]);
    }
    return this.#blocks;
  }

  #addText(token: BlockToken, before: BlockToken | undefined): void {
    const [from, to] = token.map ?? [0, 0];
    if (token.type === 'inline' && token.map && before?.type === 'heading_open') {
      const pieces = this.#pieces(from, token.content.split('\n'));
      this.#blocks.push({ kind: 'heading', level: Number(before.tag.slice(1)), pieces });
    } else if (token.type === 'inline' && token.map && before?.type === 'paragraph_open') {
      const pieces = this.#pieces(from, token.content.split('\n'));
      this.#blocks.push({ kind: 'paragraph', pieces, item: this.#items.at(-1) ?? null });
    } else if (token.type === 'fence' || token.type === 'code_block') {
      const first = token.type === 'fence' ? from + 1 : from;
      this.#blocks.push({
        kind: 'code',
        pieces: this.#pieces(first, token.content.replace(/\n$/, '').split('\n')),
      });
    } else if (token.type === 'html_block') {
      this.#blocks.push({ kind: 'html', pieces: this.#whole(from, to) });
    }
  }

  /** Contents are ends of their source lines, but for the white space behind them. */
  #pieces(from: number, contents: readonly string[]): Piece[] {
    return contents.map((content, i) => {
      const source = (this.#lines[from + i] ?? '').trimEnd();
      const isEnd = source.endsWith(content.trimEnd());
      const raw = isEnd ? content.trimEnd() : content.trim();
      const at = isEnd ? source.length - raw.length : Math.max(0, source.lastIndexOf(raw));
      return { line: from + i + 1, column: at + 1, raw };
    });
  }

  #whole(from: number, to: number): Piece[] {
    return this.#lines.slice(from, to).map((raw, i) => ({ line: from + i + 1, column: 1, raw }));
  }

  #addTable(tokens: readonly BlockToken[], start: number): void {
    const rows: Piece[][] = [];
    for (let i = start; tokens[i] && tokens[i]?.type !== 'table_close'; i++) {
      const line = tokens[i]?.type === 'tr_open' ? tokens[i]?.map?.[0] : undefined;
      const ends = line === undefined ? undefined : this.#ends.get(line);
      if (line === undefined || !ends) continue;
      const raw = (this.#lines[line] ?? '').slice(ends.from, ends.to);
      rows.push(splitRow({ line: line + 1, column: ends.from + 1, raw }));
    }
    const [header = [], ...body] = rows;
    this.#blocks.push({ kind: 'table', header, rows: body.map((row) => row.slice(0, header.length)) });
  }
}
