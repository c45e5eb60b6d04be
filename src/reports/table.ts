// A table for the terminal, its columns as wide as what stands in them.
import type { Paint, Style } from './paint.ts';
import { visible } from './visible.ts';
import { columnsOf, cutEnd, padded } from './width.ts';

/** More than this of one cell is not shown: a cell can be as long as the file. */
const widest = 60;
/** How much of it is looked at for that. */
const near = 400;

/** One column: its title, and what it shows of an entry. */
export interface Column<Entry> {
  readonly title: string;
  readonly text: (entry: Entry) => string;
  readonly style?: (entry: Entry) => Style;
}

/** The lines of a table; a column that no entry has anything for is left out. */
export function tableLines<Entry>(
  columns: readonly Column<Entry>[],
  entries: readonly Entry[],
  paint: Paint,
): string[] {
  const shown = columns
    .map(({ title, text, style }) => ({
      title,
      style,
      cells: entries.map((entry) => cutEnd(visible(text(entry).slice(0, near)), widest)),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map((column) => ({ ...column, width: Math.max(...[column.title, ...column.cells].map(columnsOf)) }));
  const head = shown.map(({ title, width }) => padded(title, width)).join('  ');
  const lines = entries.map((entry, at) =>
    shown
      .map(({ cells, width, style }) => {
        const cell = padded(cells[at] ?? '', width);
        return style === undefined ? cell : paint(style(entry), cell);
      })
      .join('  '),
  );
  return [paint('faint', `  ${head.trimEnd()}`), ...lines.map((line) => `  ${line.trimEnd()}`)];
}
