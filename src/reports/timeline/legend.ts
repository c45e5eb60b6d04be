// What the marks of the picture mean, in words beside a sample of each that appears.
import type { ReleaseStatus } from '../../model/report.ts';
import { textWidth } from './text-width.ts';
import { measures, type Label, type Row, type Sample } from './timeline.ts';

const meanings: readonly (readonly [kind: Sample['kind'], meaning: string])[] = [
  ['released', 'first to newest release'],
  ['support', 'support after that'],
  ['open', 'support goes on'],
  ['end', 'last day'],
  ['dead', 'no support'],
];

/** The width of a sample with the space behind it. */
export const sampleWidth = 26;
const space = 8;
/** Between one entry and the next. */
const gap = 18;
const lineHeight = 22;

export interface Legend {
  readonly samples: readonly Sample[];
  readonly labels: readonly Label[];
  /** The base line below the last. */
  readonly bottom: number;
}

/** The status of a line that has such a mark, a supported one before others; null where none has it. */
function statusWith(rows: readonly Row[], kind: Sample['kind']): ReleaseStatus | null {
  const having = rows
    .filter(({ stretches, end }) =>
      kind === 'end' ? end !== null : stretches.some((one) => one.kind === kind),
    )
    .map(({ line }) => line.status);
  return having.find((status) => status === 'supported') ?? having[0] ?? null;
}

/** The samples side by side, in as many lines as they need. */
export function legendOf(rows: readonly Row[], left: number, right: number, top: number): Legend {
  const samples: Sample[] = [];
  const labels: Label[] = [];
  let x = left;
  let y = top;
  for (const [kind, text] of meanings) {
    const status = statusWith(rows, kind);
    if (status === null) continue;
    const width = sampleWidth + space + textWidth(text, measures.legend);
    if (x > left && x + width > right) {
      x = left;
      y += lineHeight;
    }
    samples.push({ kind, status, x, y: y - 4 });
    labels.push({ role: 'legend', text, x: x + sampleWidth + space, y, anchor: 'start' });
    x += width + gap;
  }
  return { samples, labels, bottom: y + lineHeight };
}
