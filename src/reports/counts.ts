// Counts in words.
import { levels, type Finding, type Level } from '../model/finding.ts';
import type { ProblemCode } from '../model/problem.ts';
import type { Looked, Report } from '../model/report.ts';

/** `1 row`, `5 rows`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The findings of a report; what a pull request mends is none any more. */
export function standing({ findings }: Report): readonly Finding[] {
  return findings.filter(({ state }) => state !== 'mended');
}

/** How many findings of a level a report has. */
export function countOf(report: Report, level: Level): number {
  return standing(report).filter((finding) => finding.level === level).length;
}

/** `2 errors, 1 notice, 1 problem`; `no findings` where there is nothing of all that. */
export function outcomeText(report: Report): string {
  const found = levels.map((level) => [countOf(report, level), level] as const);
  const all = [...found, [report.problems.length, 'problem'] as const].filter(([count]) => count > 0);
  return all.length === 0 ? 'no findings' : all.map(([count, noun]) => counted(count, noun)).join(', ');
}

/** Whether a problem of one of these kinds stopped the program from looking. */
export function hasProblem({ problems }: Report, ...codes: readonly ProblemCode[]): boolean {
  return problems.some(({ code }) => codes.includes(code));
}

/** Whether nobody could read tags: that there are none would be an answer. */
export function areTagsUnread(report: Report): boolean {
  const hasNone = report.looked.tags === 0 && hasProblem(report, 'repository-unreadable');
  return hasNone || hasProblem(report, 'tags-unreadable');
}

/** What was looked at: `5 rows, 212 tags, newest v4.2.1, 17 rules`. */
export function lookedText(report: Report): string {
  const { rows, tags, newest, rules } = report.looked;
  const releases = newest === null ? 'no release' : `newest ${newest}`;
  const published = areTagsUnread(report) ? ['no tags read'] : [counted(tags, 'tag'), releases];
  return [counted(rows, 'row'), ...published, `${counted(rules, 'rule')}${requestsText(report.looked)}`].join(
    ', ',
  );
}

/** What asking a forge took: ` (2 requests, 3 round trips of git)`; empty where none was asked. */
export function requestsText({ requests, roundTrips }: Looked): string {
  if (requests === 0 && roundTrips === 0) return '';
  return ` (${counted(requests, 'request')}, ${counted(roundTrips, 'round trip')} of git)`;
}
