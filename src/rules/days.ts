// Distances between calendar days.
import type { PlainDate } from '../model/text.ts';

const day = 24 * 60 * 60 * 1000;

/** How many days the second date lies after the first; below zero where it lies before. */
export function daysBetween(first: PlainDate, second: PlainDate): number {
  return (Date.parse(second) - Date.parse(first)) / day;
}
