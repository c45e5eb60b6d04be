// Rows of lists, and of plain lines that stand in columns: a version first, then what is said of it.
import type { WrittenStatus } from '../model/policy.ts';
import { claimTokens } from '../versions/claim-tokens.ts';
import { isBranchName, parseClaim } from '../versions/parse-claim.ts';
import type { DraftRow } from './draft-row.ts';
import { findEnd } from './end-dates.ts';
import type { Legend } from './legend.ts';
import { findMarks, withoutMarks } from './marks.ts';
import type { Piece } from './markdown/source.ts';
import { readInline, spanOf } from './markdown/inline.ts';
import { readStatus } from './status.ts';

const separatorPattern = /\s*(?:[:：|\t]|\s[-–—=]+>?\s|[–—]|\s{2,}|→|\s(?=[(（]))\s*/u;

/** An item that gives some versions a status; `lead` is what the sentence or heading above says of all items. */
export function readItem(pieces: readonly Piece[], lead: WrittenStatus | null, legend: Legend, block: number): DraftRow | null {
  const plain = readInline(pieces);
  const from = plain.text.length - plain.text.replace(/^[\s|]+/, '').length;
  const text = plain.text.slice(from).replace(/[\s|]+$/, '');
  const parts = splitItem(text);
  if (!parts) return null;
  const reading = readStatus(parts.says, legend);
  const whole = readStatus(text, legend);
  const end = findEnd(text, null, false);
  const status = reading.status ?? (whole.by === 'mark' ? whole.status : null) ?? (end?.date ? 'supported' : lead);
  if (status === null) return null;
  const claim = parseClaim(parts.versions);
  if (claim.kind === 'unreadable' && !/\d/.test(parts.versions)) return null;
  const start = from + text.indexOf(parts.versions);
  return {
    layout: 'list',
    block,
    span: spanOf(plain, start, start + parts.versions.length),
    text: parts.versions,
    statusSpan: parts.says === '' ? null : spanOf(plain, from + text.lastIndexOf(parts.says), from + text.length),
    scope: null,
    claim,
    status,
    until: end?.date ? { date: end.date, span: spanOf(plain, from + end.start, from + end.end), isStatus: reading.by === null } : null,
    note: reading.note,
    unread: claim.kind === 'unreadable' ? [{ what: 'versions', text: parts.versions, span: spanOf(plain, start, start + parts.versions.length) }] : [],
  };
}

interface Parts {
  readonly versions: string;
  readonly says: string;
}

/** The part of an item that names versions, and what is said of them behind it; null where none are named at its start. */
function splitItem(text: string): Parts | null {
  const match = separatorPattern.exec(text);
  const cut = match && match.index > 0 ? match.index : text.length;
  const end = headEnd(text.slice(0, cut));
  if (end === null) return null;
  const isWhole = end >= withoutTail(text.slice(0, cut)).length;
  const says = isWhole ? text.slice(cut + (match?.[0].length ?? 0)) : text.slice(end);
  return { versions: withoutMarks(text.slice(0, end)), says: says.trim() };
}

function withoutTail(text: string): string {
  return text.replace(/[\s.,;*]+$/, '');
}

/** Where the words that name versions end at the start of a text; null where it starts with anything else. */
export function headEnd(text: string): number | null {
  let end: number | null = null;
  let unknown = 0;
  let hasVersion = false;
  for (const token of claimTokens(withBlankMarks(text))) {
    if (token.kind === 'text' && !isBranchName(token.text)) {
      // A name may stand in front of the number, as in `Example 2.x`.
      if (hasVersion || ++unknown > 2) break;
      continue;
    }
    if (token.kind === 'open' || token.kind === 'close') continue;
    const isFiller = token.kind === 'word' && (token.word === 'filler' || token.word === 'and' || token.word === 'from');
    if (token.kind === 'number' || token.kind === 'text') hasVersion = true;
    if (token.kind === 'word' && !isFiller && unknown === 0) hasVersion = true;
    if (!isFiller && token.kind !== 'comma' && hasVersion) end = token.end;
  }
  return end;
}

// Marks in front are no words: blanks of the same length keep the places.
function withBlankMarks(text: string): string {
  return findMarks(text).reduce((blank, { start, end }) => blank.slice(0, start) + ' '.repeat(end - start) + blank.slice(end), text);
}
