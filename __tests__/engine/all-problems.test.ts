// Everything that stopped a run from looking, in one order.
import { expect, test } from '@jest/globals';
import { coverReleases } from '../../src/coverage/cover-releases.ts';
import { allProblems } from '../../src/engine/all-problems.ts';
import { familiesOf } from '../../src/engine/families-of.ts';
import { understand } from '../../src/engine/understand.ts';
import { defaultJudging } from '../../src/model/settings.ts';
import { aPull } from '../support/build.ts';
import { evidenceFrom } from '../support/given.ts';

test('what was in the way of reading, then the settings as they are, then as they would be', () => {
  const given = evidenceFrom('today: 2026-11-21\ntags:\n  - v1.0.0', '# Security');
  const path = '.github/supported-versions.yml';
  const pull = aPull({ settingsAfter: { path, wrong: { wrong: 'a slip' } } });
  const judging = { ...defaultJudging, releases: { ...defaultJudging.releases, tags: ['V*'] } };
  const unread = { code: 'tags-unreadable', message: 'shallow', next: [], state: null } as const;
  const families = familiesOf(given, judging);
  const coverage = coverReleases(null, families, 'project', given.today);
  const problems = allProblems([unread], { ...given, pull }, judging, { families, coverage });
  expect(problems.map(({ code, state }) => [code, state])).toEqual([
    ['tags-unreadable', null],
    ['releases-unreadable', null],
    ['settings-unreadable', 'new'],
  ]);
});

const policy = ['| Package | Version | Supported |', '| --- | --- | --- |', '| project | 2.x | yes |'].join(
  '\n',
);

test.each([
  // the package by the settings now, and by those that a pull request leaves; the states of what is told
  ['cores', null, ['cores null']],
  ['cores', 'core', ['cores existing']],
  ['cores', 'cores', ['cores null']],
  ['core', 'cores', ['cores new']],
  ['cores', 'cors', ['cores existing', 'cors new']],
  ['core', 'fresh', []],
])('%s, and %s after a pull request: %j', (now, then, expected) => {
  const judgingOf = (name: string) => ({
    ...defaultJudging,
    branches: [{ pattern: 'stable-*', carries: '1.x', package: name }],
  });
  const evidence = evidenceFrom(
    'base: main\ntags:\n  - v2.0.0\n  - core@2.0.0',
    policy,
    `${policy}\n| fresh | 1.x | yes |`,
  );
  const after = then && { path: 'x.yml', judging: judgingOf(then), policy: null, before: [] };
  const pull = evidence.pull && { ...evidence.pull, settingsAfter: after || null };
  const families = familiesOf(evidence, judgingOf(now));
  const { coverage } = understand(evidence, families);
  const told = allProblems([], { ...evidence, pull }, judgingOf(now), { families, coverage });
  expect(told.map(({ message, state }) => `${message.split('"')[3] ?? ''} ${state}`)).toEqual(expected);
});
