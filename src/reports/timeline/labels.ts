// The texts of the picture and where they stand.
import type { Report, ReportedLine } from '../../model/report.ts';
import { lineText } from '../../versions/range-text.ts';
import type { Tick } from './axis.ts';
import { cutText, textWidth } from './text-width.ts';
import { edge, gutter, measures, width, type Label, type Plot, type Role } from './timeline.ts';
import { dayText, packageText, statusText } from './words.ts';

/** More of a number or a name is not shown. */
const widestNumber = 150;
const widestName = 480;
/** From the middle of a row down to the base line of its texts. */
const drop = 5;
/** A line under the name of its package stands in a little. */
const indent = 14;
const headLine = 40;
/** What stays free on both sides of today's label. */
const clear = 4;

/** The number of a line, as much of it as there is room for. */
export function numberText({ line }: ReportedLine): string {
  return cutText(lineText(line), measures.line, widestNumber);
}

/** How far from the left edge the number of a line begins. */
export function indentOf(isUnderName: boolean): number {
  return edge + (isUnderName ? indent : 0);
}

/** A text that begins, ends or has its middle at a place. */
export function label(
  role: Role,
  text: string,
  [x, y]: readonly [x: number, y: number],
  anchor: Label['anchor'] = 'start',
): Label {
  return { role, text, x, y, anchor };
}

/** How wide a sheet keeps the texts of one kind. */
export function widest(texts: readonly string[], role: Role): number {
  return Math.max(...texts.map((text) => textWidth(text, measures[role])));
}

/** What the picture is of, and of which day. */
export function headLabels(report: Report): Label[] {
  const day = `as of ${dayText(report.today)}`;
  const free = width - 2 * edge - textWidth(day, measures.day) - gutter;
  const heading = `Supported versions of ${packageText(null, report)}`;
  return [
    label('heading', cutText(heading, measures.heading, free), [edge, headLine]),
    label('day', day, [width - edge, headLine], 'end'),
  ];
}

/** The labels of the axis: today's, and those of the marks that leave it its place. */
export function axisLabels(ticks: readonly Tick[], today: number, y: number): Label[] {
  const own = textWidth('today', measures.today) / 2 + clear;
  const others = ticks.filter(
    ({ x, text }) => Math.abs(x - today) > own + textWidth(text, measures.tick) / 2,
  );
  return [
    label('today', 'today', [today, y], 'middle'),
    ...others.map(({ x, text }) => label('tick', text, [x, y], 'middle')),
  ];
}

/** The name of a package over its lines. */
export function nameLabel(name: string, y: number): Label {
  return label('package', cutText(name, measures.package, widestName), [edge, y + drop]);
}

/** The texts on both sides of a bar. */
export function rowLabels(line: ReportedLine, x: number, y: number, plot: Plot, report: Report): Label[] {
  return [
    label('line', numberText(line), [x, y + drop]),
    label('status', statusText(line, report.today), [plot.right + gutter, y + drop]),
  ];
}
