// Every setting of a repository, those included that nobody touched: what the command `settings` tells.
import type { UsedSetting } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { options } from './options.ts';

/** What the file says, by key. */
type Said = ReadonlyMap<string, UsedSetting>;

/** A setting that nobody gave. */
function untouched(key: string, value: UsedSetting['value']): UsedSetting {
  return { key, value, from: 'default', at: null };
}

/** What a rule weighs and the values of its options: as the file says, else as the rule itself does. */
function ruleSettings(
  { id, level, isOptional, options: own = [] }: Rule,
  said: Said,
): readonly UsedSetting[] {
  const key = `rules.${id}`;
  // The level of a rule has a short form and a long one.
  const weight = said.get(key) ?? said.get(`${key}.level`);
  return [
    weight ?? untouched(key, isOptional === true ? 'off' : level),
    ...own.map(
      (option) => said.get(`${key}.${option.key}`) ?? untouched(`${key}.${option.key}`, option.default),
    ),
  ];
}

/** The settings in the order of the table of options; of a larger one its parts. */
export function allSettings({ used }: Pick<Settings, 'used'>): UsedSetting[] {
  const said = new Map(used.map((one) => [one.key, one]));
  const inFile = options.filter(({ file }) => file !== undefined).map(({ key }) => key);
  return inFile.flatMap((key) => {
    if (key === 'rules') return rules.flatMap((rule) => ruleSettings(rule, said));
    const own = used.filter((one) => one.key === key || one.key.startsWith(`${key}.`));
    return own.length > 0 ? own : [untouched(key, null)];
  });
}
