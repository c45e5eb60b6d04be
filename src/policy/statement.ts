// The statement of a policy: which layout states the versions, and all that it states.
import type { Pointer, StatedRule, StatementKind } from '../model/policy.ts';
import type { Span } from '../model/text.ts';
import type { DraftRow } from './draft-row.ts';
import type { Legend } from './legend.ts';
import { readLists } from './lists.ts';
import { spanIn } from './markdown/source.ts';
import { readPointer } from './pointers.ts';
import { readCondition, readPromise } from './prose.ts';
import type { PlacedBlock } from './sections.ts';
import type { Sentence } from './sentences.ts';
import { readSentences } from './sentences.ts';
import { claimTokens } from '../versions/claim-tokens.ts';
import { hasWord } from '../versions/parse-claim.ts';
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
  const spoken = readAll(placed);
  const listed = new Set(lists.map(({ span }) => span.line));
  const prose = readProse(spoken.filter(({ lines }) => !lines.some((line) => listed.has(line))));
  const rows = tables.length > 0 ? tables : lists;
  const drafts = rows.length > 0 || htmlTables.length > 0 ? rows : prose.rows;
  const isSilent = drafts.length === 0 && !prose.rule && htmlTables.length === 0;
  const pointer = isSilent ? findPointer(spoken) : null;
  const rule = prose.rule ?? (isSilent && !pointer ? findCondition(spoken) : null);
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

/** A sentence of the document, and where it stands. */
interface Spoken {
  readonly sentence: Sentence;
  readonly isAtHome: boolean;
  readonly section: number;
  readonly lines: readonly number[];
}

function readAll(placed: readonly PlacedBlock[]): Spoken[] {
  return placed.flatMap(({ block, topic, section }) => {
    if (block.kind !== 'paragraph') return [];
    const lines = block.pieces.map(({ line }) => line);
    return readSentences(block.pieces).map((sentence) => ({
      sentence,
      isAtHome: topic === 'versions',
      section,
      lines,
    }));
  });
}

function readProse(spoken: readonly Spoken[]): { rule: StatedRule | null; rows: DraftRow[] } {
  const promises = spoken.map(({ sentence, isAtHome, section }) => ({
    ...readPromise(sentence, isAtHome),
    isAtHome,
    section,
  }));
  const ruled = promises.filter(({ rule }) => rule !== null);
  const home = ruled.filter(({ isAtHome }) => isAtHome);
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

function findCondition(spoken: readonly Spoken[]): StatedRule | null {
  return spoken.map(({ sentence }) => readCondition(sentence)).find((rule) => rule !== null) ?? null;
}

function findPointer(spoken: readonly Spoken[]): Pointer | null {
  for (const home of [spoken.filter(({ isAtHome }) => isAtHome), spoken]) {
    for (const [i, { sentence }] of home.entries()) {
      const pointer = readPointer(sentence, home[i - 1]?.sentence.text ?? '', home !== spoken);
      if (pointer) return pointer;
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
