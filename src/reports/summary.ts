// The report as a few lines of Markdown for the page of the run. Nothing in them is foreign text.
import { levels } from '../model/finding.ts';
import type { Report, Verdict } from '../model/report.ts';
import { tool } from '../model/tool.ts';
import { counted, countOf } from './counts.ts';

const sentences: Readonly<Record<Verdict, string>> = {
  clean: 'The policy agrees with the releases.',
  findings:
    'Each finding stands on its line as an annotation, and in the log of this step with what to write.',
  'not-checked': 'Something could not be looked at. The log of this step says what, and what to do.',
};

/** The verdict, the counts, and what was looked at. */
export function renderSummary(report: Report): string {
  const { verdict, problems, looked } = report;
  const counts = [
    ...levels.map((level) => [`${level}s`, countOf(report, level)] as const),
    ['problems', problems.length] as const,
  ];
  return [
    `### ${tool.name}: ${verdict}`,
    '',
    `| ${counts.map(([name]) => name).join(' | ')} |`,
    `| ${counts.map(() => '--:').join(' | ')} |`,
    `| ${counts.map(([, count]) => count).join(' | ')} |`,
    '',
    sentences[verdict],
    '',
    `Looked at ${counted(looked.rows, 'row')}, ${counted(looked.tags, 'tag')} and ${counted(looked.rules, 'rule')}.`,
    '',
  ].join('\n');
}
