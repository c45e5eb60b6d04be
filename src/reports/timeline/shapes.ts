// The marks of the picture: each kind of stretch has a form of its own, so that no colour is needed to tell them apart.
import type { ReleaseStatus } from '../../model/report.ts';
import type { Row, Sample, Stretch } from './timeline.ts';
import { sampleWidth } from './legend.ts';
import { element } from './xml.ts';

const height = 12;
/** How far an arrow and the mark of an end reach. */
const point = 7;
const reach = 9;

/** A bar that goes on: its right end is an arrow. */
function arrow({ from, to }: Stretch, y: number): string {
  const neck = Math.max(from, to - point);
  const [top, bottom] = [y - height / 2, y + height / 2];
  const path = `M${one(from)} ${one(top)}H${one(neck)}L${one(to)} ${one(y)}L${one(neck)} ${one(bottom)}H${one(from)}Z`;
  return element('path', { class: 'open', d: path });
}

const one = (length: number): string => String(Math.round(length * 10) / 10);

function box(name: string, { from, to }: Stretch, y: number): string {
  return element('rect', { class: name, x: from, y: y - height / 2, width: to - from, height, rx: 2 });
}

/** A bar of stripes, for what nobody could say. */
function stripes({ from, to }: Stretch, y: number): string {
  return element('line', { class: 'released', x1: from, y1: y, x2: to, y2: y, 'stroke-width': height });
}

function shapeOf(stretch: Stretch, status: ReleaseStatus, y: number): string {
  const { kind, from, to } = stretch;
  if (kind === 'open') return arrow(stretch, y);
  if (kind === 'dead') return element('line', { class: 'dead', x1: from, y1: y, x2: to, y2: y });
  return kind === 'released' && status === 'unclear' ? stripes(stretch, y) : box(kind, stretch, y);
}

/** The day on which support ends. */
function endMark(x: number, y: number): string {
  return element('rect', { class: 'end', x: x - 2, y: y - reach, width: 4, height: 2 * reach });
}

/** The bar of a line; what was released lies over what follows, since a short one is drawn longer than it was. */
export function rowShapes({ line, stretches, end, y }: Row): string[] {
  const shapes = stretches.map((stretch) => shapeOf(stretch, line.status, y)).reverse();
  return end === null ? shapes : [...shapes, endMark(end, y)];
}

/** A sample of the legend. */
export function sampleShape({ kind, status, x, y }: Sample): string {
  const stretch = { from: x, to: x + sampleWidth };
  const shape = kind === 'end' ? endMark(x + sampleWidth / 2, y) : shapeOf({ ...stretch, kind }, status, y);
  return element('g', { class: status }, shape);
}
