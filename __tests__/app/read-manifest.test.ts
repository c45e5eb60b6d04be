// The newest release by manifests: one tag, or the problem that says what to do.
import { describe, expect, test } from '@jest/globals';
import { readManifest } from '../../src/app/read-manifest.ts';
import type { Unreadable } from '../../src/model/files.ts';
import { fakeFiles, text, unreadable, type Tree } from '../support/fake-world.ts';

const read = (tree: Tree, prereleases = false) =>
  readManifest(fakeFiles(tree), { prereleases, scheme: 'auto' });

/** What is wrong, and the first thing to do about it. */
async function problem(tree: Tree): Promise<string> {
  const { tags, problem: told } = await read(tree);
  expect(tags).toBeNull();
  expect(told?.code).toBe('releases-unreadable');
  expect(told?.next.at(-1)).toMatch(/--releases tags, or releases: tags in the settings file$/);
  return [told?.message, told?.next[0]].join('; ');
}

test('is one tag of unknown day', async () => {
  expect(await read({ VERSION: text('v1.2.3') })).toEqual({
    tags: { tags: [{ name: '1.2.3', date: null }], from: 'manifest' },
    problem: null,
  });
});

test('is looked for in the root alone, and in what is listed there', async () => {
  const files = fakeFiles({ VERSION: text('1.2.3'), 'docs/package.json': text('{') });
  const asked: string[] = [];
  const watched = { ...files, read: (path: string) => (asked.push(path), files.read(path, 0)) };
  expect(await readManifest(watched, { prereleases: false, scheme: 'auto' })).toMatchObject({
    problem: null,
  });
  expect(asked).toEqual(['VERSION']);
});

test('may be a prerelease only where those are releases', async () => {
  const tree = { 'package.json': text('{ "version": "2.0.0-beta.1" }') };
  expect(await problem(tree)).toBe(
    'package.json names 2.0.0-beta.1, which is no final release, and nothing tells the last one; ' +
      'where prereleases are releases, say so: prereleases: true',
  );
  expect(await read(tree, true)).toMatchObject({ tags: { tags: [{ name: '2.0.0-beta.1' }] } });
});

test('is read by the scheme of versions that the settings name', async () => {
  const files = fakeFiles({ VERSION: text('1.2') });
  expect(await readManifest(files, { prereleases: false, scheme: 'semver' })).toMatchObject({
    problem: { message: 'the manifest VERSION names the version "1.2", which is none by the scheme semver' },
  });
});

describe('is a problem', () => {
  const none =
    'there is no manifest in the root: none of package.json, Cargo.toml, pyproject.toml, VERSION; ' +
    'write the version of the newest release to one of them';

  test.each<[string, Tree]>([
    // what is wrong and to be done, the files
    [none, {}],
    [none, { VERSION: unreadable('folder'), 'package.json.bak': text('{}') }],
    [
      'no version of a release stands in package.json, Cargo.toml; write the version of the newest release there; 0.0.0 names none',
      { 'package.json': text('{ "private": true }'), 'Cargo.toml': text('[workspace]') },
    ],
    ['the manifest package.json is no valid JSON; put it right', { 'package.json': text('{') }],
    [
      'package.json names 1.2.3, and VERSION names 1.3.0; let both name the newest release',
      { 'package.json': text('{ "version": "1.2.3" }'), VERSION: text('1.3.0') },
    ],
  ])('%s', async (expected, tree) => {
    expect(await problem(tree)).toBe(expected);
  });

  test('before the first commit', async () => {
    expect(await readManifest(null, { prereleases: false, scheme: 'auto' })).toMatchObject({
      problem: { message: expect.stringContaining('there is no manifest') },
    });
  });

  test.each<[Unreadable, RegExp]>([
    // why it cannot be read, what is told and to be done
    ['missing', /^the manifest Cargo\.toml is not there; run it again$/],
    ['dangling', /^the manifest Cargo\.toml is a link to a file that is not there; put the file itself/],
    ['outside', /^the manifest Cargo\.toml is a link that leads out of the repository; put the file itself/],
    ['special', /^the manifest Cargo\.toml is neither a file nor a folder; write a file of this name/],
    ['forbidden', /^the manifest Cargo\.toml may not be read; give the user who runs this the right/],
    ['unreached', /^the manifest Cargo\.toml could not be fetched from its server; try again/],
    ['too-large', /^the manifest Cargo\.toml is larger than 1 MiB, which no manifest is; keep what/],
    ['binary', /^the manifest Cargo\.toml holds NUL bytes, so it is no text in UTF-8; save it/],
    ['not-utf8', /^the manifest Cargo\.toml is not in UTF-8; save it/],
  ])('%s, though another manifest could be read', async (why, expected) => {
    const tree = { 'package.json': text('{ "version": "1.2.3" }'), 'Cargo.toml': unreadable(why) };
    expect(await problem(tree)).toMatch(expected);
  });
});
