// The rows of a table of versions: what each cell says, and where it stands.
import type { End, Unread } from '../model/policy.ts';
import type { Span } from '../model/text.ts';
import type { ReadClaim } from '../versions/parse-claim.ts';
import { parseClaim } from '../versions/parse-claim.ts';
import type { DayOrder } from './dates.ts';
import { dayOrderOf } from './dates.ts';
import type { DraftRow } from './draft-row.ts';
import { findEnd } from './end-dates.ts';
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

function cellAt(row: readonly Piece[], column: number | null): Cell | null {
  return column === null ? null : readCell(row[column]);
}

const noScope = /^(?:any|all|[*\-–—]|n\/a)?$/i;

/** Reads the rows of a table; `heading` is the one above it. Rows in which nothing is written are none. */
export function readTableRows(
  table: Table,
  columns: Columns,
  legend: Legend,
  heading: string,
  project: string,
  block: number,
): DraftRow[] {
  const ends = table.rows.map(
    (row) =>
      readInline(
        row[columns.end ?? columns.status ?? -1] ? [row[columns.end ?? columns.status ?? 0] as Piece] : [],
      ).text,
  );
  const order = dayOrderOf(ends);
  const named = platformIn(heading) ?? platformIn(readCell(table.header[columns.version])?.text ?? '');
  const platform = named !== null && named.toLowerCase() !== project.toLowerCase() ? named : null;
  return table.rows
    .filter((row) => row.some((cell) => cell.raw !== ''))
    .map((row) => readRow(row, columns, legend, order, platform, block));
}

function readRow(
  row: readonly Piece[],
  columns: Columns,
  legend: Legend,
  order: DayOrder,
  platform: string | null,
  block: number,
): DraftRow {
  const version = cellAt(row, columns.version);
  const status = cellAt(row, columns.status) ?? cellAt(row, columns.end);
  const scope = cellAt(row, columns.scope)?.text ?? platform ?? '';
  const text = withoutMarks(version?.text ?? '');
  const reading = readStatus(status?.text ?? '', legend);
  const end = readEnd(row, columns, order, reading);
  const claim = readVersionCell(text, reading);
  const written =
    end?.isStatus && reading.by === null
      ? 'supported'
      : end?.hasEnded
        ? (reading.status ?? 'unsupported')
        : (reading.status ?? 'unclear');
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

function readVersionCell(text: string, reading: StatusReading): ReadClaim {
  const claim = parseClaim(text);
  const isEverything = claim.kind === 'numbers' && claim.named.length === 0;
  if (!isEverything || reading.note === null) return claim;
  // `Tagged releases`, with `current release only` beside the mark.
  const narrowed = parseClaim(reading.note);
  return narrowed.kind === 'latest' ? narrowed : claim;
}

/** The end of a row, in its column or beside its status. */
interface RowEnd {
  readonly date: End['date'] | null;
  readonly span: Span;
  readonly isStatus: boolean;
  readonly hasEnded: boolean;
  readonly text: string;
}

function readEnd(
  row: readonly Piece[],
  columns: Columns,
  order: DayOrder,
  reading: StatusReading,
): RowEnd | null {
  const places: [Cell | null, boolean][] = [
    [cellAt(row, columns.end), true],
    [cellAt(row, columns.status), false],
    [cellAt(row, columns.note), false],
    [cellAt(row, columns.version), false],
  ];
  for (const [cell, isEndColumn] of places) {
    const end = cell && findEnd(cell.plain.text, order, isEndColumn);
    if (!end) continue;
    const isStatus =
      reading.by === null &&
      (columns.status === null ||
        cell.plain === cellAt(row, columns.status)?.plain ||
        cell.text === cellAt(row, columns.status)?.text);
    return {
      date: end.date,
      span: spanOf(cell.plain, end.start, end.end),
      isStatus: isStatus && !end.hasEnded,
      hasEnded: end.hasEnded,
      text: cell.plain.text.slice(end.start, end.end),
    };
  }
  return null;
}

function noteOf(
  row: readonly Piece[],
  columns: Columns,
  reading: StatusReading,
  end: RowEnd | null,
): string | null {
  if (
    reading.note !== null &&
    !(end && reading.note.replace(/[()\s]/g, '') === end.text.replace(/[()\s]/g, ''))
  )
    return reading.note;
  const event = cellAt(row, columns.end)?.text ?? '';
  if (end === null && event !== '' && /\d/.test(event)) return event;
  const note = cellAt(row, columns.note)?.text ?? '';
  return note === '' ? null : note;
}

function unreadOf(
  version: Cell | null,
  status: Cell | null,
  claim: ReadClaim,
  written: string,
  end: RowEnd | null,
): Unread[] {
  const unread: Unread[] = [];
  if (version && claim.kind === 'unreadable')
    unread.push({ what: 'versions', text: version.text, span: version.span });
  if (status && written === 'unclear') unread.push({ what: 'status', text: status.text, span: status.span });
  if (end && end.date === null) unread.push({ what: 'end', text: end.text, span: end.span });
  return unread;
}
