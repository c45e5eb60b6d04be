// Reads a policy: finds the part of the document that speaks of versions, and reads what it states.
import type { Policy, PolicyDocument, PolicyRow } from '../model/policy.ts';
import type { Span } from '../model/text.ts';
import { readLegend } from './legend.ts';
import type { Block } from './markdown/blocks.ts';
import { readBlocks, sourceLines } from './markdown/blocks.ts';
import { settleOlder } from './older.ts';
import { findPlaceholders } from './placeholders.ts';
import { readRowComments } from './row-comments.ts';
import type { PlacedBlock } from './sections.ts';
import { placeBlocks } from './sections.ts';
import { isStarter } from './starter.ts';
import { readStatement } from './statement.ts';

/** The policy as it was understood; `project` is the repository's name. Any text gives one; nothing throws. */
export function parsePolicy(document: PolicyDocument, project = ''): Policy {
  const blocks = readBlocks(document.text);
  const placed = placeBlocks(blocks);
  const { kind, drafts, rule, pointer, htmlTables } = readStatement(placed, readLegend(blocks), project);
  const claims = settleOlder(drafts.map((row) => row.claim));
  const lines = sourceLines(document.text);
  const rows = drafts.map((row, i): PolicyRow => {
    // Of the sentences in a line nobody could say which one is meant.
    const ignores = row.layout === 'prose' ? [] : readRowComments(lines, row);
    return { ...row, claim: claims[i] ?? { kind: 'unreadable' }, ignores };
  });
  const starterTables = findStarters(rows);
  const starterSections = sectionsOf(placed, starterTables);
  const sectionOf = new Map<Block, number>(placed.map(({ block, section }) => [block, section]));
  const placeholders = blocks.flatMap((block) => {
    const inStarterSection = starterSections.has(sectionOf.get(block) ?? -1);
    return findPlaceholders(block).map((found) => ({ ...found, inStarterSection }));
  });
  return { document, kind, rows, rule, pointer, starterTables, placeholders, htmlTables };
}

function findStarters(rows: readonly PolicyRow[]): Span[] {
  const blocks = new Map<number, PolicyRow[]>();
  for (const row of rows) {
    const block = blocks.get(row.block);
    if (block) block.push(row);
    else blocks.set(row.block, [row]);
  }
  return [...blocks.values()].filter(isStarter).flatMap((block) => {
    const [first, last] = [block[0], block.at(-1)];
    return first && last
      ? [{ ...first.span, endLine: last.span.endLine, endColumn: last.span.endColumn }]
      : [];
  });
}

function sectionsOf(placed: readonly PlacedBlock[], spans: readonly Span[]): ReadonlySet<number> {
  const lines = new Set(spans.map(({ line }) => line));
  return new Set(
    placed
      .filter(({ block }) => linesOf(block).some((line) => lines.has(line)))
      .map(({ section }) => section),
  );
}

function linesOf(block: PlacedBlock['block']): number[] {
  return block.kind === 'table'
    ? block.rows.map((row) => row[0]?.line ?? 0)
    : block.pieces.map(({ line }) => line);
}
