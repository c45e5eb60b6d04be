// Splits the source of a table row into cells, as GitHub does.
import type { Piece } from './source.ts';
import { trimPiece } from './source.ts';

/**
 * The cells of a row, trimmed, with their places. A pipe divides unless a backslash stands right before it, in code
 * spans too; the pipes at both ends are not cells.
 */
export function splitRow(row: Piece): Piece[] {
  const cells: Piece[] = [];
  const source = row.raw.trimEnd();
  let start = source.startsWith('|') ? 1 : 0;
  for (let at = start; at <= source.length; at++) {
    const isEnd = at === source.length;
    if (!isEnd && (source[at] !== '|' || source[at - 1] === '\\')) continue;
    if (isEnd && start === source.length) break;
    cells.push(trimPiece({ line: row.line, column: row.column + start, raw: source.slice(start, at) }));
    start = at + 1;
  }
  return cells;
}
