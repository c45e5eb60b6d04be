// A line of a file with a pointer under the very words that a finding is about.
import type { Place } from '../model/finding.ts';
import type { Paint, Style } from './paint.ts';
import { visibleLine } from './visible.ts';
import { columnsOf, cutEnd, ending } from './width.ts';

/** How many columns a line may take; of a longer one the part around the pointer is shown. */
const room = 100;
/** How many of them may stand before the pointer, and how many the pointer may take, in a line that is cut. */
const before = 30;
const pointer = 50;

/** More of a line than this is never looked at: a line can be as long as the file. */
const near = 400;

/** The line as shown, and where in it the pointer starts and how long it is. */
interface Cut {
  readonly line: string;
  readonly start: number;
  readonly length: number;
}

/** The part of a line that fits on the screen, around the words from `from` up to `to`. */
function cutAround(source: string, from: number, to: number): Cut {
  const lead = visibleLine(source.slice(Math.max(0, from - near), from));
  const words = visibleLine(source.slice(from, Math.min(to, from + near)));
  const rest = visibleLine(source.slice(to, to + near));
  if (source.length <= near && columnsOf(lead + words + rest) <= room) {
    return { line: lead + words + rest, start: columnsOf(lead), length: columnsOf(words) };
  }
  const shownLead = columnsOf(lead) <= before ? lead : `…${ending(lead, before - 1)}`;
  const shownWords = cutEnd(words, pointer);
  const start = columnsOf(shownLead);
  const length = columnsOf(shownWords);
  return { line: shownLead + shownWords + cutEnd(rest, room - start - length), start, length };
}

/** A line behind its label (a number, a sign or nothing) in a gutter so many columns wide. */
export function gutterLine(label: string, text: string, gutter: number, paint: Paint): string {
  return `${paint('blue', `${label.padStart(gutter)} |`)} ${text}`.trimEnd();
}

/** A line that is only there to show where another one stands. */
export function contextLine(number: number, source: string, gutter: number, paint: Paint): string {
  return gutterLine(String(number), cutEnd(visibleLine(source.slice(0, near)), room), gutter, paint);
}

/** Where it is, the line that stands there, and a pointer drawn with `sign` under the words. */
export function excerpt(place: Place, sign: string, style: Style, gutter: number, paint: Paint): string[] {
  const { path, span, source } = place;
  const where = `${' '.repeat(gutter)}${paint('blue', '-->')} ${visibleLine(path)}:${span.line}:${span.column}`;
  if (source.trim() === '') return [where];
  const end = span.endLine > span.line ? source.length : span.endColumn - 1;
  const { line, start, length } = cutAround(source, span.column - 1, end);
  return [
    where,
    gutterLine('', '', gutter, paint),
    gutterLine(String(span.line), line, gutter, paint),
    gutterLine('', ' '.repeat(start) + paint(style, sign.repeat(Math.max(1, length))), gutter, paint),
  ];
}
