// The statement of a policy: which layout states the versions, and all that it states.
import type { Pointer, StatedRule, StatementKind, WrittenStatus } from '../model/policy.ts';
import type { Span } from '../model/text.ts';
import { findProse, saysWord } from './clauses.ts';
import type { DraftRow } from './draft-row.ts';
import type { Legend } from './legend.ts';
import { readItem, separatorPattern } from './list-rows.ts';
import type { Paragraph } from './markdown/blocks.ts';
import { readInline } from './markdown/inline.ts';
import { spanIn } from './markdown/source.ts';
import { namesPlatform } from './platforms.ts';
import { readPointer } from './pointers.ts';
import { readCondition, readPromise } from './prose.ts';
import type { PlacedBlock } from './sections.ts';
import { readSentences } from './sentences.ts';
import { claimTokens } from '../versions/claim-tokens.ts';
import { hasWord } from '../versions/parse-claim.ts';
import { readWords } from './status-phrases.ts';
import { findColumns } from './table-columns.ts';
import { readTableRows } from './table-rows.ts';

export interface Statement {
  readonly kind: StatementKind;
  readonly drafts: readonly DraftRow[];
  readonly rule: StatedRule | null;
  readonly pointer: Pointer | null;
  readonly htmlTables: readonly Span[];
}

/** What the placed blocks of a document state. Tables before lists before sentences; a rule may stand beside any. */
export function readStatement(placed: readonly PlacedBlock[], legend: Legend, project: string): Statement {
  const tables = readTables(placed, legend, project);
  const lists = tables.length > 0 ? [] : readLists(placed, legend, project);
  const htmlTables = findHtmlTables(placed);
  const prose = readProse(placed);
  const rows = tables.length > 0 ? tables : lists;
  const drafts = rows.length > 0 || htmlTables.length > 0 ? rows : prose.rows;
  const isSilent = drafts.length === 0 && !prose.rule && htmlTables.length === 0;
  const pointer = isSilent ? findPointer(placed) : null;
  const rule = prose.rule ?? (isSilent && !pointer ? findCondition(placed) : null);
  return { kind: kindOf(), drafts, rule, pointer, htmlTables };

  function kindOf(): StatementKind {
    if (tables.length > 0 || htmlTables.length > 0) return 'table';
    if (lists.length > 0) return 'list';
    if (drafts.length > 0 || rule) return 'prose';
    return pointer ? 'pointer' : 'none';
  }
}

function readTables(placed: readonly PlacedBlock[], legend: Legend, project: string): DraftRow[] {
  let count = 0;
  const tables = placed.flatMap(({ block, heading, topic }) => {
    if (block.kind !== 'table') return [];
    const columns = findColumns(block);
    if (!columns || (!columns.isNamed && topic !== 'versions')) return [];
    const rows = readTableRows(block, columns, legend, heading, project, count);
    if (!rows.some(saysVersion)) return [];
    count++;
    return [rows];
  });
  const own = tables.filter((rows) => rows.some((row) => row.scope === null));
  return (own.length > 0 ? own : tables).flat();
}

/** A table whose cells name no version at all is about something else, whatever its header says. */
function saysVersion(row: DraftRow): boolean {
  return (
    (row.claim.kind !== 'unreadable' && row.claim.kind !== 'other') ||
    /\d/.test(row.text) ||
    speaksOfVersions(row.text)
  );
}

function speaksOfVersions(text: string): boolean {
  return /\bx\.x\b/i.test(text) || hasWord(claimTokens(text), 'prerelease', 'stable', 'latest', 'previous');
}

const leadLength = 200;
// `These do not:`, after a list of those that do.
const shortLead = 40;

/** The status that a heading or the sentence above a list gives to all its items. */
function leadStatus(text: string): WrittenStatus | null {
  const status = readWords(text.slice(-leadLength)).status;
  if (status === null && text.length < shortLead && saysWord(findProse(text), 'negation'))
    return 'unsupported';
  return status === 'unclear' ? null : status;
}

// `Ubuntu 24.04` is no version of the project.
function isForeign({ text }: DraftRow, project: string): boolean {
  const isOwn = project !== '' && text.toLowerCase().includes(project.toLowerCase());
  return !isOwn && namesPlatform(text);
}

function readLists(placed: readonly PlacedBlock[], legend: Legend, project: string): DraftRow[] {
  const rows: DraftRow[] = [];
  let lead: WrittenStatus | null = null;
  let section = -1;
  let block = 0;
  let list = -1;
  for (const { block: one, heading, topic, section: at } of placed) {
    if (at !== section) lead = leadStatus(heading);
    section = at;
    if (topic !== 'versions' || (one.kind !== 'paragraph' && one.kind !== 'code')) continue;
    if (one.kind === 'paragraph' && one.item) {
      if (one.item.list !== list) block++;
      list = one.item.list;
      const row = readItem(one.pieces, lead, legend, block);
      if (row && !isForeign(row, project)) rows.push(row);
      continue;
    }
    const lines = readLines(one.pieces, legend, block + 1);
    if (lines.length >= 2 && lines.length * 3 >= one.pieces.length) {
      block++;
      rows.push(...lines);
    } else if (one.kind === 'paragraph') lead = leadStatus(readInline(one.pieces).text) ?? lead;
  }
  // Items about the newest release alone are the support rule, and no list of versions.
  const isRule = rows.every(({ claim }) => claim.kind === 'latest' && claim.unit === 'release');
  return isRule ? [] : rows;
}

/** Lines in columns, each a version and what is said of it: tables pasted as text, tables that GitHub does not show. */
function readLines(pieces: Paragraph['pieces'], legend: Legend, block: number): DraftRow[] {
  return pieces.flatMap((piece) => {
    if (!separatorPattern.test(piece.raw)) return [];
    const row = readItem([piece], null, legend, block);
    return row?.statusSpan ? [row] : [];
  });
}

function readProse(placed: readonly PlacedBlock[]): { rule: StatedRule | null; rows: DraftRow[] } {
  const promises = placed.flatMap(({ block, topic, section }) =>
    block.kind === 'paragraph'
      ? readSentences(block.pieces).map((sentence) => ({
          ...readPromise(sentence, topic === 'versions'),
          topic,
          section,
        }))
      : [],
  );
  const ruled = promises.filter(({ rule }) => rule !== null);
  const home = ruled.filter(({ topic }) => topic === 'versions');
  const candidates = home.length > 0 ? home : ruled;
  const rule = (candidates.find(({ isSecurity }) => isSecurity) ?? candidates[0])?.rule ?? null;
  return { rule, rows: withoutRepeats(promises) };
}

// A second sentence of a section that says the same of the same versions adds nothing.
function withoutRepeats(promises: readonly { rows: readonly DraftRow[]; section: number }[]): DraftRow[] {
  const seen = new Set<string>();
  return promises.flatMap(({ rows, section }) =>
    rows.filter(({ claim, status }) => {
      const key = JSON.stringify([section, claim, status]);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    }),
  );
}

function findCondition(placed: readonly PlacedBlock[]): StatedRule | null {
  const sentences = placed.flatMap(({ block }) =>
    block.kind === 'paragraph' ? readSentences(block.pieces) : [],
  );
  return sentences.map(readCondition).find((rule) => rule !== null) ?? null;
}

function findPointer(placed: readonly PlacedBlock[]): Pointer | null {
  for (const isAtHome of [true, false]) {
    let before = '';
    for (const { block, topic } of placed) {
      if (block.kind !== 'paragraph' || (isAtHome && topic !== 'versions')) continue;
      for (const sentence of readSentences(block.pieces)) {
        const pointer = readPointer(sentence, before, isAtHome);
        if (pointer) return pointer;
        before = sentence.text;
      }
    }
  }
  return null;
}

/** HTML tables in the part that speaks of versions: they are shown, and not read. */
function findHtmlTables(placed: readonly PlacedBlock[]): Span[] {
  return placed.flatMap(({ block, topic }) => {
    if (block.kind !== 'html' || topic !== 'versions') return [];
    const isComment = /^\s*<!--/.test(block.pieces[0]?.raw ?? '');
    const piece = isComment ? undefined : block.pieces.find(({ raw }) => /<table[\s>]/i.test(raw));
    return piece ? [spanIn(piece)] : [];
  });
}
