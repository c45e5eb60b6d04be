// What the settings that a pull request leaves would change.
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { UsedSetting } from '../../src/model/report.ts';
import { defaultJudging, type Judging, type RuleSetting } from '../../src/model/settings.ts';
import { aPlace, aPull } from '../support/build.ts';
import { evidenceFrom } from '../support/given.ts';

const policy = ['# Security', '', '| Version | Supported |', '| --- | --- |', '| 1.x | yes |'].join('\n');
const evidence = evidenceFrom(
  ['today: 2026-11-21', 'base: main', 'tags:', '  - v2.0.0', '  - v1.0.0'].join('\n'),
  policy,
);

const path = '.github/supported-versions.yml';

/** Settings in which one rule weighs so much. */
function weighing(rule: string, level: RuleSetting['level']): Judging {
  const used: UsedSetting = { key: `rules.${rule}`, value: level, from: 'file', at: { path, line: 2 } };
  return { ...defaultJudging, rules: new Map([[rule, { level, options: {} }]]), used: [used] };
}

/** The evidence of a pull request that leaves these settings. */
function leaving(judging: Judging): Evidence {
  return {
    ...evidence,
    pull: aPull({ base: 'main', after: null, settingsAfter: { path, judging, policy: null, before: [] } }),
  };
}

const changeBy = (judging: Judging) => check(leaving(judging), defaultJudging).settingsChange;

describe('a pull request that changes the settings', () => {
  test('is told what they would silence, while it is judged by those that are', () => {
    const report = check(leaving(weighing('newest-release-unlisted', 'off')), defaultJudging);
    expect(report.verdict).toBe('findings');
    expect(report.settingsChange).toMatchObject({
      path,
      settings: [{ key: 'rules.newest-release-unlisted', before: null, after: 'off' }],
      before: 'findings',
      after: 'clean',
      silenced: [{ rule: 'newest-release-unlisted' }],
      brought: [],
      untold: [],
    });
  });

  test('is told what weighs more or less than before', () => {
    expect(changeBy(weighing('newest-release-unlisted', 'notice'))).toMatchObject({
      silenced: [{ level: 'error' }],
      brought: [{ level: 'notice' }],
    });
  });

  test.each([
    // the setting, what cannot be foretold
    ['releases', /^the releases would be taken from elsewhere/],
    ['policy', /^another policy would be judged/],
  ])('is told what cannot be foretold: %s', (key, untold) => {
    const used: UsedSetting = { key, value: 'other', from: 'file', at: { path, line: 1 } };
    expect(changeBy({ ...defaultJudging, used: [used] })).toMatchObject({
      after: null,
      untold: [expect.stringMatching(untold)],
    });
  });

  test('is told which rule it would turn on that nobody could ask', () => {
    expect(changeBy(weighing('silent-line', null))).toMatchObject({
      after: null,
      untold: ['silent-line needs the days of releases, which were not read'],
    });
  });

  test('is compared with what it would be merged into, which may be older than what holds', () => {
    const judging = weighing('row-repeated', 'off');
    const settingsAfter = { path, judging, policy: null, before: judging.used };
    const pull = aPull({ base: 'main', after: null, settingsAfter });
    expect(check({ ...evidence, pull }, defaultJudging).settingsChange?.settings).toEqual([]);
  });

  test('that puts right what is wrong on the default branch is not blamed for it', () => {
    const problem = { code: 'settings-unreadable', message: 'broken', next: [] } as const;
    const mending = { ...leaving(defaultJudging), problems: [problem] };
    expect(check(mending, defaultJudging).problems).toMatchObject([{ state: 'existing' }]);
    const other = { ...evidence, problems: [problem] };
    expect(check(other, defaultJudging).problems).toMatchObject([{ state: null }]);
  });

  test('is judged by what it leaves of the policy, too', () => {
    const after = { policy: null, shadowed: [], problems: [] };
    const pull = aPull({
      base: 'main',
      after,
      settingsAfter: { path, judging: defaultJudging, policy: null, before: [] },
    });
    expect(check({ ...evidence, pull }, defaultJudging).settingsChange).toMatchObject({
      after: 'findings',
      settings: [],
    });
  });
});

test('settings of it that did not come are a problem', () => {
  const pull = aPull({ base: 'main', settingsAfter: { path, unread: 'HTTP 500' } });
  expect(check({ ...evidence, pull }, defaultJudging).problems).toMatchObject([
    { code: 'settings-unreadable', message: expect.stringMatching(/HTTP 500$/), state: 'new' },
  ]);
});

test('settings that it would break are a problem of its own', () => {
  const faults = [{ message: 'unknown key "a"', place: { ...aPlace(), path }, help: [] }];
  const wrong = { wrong: '1 thing is wrong', faults };
  const pull = aPull({ base: 'main', settingsAfter: { path, wrong } });
  const report = check({ ...evidence, pull }, defaultJudging);
  expect(report.settingsChange).toBeNull();
  expect(report.problems).toMatchObject([
    {
      code: 'settings-unreadable',
      message: `${path}, as this pull request would leave it, cannot be used: 1 thing is wrong`,
      next: ['line 7, column 3: unknown key "a"'],
      state: 'new',
    },
  ]);
});
