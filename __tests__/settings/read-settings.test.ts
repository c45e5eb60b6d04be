// Values that were given, and the settings that they make with those of the file.
import { describe, expect, test } from '@jest/globals';
import type { FileSettings } from '../../src/model/settings-file.ts';
import { isWrong } from '../../src/model/wrong.ts';
import { parseSettings } from '../../src/settings/file/parse-settings.ts';
import { options } from '../../src/settings/options.ts';
import { readGiven, settle } from '../../src/settings/read-settings.ts';

const read = (given: Record<string, string>, from: 'flag' | 'input' = 'flag', own = options) =>
  readGiven(own, new Map(Object.entries(given)), from);

function settled(given: Record<string, string>, file: FileSettings | null = null, own = options) {
  const known = read(given, 'flag', own);
  if (isWrong(known)) throw new Error(known.wrong);
  return settle(known, file);
}

function fileOf(text: string): FileSettings {
  const file = parseSettings({ path: 'a.yml', text });
  if (isWrong(file)) throw new Error(file.wrong);
  return file;
}

describe('what was given', () => {
  test('has words in small letters, and texts as they are', () => {
    expect(read({ policy: 'docs/Policy.md', format: 'JSON', comment: 'TRUE' })).toMatchObject({
      from: 'flag',
      texts: new Map([
        ['policy', 'docs/Policy.md'],
        ['format', 'json'],
        ['comment', 'true'],
      ]),
    });
  });

  test.each([
    // given, what is wrong with it
    [{ format: 'jsn' }, 'unknown value for format "jsn"; did you mean json?'],
    [{ 'fail-on': 'fatal' }, 'unknown value for fail-on "fatal"; choose from error, warning, notice, never'],
    [
      { today: '2026-02-30' },
      'today is "2026-02-30", which is no day of the calendar: write it as YYYY-MM-DD',
    ],
    [{ today: 'tomorrow' }, 'today is "tomorrow", which is no day of the calendar: write it as YYYY-MM-DD'],
    [{ repo: 'name' }, 'repo is "name", which names no repository: write it as OWNER/NAME'],
    [
      { 'report-file': 'a.json', 'sarif-file': 'a.json' },
      'report-file and sarif-file name one file: give each its own',
    ],
  ])('%j is wrong', (given, wrong) => {
    expect(read(given)).toEqual({ wrong });
  });

  test('is no list of tags from standard input in the action', () => {
    expect(read({ tags: '-' }, 'flag')).toMatchObject({ texts: new Map([['tags', '-']]) });
    expect(read({ tags: '-' }, 'input')).toEqual({ wrong: 'tags wants a file here, not -' });
  });
});

describe('settings', () => {
  test('have a default for each option that was not given', () => {
    expect(settled({})).toMatchObject({
      policy: null,
      tags: null,
      format: 'text',
      output: null,
      failOn: 'error',
      failOnNotChecked: true,
      failOnExisting: false,
      allowLabel: 'allow-unsupported-line',
      comment: false,
      today: null,
      releases: { source: 'tags', tags: [], prereleases: false, scheme: 'auto' },
      supportWindow: null,
    });
  });

  test('are those of the file where nothing was given', () => {
    const file = fileOf('fail-on: notice\nprereleases: true\ntags: v*\nsupport-window: latest-2-minor\n');
    expect(settled({}, file)).toMatchObject({
      failOn: 'notice',
      // The list of tags is another thing than their patterns.
      tags: null,
      releases: { prereleases: true, tags: ['v*'] },
      supportWindow: { unit: 'minor', count: 2 },
    });
  });

  test('are those that were given where the file says otherwise', () => {
    expect(settled({ 'fail-on': 'never' }, fileOf('fail-on: notice'))).toMatchObject({ failOn: 'never' });
  });

  test('have the larger ones from the file alone', () => {
    const file = fileOf('rules: { row-repeated: off }\nbranches: { edge: next }\npackages: { core: {} }');
    const { rules, branches, packages, ignores } = settled({}, file);
    expect({ rules, branches, packages, ignores }).toEqual({
      rules: file.rules,
      branches: file.branches,
      packages: file.packages,
      ignores: [],
    });
  });

  test('say where each value came from, in the order of the options, then of the file', () => {
    const own = options.filter(({ key }) => ['policy', 'today', 'token'].includes(key));
    const file = fileOf('comment: true\nrules: { row-repeated: off }\npolicy: A.md\n');
    const { used } = settled({ today: '2026-02-28', token: 'secret' }, file, own);
    const set = used.filter(({ from }) => from !== 'default');
    expect(set.map(({ key, value, from, at }) => [key, value, from, at?.line])).toEqual([
      ['policy', 'A.md', 'file', 3],
      ['today', '2026-02-28', 'flag', undefined],
      ['comment', 'true', 'file', 1],
      ['rules.row-repeated', 'off', 'file', 2],
    ]);
  });

  test('tell patterns of the file in the place of a list that nobody gave', () => {
    const told = (given: Record<string, string>, file: string): unknown[] =>
      settled(given, fileOf(file))
        .used.filter(({ key }) => key === 'tags')
        .map(({ value }) => value);
    expect(told({}, 'tags: v*')).toEqual([['v*']]);
    expect(told({}, 'comment: true')).toEqual([null]);
    expect(told({ tags: 'tags.txt' }, 'tags: v*')).toEqual(['tags.txt', ['v*']]);
  });

  test('tell no secret', () => {
    expect(JSON.stringify(settled({ token: 'secret' }).used)).not.toContain('secret');
  });

  test('tell the options of the command and of the file, and no others', () => {
    const own = options.filter(({ key }) => key === 'dir');
    const keys = settled({}, null, own).used.map(({ key }) => key);
    expect(keys).toContain('fail-on');
    expect(keys).toContain('dir');
    expect(keys).not.toContain('output');
  });
});
