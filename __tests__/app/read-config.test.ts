// The settings file: where it is looked for, which one was named, and why it may not be read.
import { describe, expect, test } from '@jest/globals';
import { documentOf, parseDocument, readConfig, settingsPaths } from '../../src/app/read-config.ts';
import type { Unreadable } from '../../src/model/files.ts';
import { isWrong } from '../../src/model/wrong.ts';
import { aGiven } from '../support/build.ts';
import { fakeFiles, fakeSources, text, unreadable, type Tree } from '../support/fake-world.ts';

const [yml, yaml] = settingsPaths;
const never = text('fail-on: never');

describe('the settings file of a repository', () => {
  test.each<[string | null, string, Tree]>([
    // its path, what is there
    [null, 'nothing', {}],
    [yml, 'one', { [yml]: never }],
    [yaml, 'the other spelling', { [yaml]: never }],
    [
      null,
      'a file of this name elsewhere',
      { 'supported-versions.yml': never, 'docs/supported-versions.yml': never },
    ],
  ])('%s: %s', async (path, _what, tree) => {
    expect(await documentOf(fakeFiles(tree), aGiven())).toEqual(
      path === null ? null : { path, text: 'fail-on: never\n' },
    );
  });

  test('is one', async () => {
    expect(await documentOf(fakeFiles({ [yml]: never, [yaml]: never }), aGiven())).toEqual({
      wrong: `there are two settings files, ${yml} and ${yaml}: keep one of them`,
    });
  });

  test.each<[Unreadable, string]>([
    // why it cannot be read, in words
    ['dangling', 'is a link to a file that is not there'],
    ['outside', 'is a link that leads out of the repository'],
    ['folder', 'is a folder, where a file is looked for'],
    ['special', 'is neither a file nor a folder'],
    ['forbidden', 'may not be read'],
    ['unreached', 'could not be fetched from its server'],
    ['too-large', 'is larger than 64 KiB, which no settings are'],
    ['binary', 'holds NUL bytes, so it is no text in UTF-8'],
    ['not-utf8', 'is not in UTF-8'],
  ])('that cannot be read is never passed over: %s', async (why, words) => {
    expect(await documentOf(fakeFiles({ [yml]: unreadable(why) }), aGiven())).toEqual({
      wrong: expect.stringContaining(`the settings file ${yml} ${words}; `),
    });
  });
});

test('a text becomes settings, or what is wrong with it', async () => {
  expect(await parseDocument({ path: yml, text: 'fail-on: never' })).toMatchObject({ path: yml });
  expect(await parseDocument({ path: yml, text: 'fail-onn: never' })).toMatchObject({
    wrong: expect.stringContaining(yml),
  });
});

describe('the settings', () => {
  const tree = { [yml]: never, 'ci/settings.yml': text('fail-on: notice') };
  const texts = { 'ci/settings.yml': 'fail-on: warning\n', 'bad.yml': 'fail-onn: error\n' };

  /** The path and `fail-on` of the settings; null where there are none, or what is wrong. */
  async function config(given: Record<string, string>, from?: 'flag' | 'input', files: Tree = tree) {
    const found = await readConfig(fakeFiles(files), aGiven(given, from), fakeSources({ texts }));
    if (found === null) return null;
    return isWrong(found) ? found.wrong : `${found.path}: ${found.texts.get('fail-on')?.text ?? ''}`;
  }

  test('are those of the repository, where it has some', async () => {
    expect(await config({})).toBe(`${yml}: never`);
    expect(await config({}, 'flag', {})).toBeNull();
  });

  test.each<['flag' | 'input', string, string | RegExp]>([
    // who names it, the path, what is read or wrong
    ['flag', 'ci/settings.yml', 'ci/settings.yml: warning'],
    ['flag', 'gone.yml', 'config no file gone.yml'],
    ['flag', 'bad.yml', /bad\.yml/],
    ['input', 'ci/settings.yml', 'ci/settings.yml: notice'],
    ['input', './ci/settings.yml', 'ci/settings.yml: notice'],
    ['input', 'gone.yml', 'the settings file gone.yml is not there; name a file that is'],
    ['input', '../ci/settings.yml', 'config "../ci/settings.yml" lies outside the repository'],
  ])(
    'are those that were named: a flag from the current folder, an input in the repository: %s %s',
    async (from, path, expected) => {
      expect(await config({ config: path }, from)).toEqual(
        typeof expected === 'string' ? expected : expect.stringMatching(expected),
      );
    },
  );
});
