// Where something stands in a settings file.
import type { Place } from '../../model/finding.ts';
import type { SettingsDocument } from '../../model/settings-file.ts';

/** Tells the place of the text from one offset up to, and without, another; in UTF-16 units from 0. */
export type PlaceOf = (from: number, to: number) => Place;

/** The places of a document. Lines end where YAML ends them: at `\n`, with or without `\r` before it. */
export function placesOf({ path, text }: SettingsDocument): PlaceOf {
  const lines = text.split('\n');
  const starts: number[] = [];
  let next = 0;
  for (const line of lines) {
    starts.push(next);
    next += line.length + 1;
  }
  const spot = (offset: number) => {
    const at = Math.min(Math.max(offset, 0), text.length);
    const line = lineAt(starts, at);
    return { line, column: at - (starts[line - 1] ?? 0) + 1 };
  };
  return (from, to) => {
    const start = spot(from);
    const end = spot(Math.max(from, to));
    const source = lines[start.line - 1]?.replace(/\r$/, '') ?? '';
    return { path, span: { ...start, endLine: end.line, endColumn: end.column }, source };
  };
}

/** The number of the line that an offset is in: the last that starts at it or before. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
