// What the policy itself says its signs mean, above or below the table.
import type { WrittenStatus } from '../model/policy.ts';
import type { Block, Table } from './markdown/blocks.ts';
import { readInline } from './markdown/inline.ts';
import { findMarks, withoutMarks } from './marks.ts';
import { readWords } from './status-phrases.ts';

/** What a sign stands for: a mark by its sign, a short text by its key. */
export type Legend = ReadonlyMap<string, WrittenStatus>;

/** A short text as legends and cells are compared by: without the variation marks of emoji, in lower case. */
export function signKey(text: string): string {
  return text.replace(/[\uFE0E\uFE0F\u200D\s]/g, '').toLowerCase();
}

/** Reads the legends of a document: `⚠ ends soon / ❌ ended` in text or code, or a table of signs and their meaning. */
export function readLegend(blocks: readonly Block[]): Legend {
  const legend = new Map<string, WrittenStatus>();
  for (const block of blocks) {
    const entries =
      block.kind === 'table'
        ? tableEntries(block)
        : block.kind === 'heading'
          ? []
          : textEntries(block.pieces.map(({ raw }) => raw).join('\n'));
    for (const [sign, meaning] of entries) {
      const status = readWords(withoutMarks(meaning)).status;
      if (status && !legend.has(sign)) legend.set(sign, status);
    }
  }
  return legend;
}

function textEntries(text: string): [string, string][] {
  const marks = findMarks(text);
  // One mark in a text is an ornament; a legend tells signs apart.
  if (new Set(marks.map(({ sign }) => sign)).size < 2) return [];
  // Ticks and crosses need no telling.
  return marks.flatMap(({ mark, sign, end }, i): [string, string][] => {
    if (mark !== 'unsure') return [];
    return [[sign, text.slice(end, Math.min(marks[i + 1]?.start ?? text.length, end + 200))]];
  });
}

// A table of signs: two columns, the first of which holds nothing longer than a sign.
function tableEntries(table: Table): [string, string][] {
  if (table.header.length !== 2) return [];
  const rows = table.rows.map((row) => row.map((cell) => readInline([cell]).text.trim()));
  if (!rows.every(([sign = '']) => sign.length <= 16 && !/\d/.test(sign))) return [];
  return rows.map(([sign = '', meaning = '']) => [signKey(sign), meaning]);
}
