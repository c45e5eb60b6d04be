// The row that a table lacks: its highest supported row with the version replaced, in the table's own style.
import type { Suggestion } from '../model/finding.ts';
import type { Policy, PolicyRow } from '../model/policy.ts';
import type { LineNumber, MissingLine } from '../model/version.ts';
import { compareNumbers } from '../versions/numbers.ts';
import { sourceLines } from './markdown/blocks.ts';
import { splitRow } from './markdown/table-cells.ts';
import { withoutRowComments } from './row-comments.ts';

type NumberedRow = PolicyRow & { readonly claim: { readonly kind: 'numbers' } };

/**
 * The rows to write for lines that no row names; null where the table has none to copy, or says more of a row than a
 * version and a status, which a copy would make up.
 */
export function rowToWrite(policy: Policy, missing: readonly MissingLine[]): Suggestion | null {
  const model = highestSupported(policy.rows);
  if (!model || missing.length === 0) return null;
  const table = policy.rows.filter((row) => row.block === model.block && row.layout === 'table');
  if (table.some((row) => row.scope !== null || row.until !== null || row.note !== null)) return null;
  const source = sourceLines(policy.document.text)[model.span.line - 1] ?? '';
  const rises = isRising(table.filter(isNumbered));
  const ordered = missing.toSorted((a, b) => compareNumbers(a.newest, b.newest) * (rises ? 1 : -1));
  const rows = ordered.map((line) => writeRow(source, model, line));
  if (!rows.every((row) => row !== null)) return null;
  return { afterLine: rises ? model.span.line : model.span.line - 1, text: rows.join('\n') };
}

function isNumbered(row: PolicyRow): row is NumberedRow {
  return row.claim.kind === 'numbers';
}

function compareStarts(a: NumberedRow, b: NumberedRow): number {
  const [first, second] = [a.claim.intervals[0]?.from, b.claim.intervals[0]?.from];
  return first && second ? compareNumbers(first, second) : 0;
}

function highestSupported(rows: readonly PolicyRow[]): NumberedRow | null {
  const supported = rows
    .filter((row) => row.layout === 'table' && row.status === 'supported')
    .filter(isNumbered);
  return supported.toSorted(compareStarts).at(-1) ?? null;
}

function isRising(rows: readonly NumberedRow[]): boolean {
  const [first, last] = [rows[0], rows.at(-1)];
  return first !== undefined && last !== undefined && compareStarts(first, last) < 0;
}

/** The row's line with another version in its cell; the cells stay as wide as they are where that can be. */
function writeRow(source: string, model: NumberedRow, missing: MissingLine): string | null {
  const [from, to] = [model.span.column - 1, model.span.endColumn - 1];
  // What is ignored of one row is no matter of the next.
  const [before, cell, rest] = [source.slice(0, from), source.slice(from, to), source.slice(to)].map(
    withoutRowComments,
  );
  if (before === undefined || cell === undefined || rest === undefined) return null;
  const cells = splitRow({ line: model.span.line, column: 1, raw: before + cell + rest }).filter(
    ({ raw }) => raw !== '',
  );
  const version = writeVersion(cell, model, missing);
  if (version === null || cells.length !== 2) return null;
  const blank = rest.length - rest.trimStart().length;
  const padding = Math.max(Math.min(blank, 1), blank + cell.length - version.length);
  return before + version + ' '.repeat(padding) + rest.slice(blank);
}

/** The version of a cell replaced by a line in the same spelling and grain; null for bounds and other grains. */
function writeVersion(cell: string, { claim }: NumberedRow, { line, newest }: MissingLine): string | null {
  if (claim.shape === 'bound' || claim.named.length !== 1) return null;
  const digits = /\d+(?:[._]\d+)*/.exec(cell);
  if (!digits) return null;
  const written = digits[0].split(/[._]/).length;
  const parts = claim.shape === 'exact' ? newest : partsOf(line);
  if (parts.length !== written) return null;
  const separator = digits[0].includes('_') ? '_' : '.';
  return cell.slice(0, digits.index) + parts.join(separator) + cell.slice(digits.index + digits[0].length);
}

function partsOf({ major, minor }: LineNumber): readonly number[] {
  return minor === null ? [major] : [major, minor];
}
