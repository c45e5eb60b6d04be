// Where the settings of a run came from, and what a pull request would change of them, in a line each.
import type { Report, SettingsChange, UsedSetting } from '../model/report.ts';
import { placeText } from './state-text.ts';

/** A value as the settings file would write it; `not set` where there is none. */
export function valueText(value: UsedSetting['value']): string {
  if (value === null) return 'not set';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** `.github/supported-versions.yml:4`, `flag`, `input` or `default`. */
export function originText({ from, at }: UsedSetting): string {
  return at === null ? from : `${at.path}:${at.line}`;
}

/** Settings of many parts, of which it is enough to know that they are there, and where. */
const large: readonly string[] = ['ignores', 'branches', 'packages'];

/** The settings that somebody gave where the reader may not look: `fail-on warning (input)`. A flag was just typed. */
export function givenTexts({ settings }: Pick<Report, 'settings'>): string[] {
  const given = settings.filter(({ from }) => from === 'file' || from === 'input');
  const texts = given.map((setting) => {
    const whole = large.find((key) => setting.key.startsWith(`${key}.`));
    const first = given.find(({ key }) => key.startsWith(`${whole ?? ''}.`)) ?? setting;
    return whole === undefined
      ? `${setting.key} ${valueText(setting.value)} (${originText(setting)})`
      : `${whole} (${originText(first)})`;
  });
  return [...new Set(texts)];
}

/** What the settings that a pull request changes would do, in a line each. */
export function changeTexts(change: SettingsChange): string[] {
  const { settings, before, after, brought, silenced, untold } = change;
  return [
    ...settings.map((one) => `${one.key}: ${valueText(one.after)} (now ${valueText(one.before)})`),
    before === after ? `verdict: ${after}, as now` : `verdict: ${after ?? 'not known'} (now ${before})`,
    ...silenced.map((finding) => `silences ${findingText(finding)}`),
    ...brought.map((finding) => `brings ${findingText(finding)}`),
    ...untold,
  ];
}

function findingText(finding: SettingsChange['brought'][number]): string {
  const where = placeText(finding);
  return `${finding.level}[${finding.rule}]${where === '' ? '' : ` ${where}`}: ${finding.message}`;
}
