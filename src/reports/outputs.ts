// The report as the outputs of the action.
import type { BranchLine } from '../model/branch.ts';
import type { Report } from '../model/report.ts';
import { intervalName, lineText } from '../versions/range-text.ts';
import { countOf, standing } from './counts.ts';

/** The outputs by name, in the order in which they are announced. */
export function outputsOf(report: Report): readonly (readonly [key: string, value: string])[] {
  const [target] = report.targets;
  const supported = report.lines.filter((one) => one.package === null && one.status === 'supported');
  return [
    ['verdict', report.verdict],
    ['findings', String(standing(report).length)],
    ['errors', String(countOf(report, 'error'))],
    ['warnings', String(countOf(report, 'warning'))],
    ['newest-release', report.looked.newest ?? ''],
    ['supported', JSON.stringify(supported.map(({ line }) => lineText(line)))],
    ['line', target === undefined ? '' : nameOf(target.line)],
    ['line-status', target?.status ?? ''],
  ];
}

/** The line as people write it, `next`, or nothing. */
function nameOf(line: BranchLine): string {
  if (line.kind === 'line') return intervalName(line.interval);
  return line.kind === 'next' ? 'next' : '';
}
