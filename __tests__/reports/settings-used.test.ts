// Where settings came from, in words.
import { describe, expect, test } from '@jest/globals';
import type { SettingsChange, UsedSetting } from '../../src/model/report.ts';
import { changeTexts, givenTexts, valueText } from '../../src/reports/settings-used.ts';
import { aFinding } from '../support/build.ts';

const at = { path: '.github/supported-versions.yml', line: 3 };
const setting = (change: Partial<UsedSetting>): UsedSetting => ({
  key: 'fail-on',
  value: 'warning',
  from: 'file',
  at,
  ...change,
});

test.each([
  [null, 'not set'],
  [true, 'true'],
  [60, '60'],
  [['v*', '!v*-rc'], 'v*, !v*-rc'],
])('the value %j is %s', (value, text) => {
  expect(valueText(value)).toBe(text);
});

test('what was given elsewhere than on the command line is told with its place', () => {
  const settings = [
    setting({}),
    setting({ key: 'today', value: '2030-01-01', from: 'input', at: null }),
    setting({ key: 'ignores.1.rule', value: 'row-repeated', at: { ...at, line: 8 } }),
    setting({ key: 'ignores.1.reason', value: 'a', at: { ...at, line: 9 } }),
    setting({ key: 'format', value: 'text', from: 'flag', at: null }),
    setting({ key: 'policy', value: null, from: 'default', at: null }),
  ];
  expect(givenTexts({ settings })).toEqual([
    'fail-on warning (.github/supported-versions.yml:3)',
    'today 2030-01-01 (input)',
    'ignores (.github/supported-versions.yml:8)',
  ]);
});

describe('what a pull request would change', () => {
  const change: SettingsChange = {
    path: at.path,
    settings: [{ key: 'fail-on', before: 'error', after: 'never' }],
    before: 'findings',
    after: 'findings',
    brought: [],
    silenced: [],
    untold: [],
  };

  test('is told setting by setting, then by the verdict', () => {
    expect(changeTexts(change)).toEqual(['fail-on: never (now error)', 'verdict: findings, as now']);
  });

  test('is told by the findings that come and go', () => {
    const [brought, silenced] = [[aFinding({ level: 'notice', message: 'a' })], [aFinding({ message: 'b' })]];
    const texts = changeTexts({ ...change, settings: [], after: 'clean', brought, silenced, untold: ['c'] });
    expect(texts).toEqual([
      'verdict: clean (now findings)',
      'silences error[newest-release-unlisted] SECURITY.md:7: b',
      'brings notice[newest-release-unlisted] SECURITY.md:7: a',
      'c',
    ]);
    expect(changeTexts({ ...change, settings: [], after: null })).toEqual([
      'verdict: not known (now findings)',
    ]);
  });
});
