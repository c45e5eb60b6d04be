// From when to when a picture of release lines goes.
import { utcDay, utcYear } from 'd3-time';
import type { PlainDate } from '../../model/text.ts';
import type { Bar } from './bar.ts';
import { startOf } from './words.ts';

/** A tag can bear the day of a broken clock, and one such day would press all others together. */
const mostYearsBack = 30;
/** A support end may lie so far away, in parts of the past that is drawn, before it is only named. */
const mostAhead = 1.5;
const leastDaysAhead = 730;
/** Less than this cannot be told apart. */
const leastDays = 14;
/** What stays free on the right, so that support is seen to go on. */
const margin = 0.06;

export type Span = readonly [from: Date, to: Date];

/** The first and the last moment among the bars and today, within what can be drawn. */
export function spanOf(bars: readonly Bar[], today: PlainDate): Span {
  const now = startOf(today);
  const moments = bars.flatMap(({ parts }) => parts.flatMap(({ from, to }) => [from, to ?? from]));
  const earliest = utcYear.offset(now, -mostYearsBack);
  const first = new Date(Math.max(earliest.getTime(), Math.min(now.getTime(), ...moments.map(Number))));
  const ahead = Math.max(leastDaysAhead, mostAhead * utcDay.count(first, now));
  const latest = utcDay.offset(now, Math.ceil(ahead));
  const last = new Date(Math.min(latest.getTime(), Math.max(now.getTime(), ...moments.map(Number))));
  const days = Math.max(leastDays, utcDay.count(first, last));
  return [first, utcDay.offset(first, Math.ceil(days * (1 + margin)))];
}
