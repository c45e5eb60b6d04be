// Distances between calendar days.
import type { PlainDate } from '../model/text.ts';

const day = 24 * 60 * 60 * 1000;

/** How many days the second date lies after the first; below zero where it lies before. */
export function daysBetween(first: PlainDate, second: PlainDate): number {
  return (Date.parse(second) - Date.parse(first)) / day;
}

/** How many days ahead an end is near. */
export const nearDays = 30;

/** How far off a day is: `today`, `tomorrow`, `in 10 days`. */
export function whenText(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}
