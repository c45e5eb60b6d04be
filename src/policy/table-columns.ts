// What stands in which column of a table: by the words of its header, and by the cells where those say nothing.
import { phraseFinder, wordsOf } from '../versions/phrases.ts';
import { parseClaim } from '../versions/parse-claim.ts';
import type { Table } from './markdown/blocks.ts';
import { readInline } from './markdown/inline.ts';
import { withoutMarks } from './marks.ts';
import type { Legend } from './legend.ts';
import type { HeaderWord } from './lexicon/header-words.ts';
import { headerWords } from './lexicon/header-words.ts';
import { readStatus } from './status.ts';

/** The columns of a table of versions, counted from 0; null where it has none of that kind. */
export interface Columns {
  readonly version: number;
  readonly status: number | null;
  readonly end: number | null;
  readonly scope: number | null;
  readonly note: number | null;
  /** The header names its columns; else the cells alone told. */
  readonly isNamed: boolean;
}

interface Header {
  readonly meanings: ReadonlySet<HeaderWord>;
  readonly isEmpty: boolean;
  /** No other word stands beside those that were understood. */
  readonly isPure: boolean;
}

const noLegend: Legend = new Map();
const findHeaderWords = phraseFinder<HeaderWord>(headerWords);

function readHeader(text: string): Header {
  const words = wordsOf(text);
  const found = findHeaderWords(words);
  const known = found.reduce((sum, match) => sum + match.to - match.from, 0);
  return {
    meanings: new Set(found.map(({ meaning }) => meaning)),
    isEmpty: words.length === 0,
    isPure: known === words.length,
  };
}

/** The columns of a table that speaks of versions and their support; null for a table of anything else. */
export function findColumns(table: Table): Columns | null {
  const headers = table.header.map((cell) => readHeader(readInline([cell]).text));
  const texts = table.rows.map((row) => row.map((cell) => readInline([cell]).text));
  const byHeader = versionColumn(headers);
  const named =
    byHeader !== null && texts.some((row) => isVersionCell(row[byHeader] ?? '')) ? byHeader : null;
  const version =
    named ?? columnWhere(headers, texts, isVersionCell, ['status', 'end', 'aside', 'foreign']) ?? byHeader;
  if (version === null) return null;
  const rest = headers.map((header, i) => (i === version ? null : header));
  const end =
    firstWith(rest, (header) => header.meanings.has('end') && header.meanings.has('security')) ??
    firstWith(rest, (header) => header.meanings.has('end'));
  const others = rest.map((header, i) => (i === end ? null : header));
  const statusNamed = statusColumn(others);
  const status =
    statusNamed ?? columnWhere(others, texts, isStatusCell, ['aside', 'foreign', 'scope', 'end']);
  if (status === null && end === null) return null;
  const isNamed = statusNamed !== null || (named !== null && end !== null);
  const free = others.map((header, i) => (i === status ? null : header));
  return {
    version,
    status,
    end,
    scope: firstWith(free, (header) => header.meanings.has('scope') && !header.meanings.has('aside')),
    note: firstWith(free, (header) => header.meanings.has('note')),
    isNamed,
  };
}

function firstWith(headers: readonly (Header | null)[], test: (header: Header) => boolean): number | null {
  const at = headers.findIndex((header) => header !== null && test(header));
  return at < 0 ? null : at;
}

// `Version` before `Plugin version` before `Supported versions`; `Latest version` and `Minimum PHP version` are none.
function versionColumn(headers: readonly Header[]): number | null {
  const isVersion = (header: Header): boolean =>
    header.meanings.has('version') && !header.meanings.has('aside') && !header.meanings.has('end');
  return (
    firstWith(headers, (header) => isVersion(header) && header.isPure && !header.meanings.has('status')) ??
    firstWith(
      headers,
      (header) => isVersion(header) && !header.meanings.has('status') && !header.meanings.has('foreign'),
    ) ??
    firstWith(headers, isVersion)
  );
}

function statusColumn(headers: readonly (Header | null)[]): number | null {
  const isStatus = (header: Header): boolean =>
    header.meanings.has('status') || header.meanings.has('security');
  return (
    firstWith(headers, (header) => header.meanings.has('security') && !header.meanings.has('aside')) ??
    firstWith(
      headers,
      (header) => isStatus(header) && !header.meanings.has('aside') && !header.meanings.has('foreign'),
    ) ??
    firstWith(headers, (header) => isStatus(header) && !header.meanings.has('foreign'))
  );
}

/** The first column of which most filled cells pass, leaving out those whose header says something else. */
function columnWhere(
  headers: readonly (Header | null)[],
  texts: readonly (readonly string[])[],
  test: (text: string) => boolean,
  not: readonly HeaderWord[],
): number | null {
  const at = headers.findIndex((header, column) => {
    if (header === null || not.some((meaning) => header.meanings.has(meaning))) return false;
    const cells = texts
      .map((row) => row[column] ?? '')
      .filter((cell) => cell.trim() !== '')
      .slice(0, 200);
    return cells.length > 0 && cells.filter(test).length * 2 > cells.length;
  });
  return at < 0 ? null : at;
}

function isVersionCell(text: string): boolean {
  const words = withoutMarks(text);
  const claim = parseClaim(words);
  if (claim.kind === 'numbers')
    return (
      /^[^\p{L}\d]*(?:(?:\p{L}+\s){1,2}[^\p{L}\d]*)?v?\.?\d[\w.*]*[+)\]]?/iu.test(words) && words.length < 40
    );
  return claim.kind !== 'unreadable' && words.length < 40;
}

function isStatusCell(text: string): boolean {
  return text.length < 60 && readStatus(text, noLegend).by !== null;
}
