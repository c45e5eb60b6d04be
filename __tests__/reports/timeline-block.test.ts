// The timeline as a block of Markdown.
import { expect, test } from '@jest/globals';
import type { ReportedLine } from '../../src/model/report.ts';
import { timelineBlock } from '../../src/reports/timeline-block.ts';
import { aReport, aReportedLine } from '../support/build.ts';

const blockOf = (...lines: ReportedLine[]): string[] => timelineBlock(aReport({ lines }));
const line = (overrides: Partial<ReportedLine>) =>
  aReportedLine({ major: 1, minor: null }, '1.0.0', overrides);

test('GitHub draws what stands in a fence of this name', () => {
  const block = blockOf(line({}));
  expect(block.slice(0, 2)).toEqual(['```mermaid', 'gantt']);
  expect(block.at(-1)).toBe('```');
});

test('there is none where the policy speaks of no line, and none where there is nothing to draw', () => {
  expect(blockOf(line({ status: 'unlisted' }))).toEqual([]);
  expect(blockOf()).toEqual([]);
});
