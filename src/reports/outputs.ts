// The report as the outputs of the action.
import type { BranchLine } from '../model/branch.ts';
import type { Report, ReportedLine } from '../model/report.ts';
import type { Target } from '../model/target.ts';
import { intervalName, lineText } from '../versions/range-text.ts';
import { countOf, standing } from './counts.ts';

/** The outputs by name, in the order in which they are announced. */
export function outputsOf(report: Report): readonly (readonly [key: string, value: string])[] {
  const target = worstOf(report.targets);
  const supported = report.lines.filter(({ status }) => status === 'supported');
  return [
    ['verdict', report.verdict],
    ['findings', String(standing(report).length)],
    ['errors', String(countOf(report, 'error'))],
    ['warnings', String(countOf(report, 'warning'))],
    ['newest-release', report.looked.newest ?? ''],
    ['supported', JSON.stringify(supported.map(lineOfPackage))],
    ['line', target === undefined ? '' : nameOf(target.line)],
    ['line-status', target?.status ?? ''],
  ];
}

/** From the worst that can be said of a line; nothing is said last. */
const statuses: readonly Target['status'][] = ['unsupported', 'unclear', 'unlisted', 'supported', null];

/** The first of the targets of which nothing worse is said than of any: the job fails for one, and its outputs have to tell of that. */
function worstOf(targets: readonly Target[]): Target | undefined {
  return targets.toSorted((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status))[0];
}

/** `4.x`, `core 4.x`: the main package goes without saying. */
function lineOfPackage({ package: name, line }: ReportedLine): string {
  return name === null ? lineText(line) : `${name} ${lineText(line)}`;
}

/** The line as people write it, `next`, or nothing. */
function nameOf(line: BranchLine): string {
  if (line.kind === 'line') return intervalName(line.interval);
  return line.kind === 'next' ? 'next' : '';
}
