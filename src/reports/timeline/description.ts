// The picture in words, for those who do not see it.
import type { Report, ReportedLine } from '../../model/report.ts';
import { lineText } from '../../versions/range-text.ts';
import { counted } from '../counts.ts';
import type { Timeline } from './timeline.ts';
import { dayText, packageText, statusText } from './words.ts';

/** `5.1.x: supported; released 2 Jan 2025 to 2 Jan 2026, newest 5.1.4`. */
export function lineDescription(line: ReportedLine, report: Report): string {
  const { since, newest } = line;
  const name = line.package === null ? '' : `${packageText(line.package, report)} `;
  const days = [since, newest.date].filter((day) => day !== null).map(dayText);
  const released = days.length === 0 ? '' : ` released ${[...new Set(days)].join(' to ')},`;
  return `${name}${lineText(line.line)}: ${statusText(line, report.today)};${released} newest ${newest.version}`;
}

/** How many lines are supported, then what is shown of each. */
export function pictureDescription({ rows }: Timeline, report: Report): string {
  const supported = rows.filter(({ line }) => line.status === 'supported').length;
  const head = `${supported} of ${counted(rows.length, 'release line')} supported on ${dayText(report.today)}.`;
  return [head, ...rows.map(({ line }) => `${lineDescription(line, report)}.`)].join(' ');
}
