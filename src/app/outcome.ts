// What a report means for the run that made it.
import { isNews, levels, type FindingState } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';

/** Exit statuses of the command: what each one says. A bug must not be taken for a finding, so it has one of its own. */
export const exits = { fine: 0, findings: 1, wrongCall: 2, notChecked: 3, bug: 70 } as const;
export type Exit = (typeof exits)[keyof typeof exits];

/**
 * The exit status of a check: a finding that is heavy enough comes before a problem. What a pull request mends never
 * counts, and what was there before it only where that was asked for.
 */
export function exitOf(
  { findings, problems }: Report,
  { failOn, failOnExisting }: Pick<Settings, 'failOn' | 'failOnExisting'>,
): Exit {
  // `never` is no level, so nothing is as heavy as that.
  const failing = levels.slice(0, levels.findIndex((level) => level === failOn) + 1);
  const counts = ({ state }: { readonly state: FindingState | null }) =>
    isNews({ state }) || (state === 'existing' && failOnExisting);
  if (findings.filter(counts).some(({ level }) => failing.includes(level))) return exits.findings;
  return problems.some(counts) ? exits.notChecked : exits.fine;
}

/** The exit status of a look that judges nothing. */
export function exitOfLook({ problems }: Report): Exit {
  return problems.length > 0 ? exits.notChecked : exits.fine;
}

/** Whether the job of the action fails. */
export function failsJob(report: Report, settings: Settings): boolean {
  const exit = exitOf(report, settings);
  return exit === exits.findings || (exit === exits.notChecked && settings.failOnNotChecked);
}
