// Which rules are asked by the settings, what they weigh, and with which options.
import { expect, test } from '@jest/globals';
import type { RuleSetting } from '../../src/model/settings.ts';
import { aboutText } from '../../src/rules/about.ts';
import { judge } from '../../src/rules/judge.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { weigh } from '../../src/rules/weigh.ts';
import { someFacts } from '../support/facts.ts';

const rule: Rule = {
  id: 'a-rule',
  title: 'A defect',
  level: 'warning',
  since: '0.1.0',
  needs: 'nothing',
  messages: { here: 'here' },
  options: [{ key: 'days', sentence: 'How many days.', default: 30, most: 99 }],
  check: (_facts, option) =>
    (['error', 'warning', 'notice', undefined] as const).map((level) => ({
      message: 'here',
      ...(level && { level }),
      place: null,
      subject: String(option('days')),
      about: aboutText(),
    })),
};
const settingsOf = (setting: RuleSetting | null): Map<string, RuleSetting> =>
  new Map(setting === null ? [] : [['a-rule', setting]]);

test.each<[RuleSetting | null, string | null, string | null]>([
  // the setting, what the rule weighs, what it weighs where it is optional; null where it is not asked
  [null, 'warning', null],
  [{ level: null, options: {} }, 'warning', 'warning'],
  [{ level: null, options: { days: 5 } }, 'warning', 'warning'],
  [{ level: 'notice', options: {} }, 'notice', 'notice'],
  [{ level: 'error', options: {} }, 'error', 'error'],
  [{ level: 'off', options: { days: 5 } }, null, null],
])('%j: %s, and %s where it is optional', (setting, expected, whereOptional) => {
  const rules = settingsOf(setting);
  const of = (one: Rule) => weigh([one], { rules, supportWindow: null })[0]?.level ?? null;
  expect([of(rule), of({ ...rule, isOptional: true })]).toEqual([expected, whereOptional]);
});

test('a rule about a setting is asked where it is set', () => {
  const rules = [{ ...rule, onlyWith: 'supportWindow' as const }];
  expect(weigh(rules, { rules: new Map(), supportWindow: null })).toEqual([]);
  expect(weigh(rules, { rules: new Map(), supportWindow: { unit: 'minor', count: 2 } })).toHaveLength(1);
});

test.each<[RuleSetting | null, number]>([
  // the setting, the days
  [null, 30],
  [{ level: 'error', options: {} }, 30],
  [{ level: null, options: { days: 5 } }, 5],
])('with %j its option is %d', (setting, days) => {
  expect(weigh([rule], { rules: settingsOf(setting), supportWindow: null })[0]?.option('days')).toBe(days);
});

test.each<[RuleSetting | null, readonly string[]]>([
  // the setting, what the hits weigh that the rule holds for an error, a warning, a notice, and for no other than it is
  [null, ['warning', 'warning', 'notice', 'warning']],
  [{ level: null, options: { days: 5 } }, ['warning', 'warning', 'notice', 'warning']],
  [{ level: 'error', options: {} }, ['error', 'error', 'error', 'error']],
  [{ level: 'notice', options: {} }, ['notice', 'notice', 'notice', 'notice']],
])('with %j they weigh %j', (setting, expected) => {
  const { hits } = judge([rule], someFacts([], {}), { rules: settingsOf(setting), supportWindow: null });
  expect(hits.map(({ level }) => level)).toEqual(expected);
});
