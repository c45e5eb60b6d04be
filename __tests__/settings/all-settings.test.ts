// Every setting, touched or not.
import { expect, test } from '@jest/globals';
import type { UsedSetting } from '../../src/model/report.ts';
import { rules } from '../../src/rules/index.ts';
import { allSettings } from '../../src/settings/all-settings.ts';
import { options } from '../../src/settings/options.ts';
import { settle } from '../../src/settings/read-settings.ts';
import { aGiven } from '../support/build.ts';

const at = { path: '.github/supported-versions.yml', line: 4 };
const untouched = settle(aGiven(), null);
const written = (...used: UsedSetting[]): UsedSetting[] =>
  allSettings({ used: [...untouched.used, ...used] });

test('each option that the file knows is there, and each rule with its options', () => {
  const keys = allSettings(untouched).map(({ key }) => key);
  const inFile = options.filter(({ file }) => file !== undefined).map(({ key }) => key);
  expect(keys).toEqual(expect.arrayContaining(inFile.filter((key) => key !== 'rules')));
  expect(keys).toEqual(expect.arrayContaining(rules.map(({ id }) => `rules.${id}`)));
  expect(keys).toContain('rules.end-date-near.days');
  expect(new Set(keys).size).toBe(keys.length);
});

test('what the file says of a rule stands in the place of what the rule says', () => {
  const short: UsedSetting = { key: 'rules.end-date-near', value: 'off', from: 'file', at };
  const long: UsedSetting = { key: 'rules.row-repeated.level', value: 'error', from: 'file', at };
  const all = written(short, long);
  expect(all.filter(({ key }) => key === 'rules.end-date-near')).toEqual([short]);
  expect(all.filter(({ key }) => key.startsWith('rules.row-repeated'))).toEqual([long]);
  expect(all.find(({ key }) => key === 'rules.end-date-near.days')).toMatchObject({ from: 'default' });
});

test('a larger setting is told by its parts', () => {
  const part: UsedSetting = { key: 'packages.core.tags', value: ['core@*'], from: 'file', at };
  const all = written(part).filter(({ key }) => key.startsWith('packages'));
  expect(all).toEqual([part]);
});
