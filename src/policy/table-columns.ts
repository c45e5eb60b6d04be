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

/** The columns of a table of versions, counted from 0; null or empty where it has none of that kind. */
export interface Columns {
  readonly version: number;
  /** The columns that may say whether versions get fixes: where one says nothing in a row, the next is asked. */
  readonly status: readonly number[];
  readonly end: number | null;
  readonly scope: number | null;
  readonly note: number | null;
  /** The versions stand under `Supported` themselves, so that each of them is. */
  readonly isList: boolean;
  /** The versions are branches. */
  readonly isBranch: boolean;
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
  const byHeader = versionColumn(headers);
  const isFilled = byHeader !== null && sample(table, byHeader).some(isVersionCell);
  const notVersion: HeaderWord[] = ['end', 'aside', 'foreign'];
  const byCells = isFilled ? null : columnWhere(table, headers, isVersionCell, [...notVersion, 'status']);
  const listed = isFilled || byCells !== null ? null : columnWhere(table, headers, isVersionCell, notVersion);
  const version = (isFilled ? byHeader : byCells) ?? listed ?? byHeader;
  if (version === null) return null;
  const rest = headers.map((header, i) => (i === version ? null : header));
  const end =
    firstWith(rest, ({ meanings }) => meanings.has('end') && meanings.has('security')) ??
    firstWith(rest, ({ meanings }) => meanings.has('end'));
  const others = rest.map((header, i) => (i === end ? null : header));
  const status = statusColumns(table, others);
  if (status.length === 0 && end === null && listed === null) return null;
  const free = others.map((header, i) => (i === status[0] ? null : header));
  const isStatusNamed = status.some((column) => isStatusHeader(headers[column]));
  return {
    version,
    status,
    end,
    scope: firstWith(
      free,
      ({ meanings }) => meanings.has('scope') && !meanings.has('aside') && !meanings.has('version'),
    ),
    note: firstWith(free, ({ meanings }) => meanings.has('note')),
    isList: listed !== null,
    isBranch: headers[version]?.meanings.has('branch') ?? false,
    isNamed: isStatusNamed || listed !== null || (isFilled && end !== null),
  };
}

// So many rows tell what a column holds.
const sampleSize = 200;

/** The first filled cells of a column, as text. */
function sample(table: Table, column: number): string[] {
  const cells = table.rows.flatMap((row) => row[column] ?? []).filter(({ raw }) => raw !== '');
  return cells.slice(0, sampleSize).map((cell) => readInline([cell]).text);
}

function mostCells(table: Table, column: number, test: (text: string) => boolean): boolean {
  const cells = sample(table, column);
  return cells.filter(test).length * 2 > cells.length;
}

function firstWith(headers: readonly (Header | null)[], test: (header: Header) => boolean): number | null {
  const at = headers.findIndex((header) => header !== null && test(header));
  return at < 0 ? null : at;
}

/** The first column of which most filled cells pass, leaving out those whose header says something else. */
function columnWhere(
  table: Table,
  headers: readonly (Header | null)[],
  test: (text: string) => boolean,
  not: readonly HeaderWord[],
): number | null {
  const at = headers.findIndex(
    (header, column) =>
      header !== null &&
      !not.some((meaning) => header.meanings.has(meaning)) &&
      mostCells(table, column, test),
  );
  return at < 0 ? null : at;
}

// `Version` before `Plugin version` before `Supported versions`; `Latest version` and `Minimum PHP version` are none.
function versionColumn(headers: readonly Header[]): number | null {
  const isVersion = (header: Header): boolean =>
    (header.meanings.has('version') || header.meanings.has('branch')) &&
    !header.meanings.has('aside') &&
    !header.meanings.has('end');
  return (
    firstWith(headers, (header) => isVersion(header) && header.isPure && !header.meanings.has('status')) ??
    firstWith(
      headers,
      (header) => isVersion(header) && !header.meanings.has('status') && !header.meanings.has('foreign'),
    ) ??
    firstWith(headers, isVersion)
  );
}

function isStatusHeader(header: Header | null | undefined): boolean {
  const meanings = header?.meanings;
  return (
    meanings !== undefined &&
    (meanings.has('status') || meanings.has('security')) &&
    !meanings.has('foreign') &&
    !meanings.has('end')
  );
}

/**
 * The columns of status, the likeliest first: of those whose header says so the ones whose cells do too, the one about
 * security before others; then any whose cells say so; and where no cell does, what the header says.
 */
function statusColumns(table: Table, headers: readonly (Header | null)[]): number[] {
  const named = headers.flatMap((header, column) => (isStatusHeader(header) ? [column] : []));
  const rank = (column: number): number => {
    const header = headers[column];
    const isSecurity = header?.meanings.has('security') ?? false;
    return header?.isPure ? (isSecurity ? 0 : 1) : isSecurity ? 2 : 3;
  };
  const ranked = named.toSorted((a, b) => rank(a) - rank(b));
  const speaking = ranked.filter((column) => mostCells(table, column, isStatusCell));
  const silent = ranked.filter((column) => !speaking.includes(column));
  const others = headers.flatMap((header, column) =>
    header !== null &&
    !named.includes(column) &&
    mayHoldStatus(header) &&
    mostCells(table, column, isStatusCell)
      ? [column]
      : [],
  );
  return named.length > 0 ? [...speaking, ...silent, ...others.slice(0, 1)] : others.slice(0, 1);
}

function mayHoldStatus({ meanings }: Header): boolean {
  return !(['aside', 'foreign', 'scope', 'end', 'version'] as const).some((meaning) => meanings.has(meaning));
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
