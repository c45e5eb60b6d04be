// The support as it is as Markdown for a README or a release note: the table and the timeline, and nothing else.
import type { Report } from '../model/report.ts';
import { cutAtWord } from './cut.ts';
import { inert } from './markdown.ts';
import { supportTable } from './support-table.ts';
import { timelineBlock } from './timeline-block.ts';

/** More of a message is not read here. */
const longestMessage = 300;

/** What is said in place of a table: why there is none. */
function emptyText({ problems, policy }: Report): string {
  if (problems.length > 0 || policy !== null) return 'No release line is known.';
  return 'No policy says which versions get security fixes.';
}

/** The table of support and the timeline; what could not be looked at comes first, so that it is never taken for all. */
export function renderMarkdown(report: Report): string {
  const table = supportTable(report, false);
  const timeline = timelineBlock(report);
  const parts = [
    ...report.problems.map(({ message }) => [
      `⚠️ Not complete: ${inert(cutAtWord(message, longestMessage))}.`,
    ]),
    table.length === 0 ? [emptyText(report)] : table,
    ...(timeline.length === 0 ? [] : [timeline]),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
