// Questions that several rules ask of rows.
import type { PackageCoverage, ResolvedRow } from '../coverage/coverage.ts';
import { isInLine } from '../coverage/find-lines.ts';
import type { PolicyRow } from '../model/policy.ts';
import type { Release } from '../model/release.ts';
import type { Interval, LineNumber, ReleaseNumber } from '../model/version.ts';
import { compareNumbers, lineInterval, lineOf } from '../versions/numbers.ts';
import { claimText } from '../versions/range-text.ts';

/** A row whose versions are written in numbers, so that they are the same whatever is released. */
export interface NumberedRow extends ResolvedRow {
  readonly numbers: readonly [Interval, ...Interval[]];
}

/** Whether a row's versions are written in numbers. */
export function isNumbered(row: ResolvedRow): row is NumberedRow {
  return row.row.claim.kind === 'numbers' && row.numbers !== null && row.numbers.length > 0;
}

/** The rows about this package alone; all rows where it is the main one, and where none is about it alone. */
export function ownRows({ package: name, rows }: PackageCoverage): readonly ResolvedRow[] {
  const own = name === null ? [] : rows.filter(({ row }) => row.scope !== null);
  return own.length > 0 ? own : rows;
}

/** The rows in numbers that promise fixes today. */
export function supportedNumbers(rows: readonly ResolvedRow[]): NumberedRow[] {
  return rows.filter(isNumbered).filter(({ status }) => status === 'supported');
}

/** The row that reaches highest: where nothing bounds it, or else by its end. */
export function highestRow(rows: readonly NumberedRow[]): NumberedRow | null {
  return rows.reduce<NumberedRow | null>(
    (best, row) => (best === null || isHigher(row, best) ? row : best),
    null,
  );
}

function isHigher(row: NumberedRow, other: NumberedRow): boolean {
  const to = row.numbers.at(-1)?.to ?? null;
  const end = other.numbers.at(-1)?.to ?? null;
  return end !== null && (to === null || compareNumbers(to, end) > 0);
}

/** Where the numbers of a row begin. */
export function lowestNumber(row: NumberedRow): ReleaseNumber {
  return row.numbers[0].from;
}

/** By what a row is known however the policy is edited: its range, or its text where nobody could read one. */
export function subjectOf(row: PolicyRow): string {
  return claimText(row.claim) ?? row.text;
}

/** By what lines are known: their ranges. */
export function subjectOfLines(lines: readonly LineNumber[]): string {
  const intervals = lines.map(lineInterval);
  return claimText({ kind: 'numbers', intervals, named: [], shape: 'line' }) ?? '';
}

/** The line that a release of a package stands in. */
export function lineAround({ lines }: PackageCoverage, { number }: Release): LineNumber {
  return lines.find(({ line }) => isInLine(number, line))?.line ?? lineOf(number, 'minor');
}
