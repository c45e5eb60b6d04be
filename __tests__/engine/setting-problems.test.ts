// What the settings leave in the dark.
import { expect, test } from '@jest/globals';
import { familiesOf } from '../../src/engine/families-of.ts';
import { settingProblems } from '../../src/engine/setting-problems.ts';
import { defaultJudging } from '../../src/model/settings.ts';
import { evidenceFrom } from '../support/given.ts';

test('releases that they take away come first, then branches of packages that nobody knows', () => {
  const evidence = evidenceFrom('today: 2026-11-21\ntags:\n  - v1.0.0\n  - core@1.0.0', null);
  const judging = {
    ...defaultJudging,
    packages: [{ name: 'core', tags: ['Core@*'], paths: [], scopes: ['core'] }],
    branches: [{ pattern: 'stable', carries: '1.x', package: 'cores' }],
  };
  const families = familiesOf(evidence, judging);
  const problems = settingProblems(evidence, judging, { families, coverage: { strangers: [] } });
  expect(problems.map(({ code }) => code)).toEqual(['releases-unreadable', 'settings-unreadable']);
});
