// Counts in words.
import { levels, type Finding, type FindingState, type Level } from '../model/finding.ts';
import type { ProblemCode } from '../model/problem.ts';
import type { Looked, Report, ReportedProblem } from '../model/report.ts';
import { visible } from './visible.ts';

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

/** What there is of each level, and of problems: `2 errors, 1 notice, 1 problem`; empty where there is nothing. */
export function tallyText(findings: readonly Finding[], problems: readonly ReportedProblem[] = []): string {
  const ofLevel = (level: Level) => findings.filter((finding) => finding.level === level).length;
  const all = [
    ...levels.map((level) => [ofLevel(level), level] as const),
    [problems.length, 'problem'] as const,
  ];
  return all
    .filter(([count]) => count > 0)
    .map(([count, noun]) => counted(count, noun))
    .join(', ');
}

/**
 * What came of it: `2 errors, 1 problem`, or `no findings`. Of what was there before a pull request it is said how much
 * that is: `2 errors, 1 problem (1 error there before)`.
 */
export function outcomeText(report: Report): string {
  const wasThere = ({ state }: { readonly state: FindingState | null }) => state === 'existing';
  const all = tallyText(standing(report), report.problems);
  const before = tallyText(report.findings.filter(wasThere), report.problems.filter(wasThere));
  if (all === '') return 'no findings';
  if (before === '') return all;
  return `${all} (${before === all ? '' : `${before} `}there before)`;
}

/** Whether a problem of one of these kinds stopped the program from looking. */
function hasProblem({ problems }: Report, ...codes: readonly ProblemCode[]): boolean {
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
function requestsText({ requests, roundTrips }: Looked): string {
  if (requests === 0 && roundTrips === 0) return '';
  return ` (${counted(requests, 'request')}, ${counted(roundTrips, 'round trip')} of git)`;
}

/** What was looked at and what came of it, in one line: `checked SECURITY.md: 5 rows, …, no findings`. */
export function closingText(report: Report): string {
  const isUnread = hasProblem(report, 'policy-unreadable', 'repository-unreadable');
  const none = isUnread ? 'policy not read' : 'no policy';
  const what = report.policy?.document.path ?? `${report.subject.name}, ${none}`;
  const verb = report.verdict === 'not-checked' ? 'not checked' : 'checked';
  return visible(`${verb} ${what}: ${lookedText(report)}, ${outcomeText(report)}`);
}
