// The report as annotations: each finding on its line of the pull request or the commit.
import type { Annotation } from '../model/annotation.ts';
import { isNews, levels, type Finding, type FindingState, type Level } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Report, ReportedProblem } from '../model/report.ts';
import { counted } from './counts.ts';
import { cutAtWord } from './cut.ts';
import { problemPage } from './problem-page.ts';
import { stateTitles } from './state-text.ts';
import { visible } from './visible.ts';

/** GitHub keeps so many annotations of a kind from one step, and drops the rest without a word. */
const mostOfKind = 10;
/** It cuts a message behind so many UTF-16 units. */
const longest = 4096;

/** Lines of a message; each is safe to print and none can be taken for the start of another. `last` is never cut. */
function messageOf(lines: readonly string[], last: readonly string[]): string {
  const end = last.map((line) => `\n${visible(line)}`).join('');
  return cutAtWord(lines.map(visible).join('\n'), longest - end.length) + end;
}

/** What fails the job beside the findings of a run. */
export interface Failing {
  readonly problems: boolean;
  /** Findings that a pull request did not bring. */
  readonly existing: boolean;
}

/** What was there before looks no worse than a hint, unless it fails the job. */
function inItsState(
  { state, level, message }: Finding,
  { existing }: Failing,
): Pick<Annotation, 'kind' | 'message'> {
  if (state !== 'existing') return { kind: level, message };
  return { kind: existing ? level : 'notice', message: `${stateTitles.existing}: ${message}` };
}

function ofFinding(finding: Finding, { judged }: Report, failing: Failing): Annotation {
  const { rule, help, place, suggestion, url } = finding;
  const { kind, message } = inItsState(finding, failing);
  // The owner's default is a file of another repository.
  const own = judged?.origin === 'owner' && place?.path === judged.path ? null : place;
  const write =
    suggestion === null
      ? []
      : ['', `Write below line ${suggestion.afterLine}:`, ...suggestion.text.split('\n')];
  return {
    kind,
    title: rule,
    message: messageOf([message, ...help, ...write], ['', url]),
    path: own?.path ?? null,
    span: own?.span ?? null,
  };
}

function ofProblem({ code, message, next }: Problem, kind: Level): Annotation {
  return {
    kind,
    title: code,
    message: messageOf([message, ...next], ['', problemPage(code)]),
    path: null,
    span: null,
  };
}

function failsBy({ state }: ReportedProblem, failing: Failing): boolean {
  return failing.problems && (state !== 'existing' || failing.existing);
}

/** The annotations of one kind that fit; the last says how many do not. */
function fitting(kind: Level, all: readonly Annotation[], place: string): readonly Annotation[] {
  if (all.length <= mostOfKind) return all;
  const shown = all.slice(0, mostOfKind - 1);
  const message = `${counted(all.length - shown.length, `more ${kind}`)} ${place}`;
  return [...shown, { kind, title: 'and more', message, path: null, span: null }];
}

/**
 * The annotations of a report, worst first. A problem is as heavy as what it does to the job. What was there before a
 * pull request is shown where it touches the policy. GitHub shows ten of a kind; `rest` says where the others stand.
 */
export function toAnnotations(
  report: Report,
  failing: Failing,
  rest = 'in the summary of this run',
): readonly Annotation[] {
  const isShown = ({ state }: { readonly state: FindingState | null }) =>
    isNews({ state }) || (state === 'existing' && (report.touchesPolicy || failing.existing));
  const all = [
    ...report.problems.map((problem) => ofProblem(problem, failsBy(problem, failing) ? 'error' : 'warning')),
    ...report.findings.filter(isShown).map((finding) => ofFinding(finding, report, failing)),
  ];
  return levels.flatMap((kind) =>
    fitting(
      kind,
      all.filter((one) => one.kind === kind),
      rest,
    ),
  );
}
