// Everything that stopped a run from looking, in one order.
import { expect, test } from '@jest/globals';
import { coverReleases } from '../../src/coverage/cover-releases.ts';
import { allProblems } from '../../src/engine/all-problems.ts';
import { familiesOf } from '../../src/engine/families-of.ts';
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
