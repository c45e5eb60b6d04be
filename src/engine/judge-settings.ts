// What a pull request would change by the settings that it leaves: they count once they are merged.
import type { Evidence } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { SettingsAfter } from '../model/pull.ts';
import type { Report, ReportedProblem, SettingsChange, UsedSetting } from '../model/report.ts';
import type { Judging } from '../model/settings.ts';

/** Settings by which other things are read than were read for this run. */
const sources: Readonly<Record<string, string>> = {
  releases: 'the releases would be taken from elsewhere, which was not looked at',
  policy: 'another policy would be judged, which was not looked at',
};

/** More faults than these are not told at once. */
const most = 10;

/** The evidence as an audit would find it once the pull request is merged. */
function onceMerged(evidence: Evidence): Evidence {
  const after = evidence.pull?.after ?? null;
  const known = after === null || 'skipped' in after ? {} : after;
  return { ...evidence, ...known, problems: [], pull: null, released: null };
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

/** What changed settings would change of the verdict; `check` judges what the pull request leaves by either. */
export function judgeSettings(
  evidence: Evidence,
  judging: Judging,
  after: { readonly path: string; readonly judging: Judging },
  check: (evidence: Evidence, judging: Judging) => Report,
): SettingsChange {
  const merged = onceMerged(evidence);
  const [was, is] = [check(merged, judging), check(merged, after.judging)];
  const settings = differing(judging.used, after.judging.used);
  return {
    path: after.path,
    settings,
    before: was.verdict,
    after: is.verdict,
    brought: missingFrom(was, is),
    silenced: missingFrom(is, was),
    untold: settings.flatMap(({ key }) => sources[key] ?? []),
  };
}

/** What a pull request would break of the settings, as a problem that it brings. */
export function problemsOfSettings(after: SettingsAfter | null): ReportedProblem[] {
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

/** The settings after a pull request, where it would leave any that can be used. */
export function usableAfter(
  after: SettingsAfter | null,
): Extract<SettingsAfter, { judging: Judging }> | null {
  return after !== null && 'judging' in after ? after : null;
}
