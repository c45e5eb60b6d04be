// The settings of a repository on its forge: those of the default branch, or the problem that they did not come.
import { describe, expect, test } from '@jest/globals';
import { connectTo } from '../../src/app/connected.ts';
import { readRemoteSettings } from '../../src/app/read-remote-settings.ts';
import type { Occasion } from '../../src/model/event.ts';
import { isWrong } from '../../src/model/wrong.ts';
import { aGiven } from '../support/build.ts';
import { fakeConnection, head, unreached, type GivenRemote } from '../support/fake-forge.ts';
import { fakeSources, text } from '../support/fake-world.ts';

const there: GivenRemote = {
  commits: {
    [head]: { '.github/supported-versions.yml': text('fail-on: warning', 'allow-label: go') },
    ['b'.repeat(40)]: { '.github/supported-versions.yml': text('fail-on: never') },
  },
};

/** What holds for `owner/project`: two settings and the problems, or what is wrong. */
async function settings(
  given: GivenRemote,
  inputs: Record<string, string> = {},
  occasion: Occasion = { kind: 'audit' },
) {
  const connection = fakeConnection({ repositories: { 'owner/project': given } });
  const connected = connectTo('owner/project', occasion, connection);
  const refs = await connected.remote.listRefs([]);
  const found = await readRemoteSettings(connected, refs, aGiven(inputs, 'input'), fakeSources({}));
  if (isWrong(found)) return found.wrong;
  const { failOn, allowLabel } = found.settings;
  return { failOn, allowLabel, problems: found.problems };
}

const defaults = { failOn: 'error', allowLabel: 'allow-unsupported-line', problems: [] };

test('are those of the default branch, and the inputs before them', async () => {
  expect(await settings(there, { 'fail-on': 'notice' })).toEqual({
    ...{ failOn: 'notice', allowLabel: 'go', problems: [] },
  });
});

test('are the same whatever a pull request goes to', async () => {
  const occasion = { kind: 'pull-request', number: 7, base: '1.x', isRetargeted: false } as const;
  expect(await settings(there, {}, occasion)).toEqual({ failOn: 'warning', allowLabel: 'go', problems: [] });
});

describe('are those that were given, and the defaults', () => {
  test.each<[string, GivenRemote]>([
    ['where there is no file', { commits: { [head]: {} } }],
    ['before the first commit', { refs: { defaultBranch: null } }],
    ['where the names do not come, and who asked for them says so', { refs: unreached('no answer') }],
    ['where the commit does not come, and the policy says so', {}],
  ])('%s', async (_what, given) => {
    expect(await settings(given)).toEqual(defaults);
  });

  test('where the file does not come, and that is a problem', async () => {
    expect(await settings({ ...there, trouble: unreached('no answer in time') })).toEqual({
      ...defaults,
      problems: [
        {
          code: 'settings-unreadable',
          message: 'no answer in time',
          next: [expect.stringMatching(/^run it again/)],
        },
      ],
    });
  });
});

test('that are wrong are a wrong call', async () => {
  const wrong = { commits: { [head]: { '.github/supported-versions.yml': text('fail-onn: error') } } };
  expect(await settings(wrong)).toMatch(/supported-versions\.yml/);
});
