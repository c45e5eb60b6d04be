// Comments in a row that ask not to hear of what one rule finds in it.
import type { PolicyRow, RowIgnore } from '../model/policy.ts';
import { isPlainDate } from '../model/text.ts';

const opening = '<!--';
const closing = '-->';

/** A comment of one line, by its places in the line. */
interface Comment {
  readonly start: number;
  readonly end: number;
  /** What stands behind the words by which it is ours. */
  readonly asks: string;
}

function* commentsIn(line: string): Generator<Comment> {
  for (let start = line.indexOf(opening); start >= 0;) {
    const close = line.indexOf(closing, start + opening.length);
    if (close < 0) return;
    const end = close + closing.length;
    const asks = asksOf(line.slice(start + opening.length, close));
    if (asks !== null) yield { start, end, asks };
    start = line.indexOf(opening, end);
  }
}

function asksOf(comment: string): string | null {
  const [, asks = null] = /^supported-versions\s+ignore(?![\w-])(.*)$/.exec(comment.trim()) ?? [];
  return asks;
}

/** `RULE: reason`, `RULE until 2027-03-31: reason`; what is in another form gives no reason, and holds for nothing. */
function readAsks(asks: string): Omit<RowIgnore, 'span'> {
  const colon = asks.indexOf(':');
  const [rule = '', word, until = null, ...more] = (colon < 0 ? asks : asks.slice(0, colon))
    .split(/\s+/)
    .slice(1);
  const isRead = word === undefined || (word === 'until' && isPlainDate(until ?? '') && more.length === 0);
  return {
    rule,
    until: isRead ? until : null,
    reason: isRead && colon >= 0 ? asks.slice(colon + 1).trim() : '',
  };
}

/** A row's lines: from the first of its versions to the last of what is said of them. */
export function linesOfRow({ span, statusSpan }: Pick<PolicyRow, 'span' | 'statusSpan'>): {
  readonly line: number;
  readonly endLine: number;
} {
  return { line: span.line, endLine: Math.max(span.endLine, statusSpan?.endLine ?? 0) };
}

/** The comments on the lines of a row of a table or list, of the lines of a document. */
export function readRowComments(
  lines: readonly string[],
  row: Pick<PolicyRow, 'span' | 'statusSpan'>,
): RowIgnore[] {
  const { line: first, endLine } = linesOfRow(row);
  return lines.slice(first - 1, endLine).flatMap((text, index) => {
    const line = first + index;
    return [...commentsIn(text)].map(({ start, end, asks }) => ({
      ...readAsks(asks),
      span: { line, column: start + 1, endLine: line, endColumn: end + 1 },
    }));
  });
}

/** A piece of a line without such comments, and without the white space in front of each. */
export function withoutRowComments(piece: string): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of commentsIn(piece)) {
    rest += piece.slice(from, start).trimEnd();
    from = end;
  }
  return rest + piece.slice(from);
}
