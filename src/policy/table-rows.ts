// The rows of a table of versions: what each cell says, and where it stands.
import type { Unread, WrittenStatus } from '../model/policy.ts';
import type { PlainDate, Span } from '../model/text.ts';
import type { ReadClaim } from '../versions/parse-claim.ts';
import { parseClaim } from '../versions/parse-claim.ts';
import type { DayOrder } from './dates.ts';
import { dayOrderOf } from './dates.ts';
import type { DraftRow } from './draft-row.ts';
import type { DateNeed } from './end-dates.ts';
import { findEnd, isOpenEnd, saysOnlyEnd } from './end-dates.ts';
import type { Legend } from './legend.ts';
import { withoutMarks } from './marks.ts';
import type { Table } from './markdown/blocks.ts';
import type { Piece } from './markdown/source.ts';
import { spanIn } from './markdown/source.ts';
import type { PlainText } from './markdown/inline.ts';
import { readInline, spanOf } from './markdown/inline.ts';
import { platformIn } from './platforms.ts';
import { readStatus } from './status.ts';
import type { StatusReading } from './status.ts';
import type { Columns } from './table-columns.ts';

interface Cell {
  readonly plain: PlainText;
  readonly text: string;
  readonly span: Span;
}

function readCell(piece: Piece | undefined): Cell | null {
  if (!piece) return null;
  const plain = readInline([piece]);
  return { plain, text: plain.text.trim(), span: spanIn(piece) };
}

// A short row is read as if empty cells stood at its end.
function cellAt(row: readonly Piece[], column: number | null): Cell | null {
  const last = row.at(-1) ?? { line: 1, column: 1, raw: '' };
  return column === null
    ? null
    : readCell(row[column] ?? { ...last, column: last.column + last.raw.length, raw: '' });
}

const noScope = /^(?:any|all|[*\-–—]|n\/a)?$/i;

// The cells of a table say the same few things over and over.
function memo<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const result = known.get(text) ?? read(text);
    known.set(text, result);
    return result;
  };
}

/** What is the same for all rows of a table. */
interface TableContext {
  readonly columns: Columns;
  readonly order: DayOrder;
  readonly readStatusOf: (text: string) => StatusReading;
  readonly readClaim: (text: string) => ReadClaim;
  /** What the table's heading or header says its versions are of; null where they are the project's. */
  readonly platform: string | null;
  readonly block: number;
}

/** Reads the rows of a table; `heading` is the one above it. Rows in which nothing is written are none. */
export function readTableRows(
  table: Table,
  columns: Columns,
  legend: Legend,
  heading: string,
  project: string,
  block: number,
): DraftRow[] {
  const dated = columns.end ?? columns.status[0] ?? null;
  const order = dayOrderOf(table.rows.map((row) => cellAt(row, dated)?.text ?? ''));
  const named = platformIn(heading) ?? platformIn(cellAt(table.header, columns.version)?.text ?? '');
  const platform = named?.toLowerCase() === project.toLowerCase() ? null : named;
  const readStatusOf = memo((text: string) => readStatus(text, legend));
  const context = { columns, order, platform, block, readStatusOf, readClaim: memo(parseClaim) };
  return table.rows.filter((row) => row.some(({ raw }) => raw !== '')).map((row) => readRow(row, context));
}

function readRow(row: readonly Piece[], context: TableContext): DraftRow {
  const { columns, platform, block } = context;
  const version = cellAt(row, columns.version);
  const { cell: status, reading } = readStatusCell(row, context);
  const text = withoutMarks(version?.text ?? '');
  const end = readEnd(row, context, status, reading);
  const claim = readVersionCell(text, reading, context);
  const byEnd = reading.by === null ? statusByEnd(end) : null;
  const written = byEnd ?? reading.status ?? (columns.isList ? 'supported' : 'unclear');
  const scope = cellAt(row, columns.scope)?.text ?? platform ?? '';
  return {
    layout: 'table',
    block,
    span: version?.span ?? spanIn(row[0] ?? { line: 1, column: 1, raw: '' }),
    text: text === '' ? (version?.text ?? '') : text,
    statusSpan: status?.span ?? null,
    scope: noScope.test(scope) ? null : scope,
    claim,
    status: written,
    until: end?.date ? { date: end.date, span: end.span, isStatus: end.isStatus } : null,
    note: noteOf(row, columns, reading, end),
    unread: unreadOf(version, status, claim, written, end),
  };
}

/** The first cell that says whether the row gets fixes; where none does, the first that could, or the one of the end. */
function readStatusCell(
  row: readonly Piece[],
  { columns, readStatusOf }: TableContext,
): { readonly cell: Cell | null; readonly reading: StatusReading } {
  const places = [...columns.status, ...(columns.end === null ? [] : [columns.end])];
  const cells = places.map((column) => {
    const cell = cellAt(row, column);
    const text = cell?.text ?? '';
    const isOpen = column === columns.end && isOpenEnd(text);
    return { cell, reading: isOpen ? openEnd(text) : readStatusOf(text) };
  });
  const nothing = { cell: null, reading: { status: null, note: null, by: null } };
  return cells.find(({ reading }) => reading.by !== null) ?? cells[0] ?? nothing;
}

function openEnd(text: string): StatusReading {
  return { status: 'supported', note: text, by: 'words' };
}

function statusByEnd(end: RowEnd | null): WrittenStatus | null {
  if (!end || end.date === null) return null;
  return end.hasEnded ? 'unsupported' : 'supported';
}

function readVersionCell(
  text: string,
  reading: StatusReading,
  { columns, readClaim }: TableContext,
): ReadClaim {
  const claim = readClaim(text);
  if (columns.isBranch && claim.kind === 'unreadable' && /^\p{L}[\p{L}\d_/.-]{0,60}$/u.test(text))
    return { kind: 'branch', name: text };
  const isEverything = claim.kind === 'numbers' && claim.named.length === 0;
  if (!isEverything || reading.note === null) return claim;
  // `Tagged releases`, with `current release only` beside the mark.
  const narrowed = parseClaim(reading.note);
  return narrowed.kind === 'latest' ? narrowed : claim;
}

/** The end of a row, in its column or in words beside its status, its note or its version. */
interface RowEnd {
  readonly date: PlainDate | null;
  readonly span: Span;
  readonly isStatus: boolean;
  readonly hasEnded: boolean;
  readonly text: string;
}

function readEnd(
  row: readonly Piece[],
  { columns, order }: TableContext,
  status: Cell | null,
  reading: StatusReading,
): RowEnd | null {
  const places: readonly (readonly [Cell | null, DateNeed])[] = [
    [cellAt(row, columns.end), 'date'],
    [status, 'alone'],
    [cellAt(row, columns.note), 'words'],
    [cellAt(row, columns.version), 'words'],
  ];
  for (const [cell, need] of places) {
    const end = cell && findEnd(cell.plain.text, order, need);
    if (!end) continue;
    return {
      date: end.date,
      span: spanOf(cell.plain, end.start, end.end),
      isStatus:
        !end.hasEnded && (reading.by === null || (reading.by === 'words' && saysOnlyEnd(status?.text ?? ''))),
      hasEnded: end.hasEnded,
      text: cell.plain.text.slice(end.start, end.end),
    };
  }
  return null;
}

function noteOf(
  row: readonly Piece[],
  columns: Columns,
  { note }: StatusReading,
  end: RowEnd | null,
): string | null {
  if (note !== null && !(end && saysOnlyEnd(note))) return note;
  const event = cellAt(row, columns.end)?.text ?? '';
  if (end === null && /\d/.test(event)) return event;
  const remark = cellAt(row, columns.note)?.text ?? '';
  return remark === '' ? null : remark;
}

function unreadOf(
  version: Cell | null,
  status: Cell | null,
  claim: ReadClaim,
  written: WrittenStatus,
  end: RowEnd | null,
): Unread[] {
  const unread: Unread[] = [];
  if (version && claim.kind === 'unreadable')
    unread.push({ what: 'versions', text: version.text, span: version.span });
  if (status && written === 'unclear') unread.push({ what: 'status', text: status.text, span: status.span });
  if (end && end.date === null) unread.push({ what: 'end', text: end.text, span: end.span });
  return unread;
}
