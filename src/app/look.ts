// Looks at a folder, for `check` and `show`: gather, check, deliver.
import { check } from '../check.ts';
import type { Report } from '../model/report.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import { renderJson, toJsonStatement } from '../reports/json.ts';
import { coloured, plain, type Paint } from '../reports/paint.ts';
import { renderShow } from '../reports/show-text.ts';
import type { Call } from '../settings/read-arguments.ts';
import type { CliWorld } from './cli-world.ts';
import { gather, type Sources } from './gather.ts';
import { settle } from '../settings/read-settings.ts';
import { investigateRemote, type Investigated } from './investigate.ts';
import { renderReport } from './render-report.ts';
import { exitOf, exitOfLook, type Exit } from './outcome.ts';

type Look = Extract<Call, { kind: 'check' | 'show' }>;

/** The answer in the form that was asked for. */
async function render({ kind, given }: Look, report: Report, paint: Paint): Promise<string> {
  const settings = settle(given, null);
  if (kind === 'check') return renderReport(report, settings.format, paint);
  return settings.format === 'json' ? renderJson(toJsonStatement(report)) : renderShow(report, paint);
}

/** The report about the folder, or about the repository on its forge that was named. */
async function reportOf({ dir, given }: Look, sources: Sources): Promise<Investigated | Wrong> {
  const repo = given.texts.get('repo');
  if (repo !== undefined)
    return investigateRemote({ repository: repo, isOther: true }, { kind: 'audit' }, given, sources);
  const gathered = await gather(dir, given, sources);
  if (isWrong(gathered)) return gathered;
  const { evidence, settings } = gathered;
  return { report: check(evidence, settings), settings };
}

/** Looks, and delivers what came of it to the terminal or to the file that was named. */
export async function look(call: Look, { sources, terminal, writeReport }: CliWorld): Promise<Exit | Wrong> {
  const { kind } = call;
  const looked = await reportOf(call, sources);
  if (isWrong(looked)) return looked;
  const { report, settings } = looked;
  if (settings.output === null) {
    terminal.print(await render(call, report, terminal.hasColours ? coloured : plain));
  } else {
    const failure = writeReport(settings.output, await render(call, report, plain));
    if (failure !== null) return failure;
  }
  return kind === 'check' ? exitOf(report, settings) : exitOfLook(report);
}
