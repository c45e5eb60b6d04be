// The calendar on the wall.
import type { PlainDate } from '../model/text.ts';

/** The day that it is, in UTC. */
export function today(): PlainDate {
  return new Date().toISOString().slice(0, 10);
}
