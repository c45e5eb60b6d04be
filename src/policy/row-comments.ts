// Comments in a row that ask not to hear of what one rule finds in it.
import type { PolicyRow, RowIgnore } from '../model/policy.ts';
import { isPlainDate } from '../model/text.ts';

const opening = '<!--';
const closing = '-->';
/** As people write it in a comment that is meant for this tool, in any case. */
const ourName = 'supported-versions';
/** What a comment asks for that nobody could read. */
const nothing = { rule: '', until: null, reason: '' } as const;

/** A comment of one line, by its places in the line. */
interface Comment {
  readonly start: number;
  readonly end: number;
  /** What stands behind the name by which it is ours. */
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

/** A comment is ours by our name; a longer name is that of something else, unless it goes on as people write it by a slip. */
function asksOf(comment: string): string | null {
  const text = comment.trim();
  if (text.slice(0, ourName.length).toLowerCase() !== ourName) return null;
  const asks = text.slice(ourName.length);
  return /^(?:$|[\s:]|-(?:ignore|disable)\b)/i.test(asks) ? asks : null;
}

/** `ignore RULE: reason`, `ignore RULE until 2027-03-31: reason`; what is in another form gives no reason, and holds for nothing. */
function readAsks(asks: string): Omit<RowIgnore, 'span'> {
  const asked = asks.replace(/^[\s:-]+/, '');
  const [word = ''] = /^[^\s:]*/.exec(asked) ?? [];
  const named = asked.slice(word.length);
  const colon = named.indexOf(':');
  const [rule = '', ...end] = (colon < 0 ? named : named.slice(0, colon)).trim().split(/\s+/);
  if (word.toLowerCase() !== 'ignore') return { ...nothing, slip: 'not-ignore' };
  if (rule === '') return { ...nothing, slip: 'no-rule' };
  const isEnd = isUntil(end[0]) && isPlainDate(end[1] ?? '') && end.length === 2;
  if (end.length > 0 && !isEnd) {
    // Without a colon it is the reason that stands there.
    const isReason = colon < 0 && !isUntil(end[0]);
    return { ...nothing, rule, slip: isReason ? null : 'no-day' };
  }
  return {
    rule,
    until: end[1] ?? null,
    reason: colon < 0 ? '' : named.slice(colon + 1).trim(),
    slip: null,
  };
}

function isUntil(word: string | undefined): boolean {
  return word?.toLowerCase() === 'until';
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
