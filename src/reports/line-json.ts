// The answer of the command `line` as JSON for other programs.
import type { ToldBy } from '../model/branch.ts';
import type { LineAnswer, LineAnswers } from '../model/line-answer.ts';
import type { Problem } from '../model/problem.ts';
import type { ReleaseStatus } from '../model/report.ts';
import { lineRange } from '../versions/range-text.ts';
import { visibleJson } from './visible.ts';

/** One name, in one package, in its public shape. */
interface JsonLine {
  readonly name: string;
  /** Null for the main one. */
  readonly package: string | null;
  /** Comparators, `next`, or null for no line. */
  readonly range: string | null;
  readonly by: ToldBy | null;
  readonly status: ReleaseStatus | null;
  /** The line of the policy that decided. */
  readonly row: number | null;
  /** The tag of the newest stable release of the line. */
  readonly newestRelease: string | null;
}

interface JsonLines {
  readonly schemaVersion: 1;
  readonly lines: readonly JsonLine[];
  readonly problems: readonly Problem[];
}

function lineOf({ name, package: scope, line, status, decidedAt, newest }: LineAnswer): JsonLine {
  return {
    name,
    package: scope,
    range: lineRange(line),
    by: line.kind === 'none' ? null : line.by,
    status,
    row: decidedAt,
    newestRelease: newest?.tag ?? null,
  };
}

/** The answers in their public shape, as text. */
export function renderLinesJson({ answers, problems }: LineAnswers): string {
  const json: JsonLines = {
    schemaVersion: 1,
    lines: answers.map(lineOf),
    problems: problems.map(({ code, message, next }) => ({ code, message, next: [...next] })),
  };
  return visibleJson(`${JSON.stringify(json, null, 2)}\n`);
}
