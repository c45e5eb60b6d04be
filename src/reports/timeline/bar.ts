// A release line as stretches of time.
import { utcDay } from 'd3-time';
import type { ReportedLine } from '../../model/report.ts';
import type { PlainDate } from '../../model/text.ts';
import { hasEnded, startOf } from './words.ts';

/** `released`: first to newest release; `support`: fixes are promised after it; `open`: without an end; `dead`: none any more. */
export type PartKind = 'released' | 'support' | 'open' | 'dead';

/** A stretch of time from the beginning of a day up to the beginning of another. */
interface Part {
  readonly kind: PartKind;
  readonly from: Date;
  /** Null where no end is promised. */
  readonly to: Date | null;
}

/** A line with its parts, earliest first. */
export interface Bar {
  readonly line: ReportedLine;
  readonly parts: readonly Part[];
  /** When support is over, or was: the beginning of the day after the last. */
  readonly end: Date | null;
}

/** The beginning of the day after: a day that counts is drawn whole. */
const after = (day: PlainDate): Date => utcDay.offset(startOf(day), 1);

/** What the policy promises after the newest release, in time. */
function promised(line: ReportedLine, last: Date, end: Date | null, today: PlainDate): Part[] {
  const support: Part[] = end !== null && end > last ? [{ kind: 'support', from: last, to: end }] : [];
  if (line.status === 'supported') return end === null ? [{ kind: 'open', from: last, to: null }] : support;
  if (line.status !== 'unsupported') return [];
  const from = support[0]?.to ?? last;
  return from < startOf(today) ? [...support, { kind: 'dead', from, to: startOf(today) }] : support;
}

/** The line in time; null where none of its days is known. */
export function barOf(line: ReportedLine, today: PlainDate): Bar | null {
  const days = [line.since, line.newest.date].filter((day) => day !== null).sort();
  const [first] = days;
  const newest = days.at(-1);
  if (first === undefined || newest === undefined) return null;
  const counts = line.status === 'supported' || hasEnded(line, today);
  const end = counts && line.until !== null ? after(line.until) : null;
  const last = after(newest);
  const released: Part = { kind: 'released', from: startOf(first), to: last };
  return { line, parts: [released, ...promised(line, last, end, today)], end };
}
