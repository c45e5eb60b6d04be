// The order in which rows stand in their document.
import type { PolicyRow } from '../model/policy.ts';

/** Whether the first row stands before the second. */
export function standsBefore(a: PolicyRow, b: PolicyRow): boolean {
  return a.span.line < b.span.line || (a.span.line === b.span.line && a.span.column < b.span.column);
}
