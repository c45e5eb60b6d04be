// The rules that the settings leave on, each with what it weighs and the values of its options.
import type { Level } from '../model/finding.ts';
import type { Judging } from '../model/settings.ts';
import type { Rule } from './rule.ts';

/** The settings by which rules are weighed. */
export type Weighing = Pick<Judging, 'rules' | 'supportWindow'>;

/** A rule as a run asks it. */
export interface WeighedRule {
  readonly rule: Rule;
  readonly level: Level;
  /** The value of one of its options. */
  readonly option: (key: string) => number;
}

/** These rules by the settings; what is off is not among them. */
export function weigh(rules: readonly Rule[], judging: Weighing): WeighedRule[] {
  return rules.flatMap((rule) => {
    const setting = judging.rules.get(rule.id);
    const isWithout = rule.onlyWith !== undefined && judging[rule.onlyWith] === null;
    if (isWithout || (setting === undefined && rule.isOptional === true)) return [];
    const level = setting?.level ?? rule.level;
    const option = (key: string): number =>
      setting?.options[key] ?? rule.options?.find((one) => one.key === key)?.default ?? NaN;
    return level === 'off' ? [] : { rule, level, option };
  });
}
