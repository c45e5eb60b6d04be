// What the views over time call a day, a status and a package.
import { utcFormat } from 'd3-time-format';
import type { Report, ReportedLine } from '../../model/report.ts';
import type { PlainDate } from '../../model/text.ts';
import { visible } from '../visible.ts';

const written = utcFormat('%-d %b %Y');

/** The beginning of a day in UTC. */
export function startOf(day: PlainDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A day as a reader of any country understands it: `21 Nov 2026`. */
export function dayText(day: PlainDate): string {
  return written(startOf(day));
}

/** Whether the last day of support is over, which a row without support may say of itself. */
export function hasEnded({ status, until }: ReportedLine, today: PlainDate): boolean {
  return status === 'unsupported' && until !== null && until < today;
}

/** The status of a line in a few words: `supported`, `until 30 Apr 2027`, `ended 30 Apr 2025`. */
export function statusText(line: ReportedLine, today: PlainDate): string {
  const { status, until } = line;
  switch (status) {
    case 'supported':
      return until === null ? 'supported' : `until ${dayText(until)}`;
    case 'unsupported':
      return hasEnded(line, today) && until !== null ? `ended ${dayText(until)}` : 'no support';
    case 'unlisted':
      return 'not listed';
    case 'unclear':
      return 'unclear';
  }
}

/** The name of a package; the main one bears that of the repository. */
export function packageText(name: string | null, { subject }: Pick<Report, 'subject'>): string {
  return visible((name ?? subject.name).slice(0, 200)) || 'main package';
}
