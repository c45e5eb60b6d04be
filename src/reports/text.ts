// The report as a terminal shows it: each finding with the line it is about, then what was looked at.
import { isNews, type Finding, type Level, type Suggestion } from '../model/finding.ts';
import type { Report, Skipped, Verdict } from '../model/report.ts';
import { closingText, counted } from './counts.ts';
import { contextLine, excerpt, gutterLine } from './excerpt.ts';
import { ignoredText } from './ignored-text.ts';
import { headline, labelled, problemLines, textOf } from './lines.ts';
import type { Paint, Style } from './paint.ts';
import { changeTexts, givenTexts } from './settings-used.ts';
import { stateLines } from './state-text.ts';
import { targetText } from './target-text.ts';
import { visible, visibleLine } from './visible.ts';

const styles: Readonly<Record<Level, Style>> = { error: 'red', warning: 'yellow', notice: 'blue' };
const verdictStyles: Readonly<Record<Verdict, Style>> = {
  clean: 'green',
  findings: 'yellow',
  'not-checked': 'red',
};

/** How many rules are named that were skipped for one reason. */
const mostNames = 3;

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

/** One finding: what, where, what else belongs to it, and what to write. */
function findingLines(finding: Finding, file: readonly string[], paint: Paint): string[] {
  const { level, rule, message, place, related, help, suggestion } = finding;
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
  ];
}

/** The rules that were skipped, a line for each reason: where it is one for many, their number says more than their names. */
function skippedLines(skipped: readonly Skipped[], paint: Paint): string[] {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const rules = skipped.filter((one) => one.reason === reason).map(({ rule }) => rule);
    const which = rules.length > mostNames ? counted(rules.length, 'rule') : rules.join(', ');
    return paint('faint', `skipped: ${which} (${visible(reason)})`);
  });
}

/** What was set where the reader may not look, in one line. */
function settingsLines(report: Report, paint: Paint): string[] {
  const given = givenTexts(report);
  return given.length === 0 ? [] : [paint('faint', visible(`settings: ${given.join(', ')}`))];
}

/** What a pull request would change of the settings. */
function settingsChangeLines({ settingsChange }: Report, paint: Paint): string[] {
  if (settingsChange === null) return [];
  const head = `this pull request changes ${settingsChange.path}, which counts once it is merged:`;
  return [paint('strong', visible(head)), ...changeTexts(settingsChange).map((text) => visible(`  ${text}`))];
}

/** What was not judged, what the change goes to, what was looked at, and what came of it: a line each. */
function closingLines(report: Report, paint: Paint): string[] {
  return [
    ...skippedLines(report.skipped, paint),
    ...report.ignored.map((one) => paint('faint', visible(`ignored: ${ignoredText(one)}`))),
    ...settingsLines(report, paint),
    ...report.targets.map((target) => visible(targetText(target, report))),
    paint(verdictStyles[report.verdict], closingText(report)),
  ];
}

/** The report for a terminal, a pipe or a log. */
export function renderText(report: Report, paint: Paint): string {
  const file = report.judged?.text.split(/\r\n|\r|\n/) ?? [];
  // What a pull request did not bring is not its author's to read in full.
  const news = report.findings.filter(isNews);
  // Where one rule found much, its address is said once.
  const isFirst = ({ rule }: Finding, at: number) => news.findIndex((one) => one.rule === rule) === at;
  const blocks = [
    ...news.map((finding, at) => [
      ...findingLines(finding, file, paint),
      ...(isFirst(finding, at) ? [labelled('see', finding.url, paint)] : []),
    ]),
    ...report.problems.filter(isNews).map((problem) => problemLines(problem, paint)),
    stateLines(report, 'existing', paint),
    stateLines(report, 'mended', paint),
    settingsChangeLines(report, paint),
    closingLines(report, paint),
  ];
  return textOf(blocks);
}
