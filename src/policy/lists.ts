// The lists and columned lines that state versions, with what stands above them.
import type { WrittenStatus } from '../model/policy.ts';
import { findProse, saysWord } from './clauses.ts';
import type { DraftRow } from './draft-row.ts';
import type { Legend } from './legend.ts';
import { readItem, separatorPattern } from './list-rows.ts';
import type { Paragraph } from './markdown/blocks.ts';
import { readInline } from './markdown/inline.ts';
import { findMarks } from './marks.ts';
import { namesPlatform } from './platforms.ts';
import type { PlacedBlock } from './sections.ts';
import { readWords } from './status-phrases.ts';

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

/** The rows of the lists and columned lines of a document; none where they only state a support rule. */
export function readLists(placed: readonly PlacedBlock[], legend: Legend, project: string): DraftRow[] {
  const rows: DraftRow[] = [];
  let lead: WrittenStatus | null = null;
  let section = -1;
  let block = 0;
  let list = -1;
  for (const { block: one, heading, topic, section: at } of placed) {
    if (at !== section) lead = leadStatus(heading);
    section = at;
    if (one.kind !== 'paragraph' && one.kind !== 'code') continue;
    const isAtHome = topic === 'versions';
    if (one.kind === 'paragraph' && one.item) {
      if (!isAtHome) continue;
      if (one.item.list !== list) block++;
      list = one.item.list;
      const row = readItem(one.pieces, lead, legend, block);
      if (row && !isForeign(row, project)) rows.push(row);
      continue;
    }
    const lines = readLines(one.pieces, legend, block + 1, isAtHome);
    if (lines.length > 0) {
      block++;
      rows.push(...lines);
    } else if (isAtHome && one.kind === 'paragraph') lead = leadStatus(readInline(one.pieces).text) ?? lead;
  }
  // Items about the newest release alone are the support rule, and no list of versions.
  const isRule = rows.every(({ claim }) => claim.kind === 'latest' && claim.unit === 'release');
  return isRule ? [] : rows;
}

/**
 * Lines in columns, each a version and what is said of it: tables pasted as text, tables that GitHub does not show. Away
 * from the part that speaks of versions only lines with marks are.
 */
function readLines(
  pieces: Paragraph['pieces'],
  legend: Legend,
  block: number,
  isAtHome: boolean,
): DraftRow[] {
  const rows = pieces.flatMap((piece) => {
    // What is left of `>= 2.0 | yes` in a quote, which GitHub takes it for.
    if (/^\s*=/.test(piece.raw)) return [];
    if (!separatorPattern.test(piece.raw) || (!isAtHome && findMarks(piece.raw).length === 0)) return [];
    const row = readItem([piece], null, legend, block);
    return row?.statusSpan ? [row] : [];
  });
  const least = isAtHome ? 2 : 3;
  return rows.length >= least && rows.length * 3 >= pieces.length ? rows : [];
}
