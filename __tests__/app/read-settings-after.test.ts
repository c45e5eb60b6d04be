// The settings as a pull request would leave them.
import { expect, test } from '@jest/globals';
import { head } from '../support/fake-forge.ts';
import { text } from '../support/fake-world.ts';
import { branch, merged, older, pullOf, toMain, type Beside } from '../support/pull-of.ts';

const settings = (level: string) => ({ '.github/supported-versions.yml': text(`fail-on: ${level}`) });
const commits = { [head]: settings('error'), [merged]: settings('never'), [branch]: settings('never') };

test.each<[string, Record<string, string>, Beside, object | null]>([
  // what is there, the refs of the pull request, the rest, the settings that it leaves
  [
    'others in what would be merged',
    { 'refs/pull/7/merge': merged },
    { parents: { [merged]: [head, branch] } },
    { path: '.github/supported-versions.yml', judging: { failOn: 'never' } },
  ],
  [
    'those that it was merged into, by now others',
    { 'refs/pull/7/merge': merged },
    { parents: { [merged]: [older, branch] }, commits: { [older]: settings('never') } },
    null,
  ],
  [
    'others on its own branch, and it changes the file',
    { 'refs/pull/7/head': branch },
    { changed: ['.github/supported-versions.yml'] },
    { judging: { failOn: 'never' } },
  ],
  [
    'others on its own branch, which is only older',
    { 'refs/pull/7/head': branch },
    { changed: ['a.c'] },
    null,
  ],
  [
    'none, where there were some',
    { 'refs/pull/7/merge': merged },
    { parents: { [merged]: [head, branch] }, commits: { [merged]: {} } },
    { path: '.github/supported-versions.yml', judging: { failOn: 'error' } },
  ],
  [
    'some that are wrong',
    { 'refs/pull/7/merge': merged },
    { parents: { [merged]: [head, branch] }, commits: { [merged]: settings('nevr') } },
    { wrong: { faults: [expect.objectContaining({ message: expect.stringContaining('nevr') })] } },
  ],
])('%s', async (_what, refs, beside, expected) => {
  const pull = await pullOf(toMain, refs, { ...beside, commits: { ...commits, ...beside.commits } });
  if (expected === null) expect(pull?.settingsAfter).toBeNull();
  else expect(pull?.settingsAfter).toMatchObject(expected);
});
