// Tells which release line branches, tags and versions are of: the command `line`.
import { answerLines } from '../engine/answer-lines.ts';
import type { LineAnswers } from '../model/line-answer.ts';
import type { Problem } from '../model/problem.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import { renderLinesJson } from '../reports/line-json.ts';
import { renderLines } from '../reports/line-text.ts';
import { coloured, plain } from '../reports/paint.ts';
import type { Call } from '../settings/read-arguments.ts';
import type { CliWorld } from './cli-world.ts';
import { gather } from './gather.ts';
import { exits, type Exit } from './outcome.ts';

type LineCall = Extract<Call, { kind: 'line' }>;

/** The problems without the advice to give the tags as a list, which says nothing of branches. */
function withoutLists(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({
    ...problem,
    next: problem.next.filter((step) => !/--tags (?:FILE|-)/.test(step)),
  }));
}

/** Tells the lines of the names that were asked for. Without git there is no answer, and only the problem is told. */
export async function tellLines(call: LineCall, world: CliWorld): Promise<Exit | Wrong> {
  const { names, dir, given } = call;
  const asked = world.readBranches(dir);
  const gathered = await gather(dir, given, world.sources);
  const branches = await asked;
  if (isWrong(gathered)) return gathered;
  const { evidence, settings } = gathered;
  const known = { ...evidence, problems: withoutLists(evidence.problems) };
  const told: LineAnswers =
    branches === null
      ? { answers: [], policyPath: null, problems: known.problems }
      : answerLines(names, branches, known, settings);
  const paint = world.terminal.hasColours ? coloured : plain;
  world.terminal.print(settings.format === 'json' ? renderLinesJson(told) : renderLines(told, paint));
  return branches === null ? exits.notChecked : exits.fine;
}
