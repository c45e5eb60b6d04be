// Distances between calendar days.
import type { PlainDate } from '../model/text.ts';
import type { RuleOption } from './rule.ts';

const day = 24 * 60 * 60 * 1000;

/** How many days the second date lies after the first; below zero where it lies before. */
export function daysBetween(first: PlainDate, second: PlainDate): number {
  return (Date.parse(second) - Date.parse(first)) / day;
}

/** The same day some months before; the last day of a month that is too short to have it. */
export function monthsBefore(date: PlainDate, months: number): PlainDate {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0));
  last.setUTCDate(Math.min(dayOfMonth, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** How many days ahead an end is near. */
export const nearOption: RuleOption = {
  key: 'days',
  sentence: 'How many days ahead the last day is near.',
  default: 30,
  most: 3650,
};

/** How far off a day is: `today`, `tomorrow`, `in 10 days`. */
export function whenText(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}
