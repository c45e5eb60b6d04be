// The marks of a time axis: as many as there is room for, at days that people count by.
import type { ScaleTime } from 'd3-scale';
import { utcDay, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import { utcFormat } from 'd3-time-format';
import { textWidth } from './text-width.ts';

/** A mark with what stands at it. */
export interface Tick {
  readonly x: number;
  readonly text: string;
}

/** The steps of an axis, finest first, with how their marks are written. */
const steps: readonly (readonly [interval: TimeInterval | null, format: string])[] = [
  [utcDay.every(1), '%-d %b %Y'],
  [utcDay.every(2), '%-d %b %Y'],
  [utcMonday.every(1), '%-d %b %Y'],
  [utcMonth.every(1), '%b %Y'],
  [utcMonth.every(2), '%b %Y'],
  [utcMonth.every(3), '%b %Y'],
  [utcMonth.every(6), '%b %Y'],
  [utcYear.every(1), '%Y'],
  [utcYear.every(2), '%Y'],
  [utcYear.every(5), '%Y'],
  [utcYear.every(10), '%Y'],
  [utcYear.every(20), '%Y'],
];

/** What stays free between two marks. */
const gap = 14;

/** Whether each mark ends before the next begins. */
function isAiry(ticks: readonly Tick[], size: number): boolean {
  return ticks.every((tick, at) => {
    const next = ticks[at + 1];
    if (next === undefined) return true;
    return next.x - tick.x >= (textWidth(tick.text, size) + textWidth(next.text, size)) / 2 + gap;
  });
}

/** The marks of the finest step that fit beside each other, written in this size. */
export function ticksOf(scale: ScaleTime<number, number>, size: number): readonly Tick[] {
  for (const [interval, format] of steps) {
    if (interval === null) continue;
    const write = utcFormat(format);
    const ticks = scale.ticks(interval).map((moment) => ({ x: scale(moment), text: write(moment) }));
    if (isAiry(ticks, size)) return ticks;
  }
  return [];
}
