// The answer of the command `line` for a terminal.
import type { LineAnswer, LineAnswers } from '../model/line-answer.ts';
import type { Problem } from '../model/problem.ts';
import type { ReleaseStatus } from '../model/report.ts';
import { intervalName } from '../versions/range-text.ts';
import { problemLines, textOf } from './lines.ts';
import type { Paint, Style } from './paint.ts';
import { tableLines, type Column } from './table.ts';

const statusStyles: Readonly<Record<ReleaseStatus, Style>> = {
  supported: 'green',
  unsupported: 'red',
  unlisted: 'yellow',
  unclear: 'yellow',
};

/** The line as people write it. */
function lineText({ line }: LineAnswer): string {
  if (line.kind !== 'line') return line.kind === 'next' ? 'next' : 'no line';
  return intervalName(line.interval);
}

/** Without tags nobody can say what was released. */
function isBlind(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'tags-unreadable');
}

/** The status; where there is none, why. */
function statusText({ line, status, newest }: LineAnswer, { policyPath, problems }: LineAnswers): string {
  if (status !== null) return status;
  if (line.kind === 'none') return '';
  if (problems.length > 0 && (policyPath === null || isBlind(problems))) return 'not known';
  if (policyPath === null) return 'no policy';
  return newest === null ? 'not released yet' : 'not stated';
}

/** What is shown of each name; a column that is empty for all of them is left out. */
function columnsOf(told: LineAnswers): readonly Column<LineAnswer>[] {
  const noRelease = isBlind(told.problems) ? 'not known' : 'none';
  return [
    { title: 'name', text: ({ name }) => name },
    { title: 'package', text: ({ package: scope }) => scope ?? '' },
    { title: 'line', text: lineText },
    {
      title: 'status',
      text: (answer) => statusText(answer, told),
      style: ({ status }) => (status === null ? 'faint' : statusStyles[status]),
    },
    {
      title: 'newest release',
      text: ({ line, newest }) => newest?.tag ?? (line.kind === 'line' ? noRelease : ''),
    },
    {
      title: 'said by',
      text: ({ decidedAt }) => (decidedAt === null ? '' : `${told.policyPath ?? ''}:${decidedAt}`),
    },
  ];
}

/** The answers as a table, and below it what could not be looked at. */
export function renderLines(told: LineAnswers, paint: Paint): string {
  const { answers, problems } = told;
  return textOf([
    answers.length === 0 ? [] : tableLines(columnsOf(told), answers, paint),
    ...problems.map((problem) => problemLines(problem, paint)),
  ]);
}
