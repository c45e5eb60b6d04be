// Rows of lists, and of plain lines that stand in columns: versions first, then what is said of them.
import type { Unread, WrittenStatus } from '../model/policy.ts';
import { claimTokens } from '../versions/claim-tokens.ts';
import type { VersionWord } from '../versions/lexicon/version-words.ts';
import { isTime } from '../versions/number-terms.ts';
import { isBranchName, parseClaim } from '../versions/parse-claim.ts';
import type { DraftRow } from './draft-row.ts';
import { findEnd } from './end-dates.ts';
import type { Legend } from './legend.ts';
import { findMarks, withoutMarks } from './marks.ts';
import { readInline, spanOf } from './markdown/inline.ts';
import type { Piece } from './markdown/source.ts';
import { trimCharacters } from './markdown/source.ts';
import type { StatusReading } from './status.ts';
import { readStatus } from './status.ts';

/** The two parts of an item, by their places in its text. */
interface Parts {
  readonly versions: { readonly start: number; readonly end: number };
  readonly says: { readonly start: number; readonly end: number };
}

const edges = ' \t|';
// What is longer is no item of a list of versions.
const longestItem = 3000;
// The box of a task list.
const taskPattern = /^\s{0,3}\[([ x])\]\s/i;
/** What parts the versions of an item from what is said of them. */
export const separatorPattern =
  /[|\t→:：]|[–—](?!\s?v?\d{1,3}\.[\dx])|\s[-=]+>?\s(?!v?\d{1,3}\.[\dx])|\s{2}|\s(?=[(（])/iu;

/** An item that gives some versions a status; `lead` is what the sentence or heading above says of all items. */
export function readItem(
  pieces: readonly Piece[],
  lead: WrittenStatus | null,
  legend: Legend,
  block: number,
): DraftRow | null {
  const plain = readInline(pieces);
  if (plain.text.length > longestItem) return null;
  const box = taskPattern.exec(plain.text);
  const { text, start: from } = trimCharacters(plain.text, edges, box?.[0].length ?? 0);
  const parts = splitItem(text);
  if (!parts) return null;
  const says = text.slice(parts.says.start, parts.says.end);
  const reading = readStatus(says, legend);
  const end = findEnd(text, null, 'alone');
  const ticked = box ? (box[1] === ' ' ? 'unsupported' : 'supported') : null;
  const status = reading.status ?? markOf(text, legend) ?? ticked ?? (end?.date ? 'supported' : lead);
  const versions = withoutMarks(text.slice(parts.versions.start, parts.versions.end));
  const claim = parseClaim(versions);
  if (status === null || (claim.kind === 'unreadable' && !namesClass(versions, reading))) return null;
  const place = ({ start, end: to }: { start: number; end: number }): ReturnType<typeof spanOf> =>
    spanOf(plain, from + start, from + to);
  const span = place(parts.versions);
  const unread: Unread[] = claim.kind === 'unreadable' ? [{ what: 'versions', text: versions, span }] : [];
  return {
    layout: 'list',
    block,
    span,
    text: versions,
    statusSpan: says === '' ? null : place(parts.says),
    scope: null,
    claim,
    status,
    until: end?.date ? { date: end.date, span: place(end), isStatus: reading.by === null } : null,
    note: reading.note,
    unread,
  };
}

const classes: ReadonlySet<VersionWord> = new Set(['stable', 'prerelease', 'tagged']);

// A class that no number tells, as `Stable releases`, counts where something is said of it.
function namesClass(versions: string, { by }: StatusReading): boolean {
  const words = claimTokens(versions).flatMap((token) => (token.kind === 'word' ? [token.word] : []));
  return /\d/.test(versions) || (by !== null && words.some((word) => classes.has(word)));
}

// A mark may stand in front of the versions.
function markOf(text: string, legend: Legend): WrittenStatus | null {
  const reading = readStatus(text, legend);
  return reading.by === 'mark' ? reading.status : null;
}

/** The part of an item that names versions, and what is said behind it; null where none are named at its start. */
function splitItem(text: string): Parts | null {
  const blank = withBlankMarks(text);
  const lead = trimCharacters(blank, ' \uFE0F').start;
  const separator = separatorPattern.exec(blank.slice(lead));
  const cut = separator ? lead + separator.index : text.length;
  const head = headOf(text.slice(0, cut));
  if (!head) return null;
  const isWhole = head.end >= trimCharacters(text.slice(0, cut), ' .,;*').text.length;
  const from = isWhole ? cut + (separator?.[0].length ?? 0) : head.end;
  const says = trimCharacters(text.slice(from), ' \t|-–—→=>');
  const start = from + says.start;
  return { versions: head, says: { start, end: start + says.text.length } };
}

/** Where the words that name versions stand at the start of a text; null where it starts with anything else. */
function headOf(text: string): { readonly start: number; readonly end: number } | null {
  let unknown = 0;
  let start: number | null = null;
  let end = 0;
  const tokens = claimTokens(withBlankMarks(text));
  for (const [i, token] of tokens.entries()) {
    if (isTime(tokens, i)) return null;
    if (token.kind === 'word' && token.word === 'not') break;
    if (token.kind === 'text' && !isBranchName(token.text)) {
      // A name may stand in front of the number, as in `Example 2.x`.
      if (start !== null || ++unknown > 2) break;
    } else if (
      token.kind === 'word' ? !isSmall(token.word) && (unknown === 0 || start !== null) : isNamed(token.kind)
    ) {
      start ??= token.kind === 'number' ? token.start : 0;
      end = token.end;
    }
  }
  return start === null ? null : { start: trimmedStart(text, start), end };
}

function isSmall(word: VersionWord): boolean {
  return word === 'filler' || word === 'and';
}

function isNamed(kind: string): boolean {
  return kind === 'number' || kind === 'text' || kind === 'operator' || kind === 'count' || kind === 'span';
}

function trimmedStart(text: string, start: number): number {
  const blank = withBlankMarks(text);
  return start + trimCharacters(blank.slice(start), ' \uFE0F').start;
}

// Marks in front are no words: blanks of the same length keep the places.
function withBlankMarks(text: string): string {
  let blank = '';
  for (const { start, end } of findMarks(text))
    blank += text.slice(blank.length, start) + ' '.repeat(end - start);
  return blank + text.slice(blank.length);
}
