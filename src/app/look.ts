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
import { investigateRemote } from './investigate.ts';
import { renderReport } from './render-report.ts';
import { exitOf, exitOfLook, type Exit } from './outcome.ts';

type Look = Extract<Call, { kind: 'check' | 'show' }>;

/** The answer in the form that was asked for. */
async function render({ kind, settings }: Look, report: Report, paint: Paint): Promise<string> {
  if (kind === 'check') return renderReport(report, settings.format, paint);
  return settings.format === 'json' ? renderJson(toJsonStatement(report)) : renderShow(report, paint);
}

/** The report about the folder, or about the repository on its forge that was named. */
async function reportOf({ dir, settings }: Look, sources: Sources): Promise<Report | Wrong> {
  if (settings.repo !== null) return investigateRemote(settings.repo, { kind: 'audit' }, settings, sources);
  const evidence = await gather(dir, settings, sources);
  return isWrong(evidence) ? evidence : check(evidence, settings);
}

/** Looks, and delivers what came of it to the terminal or to the file that was named. */
export async function look(call: Look, { sources, terminal, writeReport }: CliWorld): Promise<Exit | Wrong> {
  const { kind, settings } = call;
  const report = await reportOf(call, sources);
  if (isWrong(report)) return report;
  if (settings.output === null) {
    terminal.print(await render(call, report, terminal.hasColours ? coloured : plain));
  } else {
    const failure = writeReport(settings.output, await render(call, report, plain));
    if (failure !== null) return failure;
  }
  return kind === 'check' ? exitOf(report, settings) : exitOfLook(report);
}
