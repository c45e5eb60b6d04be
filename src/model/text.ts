// Places in a text, as editors and annotations count them.

/** A stretch of one text file. Lines and columns count from 1, columns in UTF-16 units; `endColumn` is one past the end. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A calendar day in UTC, written `YYYY-MM-DD`; two of them compare as strings do. */
export type PlainDate = string;

/** Whether a text is a day that the calendar has, written `YYYY-MM-DD`. */
export function isPlainDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
