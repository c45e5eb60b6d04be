// What a pull request would change by the settings that it leaves: they count once they are merged.
import type { Evidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import { usableAfter, type SettingsAfter } from '../model/pull.ts';
import type { Report, ReportedProblem, SettingsChange, UsedSetting } from '../model/report.ts';
import type { Judging } from '../model/settings.ts';
import { noDates } from '../rules/gaps.ts';

/** More faults than these are not told at once. */
const most = 10;

/** The evidence as an audit would find it once the pull request is merged, with what was in the way of reading it now. */
export function onceMerged(evidence: Evidence): Evidence {
  const after = evidence.pull?.after ?? null;
  const known = after === null || 'skipped' in after ? {} : after;
  return { ...evidence, ...known, pull: null, released: null };
}

/** Each setting that differs, with its value before and after. */
function differing(
  before: readonly UsedSetting[],
  after: readonly UsedSetting[],
): SettingsChange['settings'] {
  const [was, is] = [before, after].map((used) => new Map(used.map(({ key, value }) => [key, value])));
  const keys = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...keys]
    .map((key) => ({ key, before: was?.get(key) ?? null, after: is?.get(key) ?? null }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
}

/** The findings of the first report that the second has not. */
function missingFrom({ findings: other }: Report, { findings }: Report): Finding[] {
  const known = new Set(other.map(({ fingerprint, level }) => `${fingerprint} ${level}`));
  return findings.filter(({ fingerprint, level }) => !known.has(`${fingerprint} ${level}`));
}

/** The rules that it would turn on and that nobody could ask, since the days of releases are not read for a pull request. */
function undated(was: Report, is: Report): string[] {
  const known = new Set(was.skipped.map(({ rule }) => rule));
  return is.skipped
    .filter(({ rule, reason }) => reason === noDates && !known.has(rule))
    .map(({ rule }) => `${rule} needs the days of releases, which were not read`);
}

/** What changed settings would change of the verdict; `check` judges what the pull request leaves by either. */
export function judgeSettings(
  evidence: Evidence,
  judging: Judging,
  after: NonNullable<ReturnType<typeof usableAfter>>,
  check: (evidence: Evidence, judging: Judging) => Report,
): SettingsChange {
  const merged = onceMerged(evidence);
  const isMended = isMendedBy(evidence.pull?.settingsAfter ?? null, judging);
  const left = { ...merged, problems: merged.problems.filter((problem) => !isMended(problem)) };
  const [was, is] = [check(merged, judging), check(left, after.judging)];
  const settings = differing(after.before, after.judging.used);
  const isChanged = (wanted: string) => settings.some(({ key }) => key === wanted);
  const isOther = isChanged('policy') && merged.policy?.path !== after.policy;
  const untold = [
    ...(isChanged('releases') ? ['the releases would be taken from elsewhere, which was not looked at'] : []),
    ...(isOther ? ['another policy would be judged, which was not looked at'] : []),
    ...undated(was, is),
  ];
  return {
    path: after.path,
    settings,
    before: was.verdict,
    after: untold.length > 0 ? null : is.verdict,
    brought: missingFrom(was, is),
    silenced: missingFrom(is, was),
    untold,
  };
}

function unreadSettings(path: string, why: string): ReportedProblem {
  return {
    code: 'settings-unreadable',
    message: `${path}, as this pull request would leave it, could not be read: ${why}`,
    next: ['run this job again; if it stays so, see whether the server answers'],
    state: 'new',
  };
}

/** Whether a pull request takes away what was in the way of reading, by settings that can be used. */
function isMendedBy(after: SettingsAfter | null, { releases }: Judging): (problem: Problem) => boolean {
  const later = usableAfter(after)?.judging ?? null;
  const isFromElsewhere = later !== null && later.releases.source !== releases.source;
  return ({ code }) =>
    (code === 'settings-unreadable' && later !== null) || (code === 'releases-unreadable' && isFromElsewhere);
}

/** What is wrong by the settings of the default branch was there before a pull request that puts them right. */
export function withoutMended(
  problems: readonly ReportedProblem[],
  after: SettingsAfter | null,
  judging: Judging,
): ReportedProblem[] {
  const isMended = isMendedBy(after, judging);
  return problems.map((problem) => (isMended(problem) ? { ...problem, state: 'existing' } : problem));
}

/** What a pull request would break of the settings, as a problem that it brings. */
export function problemsOfSettings(after: SettingsAfter | null): ReportedProblem[] {
  if (after !== null && 'unread' in after) return [unreadSettings(after.path, after.unread)];
  if (after === null || !('wrong' in after)) return [];
  const { wrong, faults = [] } = after.wrong;
  const told = faults
    .slice(0, most)
    .map(({ place, message }) => `line ${place.span.line}, column ${place.span.column}: ${message}`);
  return [
    {
      code: 'settings-unreadable',
      message: `${after.path}, as this pull request would leave it, cannot be used: ${wrong}`,
      next: told.length > 0 ? told : ['put the file right before it is merged'],
      state: 'new',
    },
  ];
}
