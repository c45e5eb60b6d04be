// The support timeline as a picture: an SVG that needs nothing but itself, by day and by night.
import type { Report } from '../../model/report.ts';
import { areTagsUnread, counted } from '../counts.ts';
import { colourRules } from './colours.ts';
import { lineDescription, pictureDescription } from './description.ts';
import { layoutTimeline } from './layout.ts';
import { rowShapes, sampleShape } from './shapes.ts';
import { sizes, type Label, type Timeline } from './timeline.ts';
import { packageText } from './words.ts';
import { element, xmlText } from './xml.ts';

const fonts = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

const formRules = [
  `text{font-family:${fonts};font-variant-numeric:tabular-nums}`,
  ...Object.entries(sizes).map(([role, size]) => `.${role}{font-size:${size}px}`),
  '.heading,.package,.today{font-weight:600}',
  '.package{stroke-width:5px;paint-order:stroke;stroke-linejoin:round}',
  '.now{stroke-width:1.5px}',
  '.dead{stroke-width:1.5px;stroke-dasharray:1.5 4}',
  '.unlisted .released{stroke-width:1.5px;stroke-dasharray:3 2}',
  '.unclear .released{stroke-dasharray:2 4}',
];

function labelElement({ role, text, x, y, anchor }: Label): string {
  const placed = { class: role, x, y };
  return element('text', anchor === 'start' ? placed : { ...placed, 'text-anchor': anchor }, xmlText(text));
}

const upright = (name: string, x: number, top: number, bottom: number): string =>
  element('line', { class: name, x1: x, y1: top, x2: x, y2: bottom });

/** The bars on their grid, today across them. */
function plotElements({ plot, marks, today, rows }: Timeline, report: Report): string[] {
  return [
    ...marks.map((x) => upright('mark', x, plot.top, plot.bottom)),
    ...rows.map(({ y }) => element('line', { class: 'base', x1: plot.left, y1: y, x2: plot.right, y2: y })),
    ...rows.map((row) => {
      const title = element('title', {}, xmlText(lineDescription(row.line, report)));
      return element('g', { class: row.line.status }, [title, ...rowShapes(row)].join(''));
    }),
    upright('now', today, plot.top - 6, plot.bottom + 6),
  ];
}

/** A whole file; what stands in it is XML already, title and description are not. */
function sheet(
  width: number,
  height: number,
  title: string,
  description: string,
  lines: readonly string[],
): string {
  const rules = [...formRules, ...colourRules()];
  const size = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 6 };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="timeline-title timeline-desc">`,
    element('title', { id: 'timeline-title' }, xmlText(title)),
    element('desc', { id: 'timeline-desc' }, xmlText(description)),
    `<style>\n${rules.join('\n')}\n</style>`,
    element('rect', { class: 'sheet', ...size }),
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}

/** Why there is nothing to draw. */
function emptyText(report: Report): string {
  if (areTagsUnread(report)) return 'Nothing is drawn: the tags of the releases could not be read.';
  const { length } = report.lines;
  if (length === 0) return 'Nothing is drawn: there is no stable release.';
  return `Nothing is drawn: no day is known of ${counted(length, 'release line')}.`;
}

/** The timeline as an SVG file; where there is nothing to draw, one that says why. */
export function renderSvg(report: Report): string {
  const title = `Supported versions of ${packageText(null, report)}`;
  const timeline = layoutTimeline(report);
  if (timeline === null) {
    const text = emptyText(report);
    const shown: Label = { role: 'status', text, x: 24, y: 40, anchor: 'start' };
    return sheet(900, 64, title, text, [labelElement(shown)]);
  }
  return sheet(timeline.width, timeline.height, title, pictureDescription(timeline, report), [
    ...plotElements(timeline, report),
    ...timeline.samples.map(sampleShape),
    ...timeline.labels.map(labelElement),
  ]);
}
