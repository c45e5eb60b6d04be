// What a forge has, as evidence.
import { describe, expect, test } from '@jest/globals';
import { connectTo } from '../../src/app/connected.ts';
import { gatherRemote } from '../../src/app/gather-remote.ts';
import type { Occasion } from '../../src/model/event.ts';
import { isWrong } from '../../src/model/wrong.ts';
import { aGiven } from '../support/build.ts';
import {
  fakeConnection,
  head,
  noFlags,
  releaseList,
  unreached,
  type GivenForge,
} from '../support/fake-forge.ts';
import { fakeSources, text, type Tree } from '../support/fake-world.ts';

const there: GivenForge = {
  repositories: {
    'owner/project': {
      refs: { tags: ['v1.0.0'], branches: ['main', '1.x'] },
      commits: { [head]: { 'docs/SECURITY.md': text('# Security') } },
    },
  },
};

/** The evidence of `owner/project`, and what was asked for it. */
async function gathered(
  given: GivenForge,
  inputs: Readonly<Record<string, string>> = {},
  occasion: Occasion = { kind: 'audit' },
) {
  const connection = fakeConnection(given);
  const connected = connectTo('owner/project', occasion, connection);
  const sources = fakeSources({ lists: { list: 'v9.0.0\n' } });
  const found = await gatherRemote(connected, aGiven(inputs, 'input'), sources);
  return { evidence: isWrong(found) ? found : found.evidence, asked: connection.asked };
}

test('names, policy, flags and the day', async () => {
  const { evidence, asked } = await gathered(there);
  expect(evidence).toEqual({
    subject: { repository: 'owner/project', name: 'project', ref: 'main' },
    today: '2026-11-21',
    policy: { path: 'docs/SECURITY.md', origin: 'repository', text: '# Security\n' },
    shadowed: [],
    tags: { tags: [{ name: 'v1.0.0', date: null }], from: 'forge' },
    problems: [],
    forge: {
      defaultBranch: 'main',
      branches: ['main', '1.x'],
      policyUrl: `https://github.com/owner/project/blob/${head}/docs/SECURITY.md?plain=1`,
      flags: noFlags,
    },
    pull: null,
    released: null,
    cost: { requests: 1, roundTrips: asked.length },
  });
  expect(new Set(asked)).toEqual(
    new Set(['refs of owner/project', 'flags', 'files of owner/project at aaaa']),
  );
});

test('a list of tags takes the place of those of the forge, which is not asked for flags then', async () => {
  const { evidence, asked } = await gathered(there, { tags: 'list' });
  expect(evidence).toMatchObject({ tags: { tags: [{ name: 'v9.0.0' }], from: 'list' }, problems: [] });
  expect(asked).not.toContain('flags');
});

test('a release is known by its tag', async () => {
  const { evidence } = await gathered(there, {}, { kind: 'release', tag: 'v1.0.0' });
  expect(evidence).toMatchObject({ released: 'v1.0.0', pull: null });
});

describe('what does not come is a problem', () => {
  test('names: then nothing else is known either, and one problem says so', async () => {
    const flags = () => Promise.resolve(unreached('no flags'));
    const repositories = { 'owner/project': { refs: unreached('there is no answer', 'missing') } };
    expect((await gathered({ repositories, readReleaseFlags: flags })).evidence).toMatchObject({
      policy: null,
      tags: null,
      problems: [
        {
          code: 'repository-unreadable',
          message: 'there is no answer',
          next: [expect.stringContaining('contents: read')],
        },
      ],
      forge: { defaultBranch: null, branches: [], policyUrl: null },
    });
  });

  test('files', async () => {
    const repositories = { 'owner/project': { refs: { tags: ['v1.0.0'] } } };
    expect((await gathered({ repositories })).evidence).toMatchObject({
      policy: null,
      tags: { from: 'forge' },
      problems: [{ code: 'repository-unreadable', message: 'no such commit' }],
    });
  });

  test('flags', async () => {
    const readReleaseFlags = () => Promise.resolve(unreached('too many requests', 'limited'));
    expect((await gathered({ ...there, readReleaseFlags })).evidence).toMatchObject({
      tags: { from: 'forge' },
      problems: [{ code: 'releases-unreadable', message: 'too many requests' }],
      forge: { flags: null },
    });
  });
});

test('a repository without a commit has no policy, which is no problem', async () => {
  const repositories = { 'owner/project': { refs: { defaultBranch: null, branches: [] } } };
  expect((await gathered({ repositories })).evidence).toMatchObject({
    policy: null,
    tags: { tags: [] },
    problems: [],
  });
});

test('names without a default branch are no repository without a policy', async () => {
  const repositories = { 'owner/project': { refs: { defaultBranch: null, tags: ['v1.0.0'] } } };
  expect((await gathered({ repositories })).evidence).toMatchObject({
    policy: null,
    problems: [{ code: 'repository-unreadable', message: expect.stringContaining('no default branch') }],
  });
});

test('the owner is asked for a repository without a commit, too', async () => {
  const repositories = {
    'owner/project': { refs: { defaultBranch: null, branches: [] } },
    'owner/.github': { commits: { [head]: { 'SECURITY.md': text('for all') } } },
  };
  expect((await gathered({ repositories })).evidence).toMatchObject({ policy: { origin: 'owner' } });
});

test('a release is among the tags, though the list may be a moment older', async () => {
  const { evidence } = await gathered(there, {}, { kind: 'release', tag: 'v1.1.0' });
  expect(evidence).toMatchObject({ tags: { tags: [{ name: 'v1.0.0' }, { name: 'v1.1.0' }] } });
});

describe('the policy that was asked for', () => {
  const [own, merged] = ['c'.repeat(40), 'd'.repeat(40)];
  const bringing = (files: Tree): GivenForge => ({
    repositories: {
      'owner/project': {
        refs: {
          tags: ['v1.0.0'],
          others: new Map([
            ['refs/pull/7/merge', merged],
            ['refs/pull/7/head', own],
          ]),
        },
        commits: { [head]: { 'SECURITY.md': text('# S') }, [merged]: files },
        parents: { [merged]: [head, own] },
      },
    },
  });
  const wrong = { wrong: expect.stringContaining('there is no policy "gone.md"') };

  test.each<[string, string, Tree, object]>([
    // the pull request, where it goes, what it leaves, what comes of it
    ['may come with it', 'main', { 'gone.md': text('# S') }, { policy: null }],
    ['is missed where it does not', 'main', { 'SECURITY.md': text('# S') }, wrong],
    ['is missed on every other branch', '1.x', { 'gone.md': text('# S') }, wrong],
  ])('%s: to %s', async (_what, base, files, expected) => {
    const occasion = { kind: 'pull-request', number: 7, base, isRetargeted: false } as const;
    const { evidence } = await gathered(bringing(files), { policy: 'gone.md' }, occasion);
    expect(evidence).toMatchObject(expected);
  });
});

test('a policy that was asked for and is not there is a wrong call', async () => {
  expect((await gathered(there, { policy: 'gone.md' })).evidence).toEqual({
    wrong: expect.stringContaining('there is no policy "gone.md"'),
  });
});

describe('the settings', () => {
  const withSettings = (settings: string, files = {}): GivenForge => ({
    repositories: {
      'owner/project': {
        refs: { tags: ['v1.0.0', 'v2.0.0'] },
        commits: {
          [head]: { 'SECURITY.md': text('# S'), '.github/supported-versions.yml': text(settings), ...files },
        },
      },
    },
  });

  test('of the default branch hold, and the inputs before them', async () => {
    const connected = connectTo(
      'owner/project',
      { kind: 'audit' },
      fakeConnection(withSettings('fail-on: never')),
    );
    expect(await gatherRemote(connected, aGiven({}, 'input'), fakeSources({}))).toMatchObject({
      settings: { failOn: 'never' },
    });
    const given = aGiven({ 'fail-on': 'error' }, 'input');
    expect(await gatherRemote(connected, given, fakeSources({}))).toMatchObject({
      settings: { failOn: 'error' },
    });
  });

  test('that are wrong end the run', async () => {
    expect((await gathered(withSettings('fail-onn: never'))).evidence).toMatchObject({
      wrong: expect.stringContaining('.github/supported-versions.yml'),
    });
  });

  test('name the source of releases: those that are published, with their flags, and no second question', async () => {
    const releases = releaseList({ 'v1.0.0': '2026-01-02' }, { drafts: ['v2.0.0'] });
    const given = withSettings('releases: github-releases');
    const readReleases = () => Promise.resolve(releases);
    const { evidence, asked } = await gathered({ ...given, readReleases });
    expect(evidence).toMatchObject({
      tags: { tags: [{ name: 'v1.0.0', date: '2026-01-02' }], from: 'forge' },
      forge: { flags: releases.flags },
      problems: [],
    });
    expect(asked).not.toContain('flags');
  });

  test('name the manifest: then the forge is asked for nothing but files', async () => {
    const { evidence, asked } = await gathered(
      withSettings('releases: manifest', { VERSION: text('3.1.0') }),
    );
    expect(evidence).toMatchObject({
      tags: { tags: [{ name: '3.1.0' }], from: 'manifest' },
      forge: { flags: null },
      problems: [],
    });
    expect(new Set(asked)).toEqual(new Set(['refs of owner/project', 'files of owner/project at aaaa']));
  });
});
