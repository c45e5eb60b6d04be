// The timeline of support as a block of Markdown, which GitHub draws.
import type { Report } from '../model/report.ts';
import { fenced } from './markdown.ts';
import { ganttLines } from './timeline/gantt.ts';

/** The block; no lines where the policy says nothing of any line, since then nothing of support can be seen. */
export function timelineBlock(report: Report): string[] {
  const isStated = report.lines.some(({ status }) => status !== 'unlisted');
  const lines = isStated ? ganttLines(report) : [];
  return lines.length === 0 ? [] : fenced('mermaid', lines);
}
