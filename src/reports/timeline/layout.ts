// The release lines of a report laid out over time: pure numbers, from which a picture is written.
import { scaleUtc } from 'd3-scale';
import type { Report } from '../../model/report.ts';
import { ticksOf } from './axis.ts';
import { barOf, type Bar } from './bar.ts';
import { chooseLines, leftOutTexts } from './choose.ts';
import {
  axisLabels,
  headLabels,
  indentOf,
  label,
  nameLabel,
  numberText,
  rowLabels,
  widest,
} from './labels.ts';
import { legendOf } from './legend.ts';
import { spanOf } from './span.ts';
import { edge, gutter, measures, width, type Plot, type Row, type Timeline } from './timeline.ts';
import { packageText, startOf, statusText } from './words.ts';

const rowHeight = 28;
const plotTop = 92;
const noteHeight = 21;
/** From the edges of the plot to the base lines of the axis. */
const above = 12;
const below = 22;
/** A picture with more rows shows its axis at the bottom again. */
const tall = 24;
/** From the plot, or the axis under it, to the base line of the legend. */
const legendDrop = 34;
/** A bar of one day must still be seen. */
const leastBar = 8;
const room = { lines: 60, quiet: 20 };

/** A row of the sheet: the name of a package, or a line. */
type Entry = { readonly name: string } | { readonly bar: Bar };

/** The bars, under the names of their packages where there is more than the main one. */
function entriesOf(bars: readonly Bar[], report: Report): Entry[] {
  const packages = [...new Set(bars.map(({ line }) => line.package))];
  const isPlain = packages.every((name) => name === null);
  return packages.flatMap((name): Entry[] => [
    ...(isPlain ? [] : [{ name: packageText(name, report) }]),
    ...bars.filter(({ line }) => line.package === name).map((bar) => ({ bar })),
  ]);
}

/** The rectangle that the texts on both sides leave to the time. */
function plotOf(bars: readonly Bar[], start: number, rows: number, { today }: Report): Plot {
  const numbers = bars.map(({ line }) => numberText(line));
  const statuses = bars.map(({ line }) => statusText(line, today));
  return {
    left: start + widest(numbers, 'line') + gutter,
    right: width - edge - widest(statuses, 'status') - gutter,
    top: plotTop,
    bottom: plotTop + rows * rowHeight,
  };
}

/** A bar on the sheet; what begins or ends beyond the sheet is cut at its edge. */
function rowOf({ line, parts, end }: Bar, y: number, place: (moment: Date) => number, plot: Plot): Row {
  const within = (x: number) => Math.min(plot.right, Math.max(plot.left, x));
  const stretches = parts.map(({ kind, from, to }) => {
    const least = kind === 'released' ? leastBar : 1;
    const start = Math.min(plot.right - least, within(place(from)));
    const stop = to === null ? plot.right : within(place(to));
    const isBeyond = kind === 'support' && to !== null && place(to) > plot.right;
    return { kind: isBeyond ? ('open' as const) : kind, from: start, to: Math.max(stop, start + least) };
  });
  const mark = end === null ? null : place(end);
  return { line, y, stretches, end: mark !== null && mark === within(mark) ? mark : null };
}

/** The sheet for the lines of a report whose days are known; null where there are none. Its today is the report's. */
export function layoutTimeline(report: Report): Timeline | null {
  const chosen = chooseLines(report.lines, room);
  const bars = chosen.shown.map((line) => barOf(line, report.today)).filter((bar) => bar !== null);
  if (bars.length === 0) return null;
  const entries = entriesOf(bars, report);
  const start = indentOf(entries.length > bars.length);
  const plot = plotOf(bars, start, entries.length, report);
  const scale = scaleUtc(spanOf(bars, report.today), [plot.left, plot.right]);
  const today = scale(startOf(report.today));
  const ticks = ticksOf(scale, measures.tick);
  const middle = (at: number) => plotTop + (at + 0.5) * rowHeight;
  const rows = entries.flatMap((entry, at) =>
    'bar' in entry ? [rowOf(entry.bar, middle(at), scale, plot)] : [],
  );
  const names = entries.flatMap((entry, at) => ('name' in entry ? [nameLabel(entry.name, middle(at))] : []));
  const again = entries.length > tall ? axisLabels(ticks, today, plot.bottom + below) : [];
  const legend = legendOf(rows, edge, width - edge, (again[0]?.y ?? plot.bottom) + legendDrop);
  const notes = leftOutTexts(chosen).map((text, at) =>
    label('note', text, [edge, legend.bottom + at * noteHeight]),
  );
  return {
    width,
    height: legend.bottom + notes.length * noteHeight,
    plot,
    rows,
    marks: ticks.map(({ x }) => x),
    today,
    samples: legend.samples,
    labels: [
      ...headLabels(report),
      ...axisLabels(ticks, today, plotTop - above),
      ...again,
      ...names,
      ...rows.flatMap(({ line, y }) => rowLabels(line, start, y, plot, report)),
      ...legend.labels,
      ...notes,
    ],
  };
}
