// Counts in words.
import { levels, type Level } from '../model/finding.ts';
import type { ProblemCode } from '../model/problem.ts';
import type { Report } from '../model/report.ts';

/** `1 row`, `5 rows`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How many findings of a level a report has. */
export function countOf(report: Report, level: Level): number {
  return report.findings.filter((finding) => finding.level === level).length;
}

/** `2 errors, 1 notice, 1 problem`; `no findings` where there is nothing of all that. */
export function outcomeText(report: Report): string {
  const found = levels.map((level) => [countOf(report, level), level] as const);
  const all = [...found, [report.problems.length, 'problem'] as const].filter(([count]) => count > 0);
  return all.length === 0 ? 'no findings' : all.map(([count, noun]) => counted(count, noun)).join(', ');
}

/** Whether a problem of this kind stopped the program from looking. */
export function hasProblem({ problems }: Report, code: ProblemCode): boolean {
  return problems.some((problem) => problem.code === code);
}

/** What was looked at: `5 rows, 212 tags, newest v4.2.1, 17 rules`. */
export function lookedText(report: Report): string {
  const { rows, tags, newest, rules } = report.looked;
  const releases = newest === null ? 'no release' : `newest ${newest}`;
  const published = hasProblem(report, 'tags-unreadable')
    ? ['no tags read']
    : [counted(tags, 'tag'), releases];
  return [counted(rows, 'row'), ...published, counted(rules, 'rule')].join(', ');
}
