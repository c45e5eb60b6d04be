// The report as a terminal shows it: each finding with the line it is about, then what was looked at.
import type { Finding, Level, Suggestion } from '../model/finding.ts';
import type { Report, Skipped, Verdict } from '../model/report.ts';
import { hasProblem, lookedText, outcomeText } from './counts.ts';
import { contextLine, excerpt, gutterLine } from './excerpt.ts';
import { headline, labelled, problemLines, textOf } from './lines.ts';
import type { Paint, Style } from './paint.ts';
import { stateLines } from './state-text.ts';
import { targetText } from './target-text.ts';
import { visible, visibleLine } from './visible.ts';

const styles: Readonly<Record<Level, Style>> = { error: 'red', warning: 'yellow', notice: 'blue' };
const verdictStyles: Readonly<Record<Verdict, Style>> = {
  clean: 'green',
  findings: 'yellow',
  'not-checked': 'red',
};

/** The lines to write, between those of the file that stand around them. */
function suggestionLines(
  suggestion: Suggestion,
  file: readonly string[],
  gutter: number,
  paint: Paint,
): string[] {
  const { afterLine, text } = suggestion;
  const around = (number: number) => {
    const source = file[number - 1];
    return source === undefined ? [] : [contextLine(number, source, gutter, paint)];
  };
  const rows = text
    .split('\n')
    .map((row) => gutterLine('+', paint('green', visibleLine(row)), gutter, paint));
  const what = rows.length === 1 ? 'this row' : 'these rows';
  return [
    labelled('help', `write ${what} below line ${afterLine}`, paint),
    ...around(afterLine),
    ...rows,
    ...around(afterLine + 1),
  ];
}

/** One finding: what, where, what else belongs to it, what to write, and where to read more. */
function findingLines(finding: Finding, file: readonly string[], paint: Paint): string[] {
  const { level, rule, message, place, related, help, suggestion, url } = finding;
  const numbers = [place, ...related.map((other) => other.place)].map((one) => one?.span.line ?? 0);
  const gutter = String(Math.max(...numbers, (suggestion?.afterLine ?? 0) + 1)).length;
  return [
    headline(level, rule, message, styles[level], paint),
    ...(place === null ? [] : excerpt(place, '^', styles[level], gutter, paint)),
    ...related.flatMap((other) => [
      labelled('note', other.message, paint),
      ...excerpt(other.place, '-', 'blue', gutter, paint),
    ]),
    ...help.map((step) => labelled('help', step, paint)),
    ...(suggestion === null ? [] : suggestionLines(suggestion, file, gutter, paint)),
    labelled('see', url, paint),
  ];
}

/** The rules that were skipped, a line for each reason. */
function skippedLines(skipped: readonly Skipped[], paint: Paint): string[] {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const rules = skipped.filter((one) => one.reason === reason).map(({ rule }) => rule);
    return paint('faint', `skipped: ${rules.join(', ')} (${visible(reason)})`);
  });
}

/** What was looked at and what came of it, in one line. */
function lastLine(report: Report, paint: Paint): string {
  const none = hasProblem(report, 'policy-unreadable', 'repository-unreadable')
    ? 'policy not read'
    : 'no policy';
  const what = visible(report.policy?.document.path ?? `${report.subject.name}, ${none}`);
  const verb = report.verdict === 'not-checked' ? 'not checked' : 'checked';
  return paint(
    verdictStyles[report.verdict],
    `${verb} ${what}: ${visible(lookedText(report))}, ${outcomeText(report)}`,
  );
}

/** Whether a finding is told in full: what a pull request did not bring is not its author's to read. */
function isNews({ state }: Finding): boolean {
  return state === null || state === 'new';
}

/** The report for a terminal, a pipe or a log. */
export function renderText(report: Report, paint: Paint): string {
  const file = report.judged?.text.split(/\r\n|\r|\n/) ?? [];
  const blocks = [
    ...report.findings.filter(isNews).map((finding) => findingLines(finding, file, paint)),
    stateLines(report, 'existing', paint),
    stateLines(report, 'mended', paint),
    ...report.problems.map((problem) => problemLines(problem, paint)),
    skippedLines(report.skipped, paint),
    report.targets.map((target) => visible(targetText(target, report))),
    [lastLine(report, paint)],
  ];
  return textOf(blocks);
}
