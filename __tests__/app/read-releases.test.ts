// Which tags are releases, by each source, for a folder and for a forge.
import { describe, expect, test } from '@jest/globals';
import { connectTo } from '../../src/app/connected.ts';
import { readTagList, releasesHere, releasesThere, type Listed } from '../../src/app/read-releases.ts';
import type { Occasion } from '../../src/model/event.ts';
import { isUnreached } from '../../src/model/remote.ts';
import { releaseSources, type ReleaseSource } from '../../src/model/settings.ts';
import { isWrong } from '../../src/model/wrong.ts';
import { aGiven } from '../support/build.ts';
import { fakeConnection, head, releaseList, unreached, type GivenForge } from '../support/fake-forge.ts';
import { fakeFiles, fakeSources, text } from '../support/fake-world.ts';
import { settle } from '../../src/settings/read-settings.ts';

const by = (source: ReleaseSource, tags?: string) =>
  settle(aGiven({ releases: source, ...(tags === undefined ? {} : { tags }) }, 'input'), null);

const manifest = { VERSION: text('3.1.0') };

describe('a list of tags', () => {
  const sources = fakeSources({ lists: { good: 'v2.0.0\t2026-01-02\n', bad: 'v1\nv 2\n' } });

  test.each<[string, object]>([
    // the list, what it is
    ['good', { tags: [{ name: 'v2.0.0', date: '2026-01-02' }], from: 'list' }],
    ['bad', { wrong: expect.stringMatching(/^tags from "bad": line 2 is/) }],
    ['gone', { wrong: 'no list gone' }],
  ])('%s', async (path, expected) => {
    expect(await readTagList(path, sources)).toEqual(expected);
  });
});

describe('a folder', () => {
  const listed: Listed = { tags: { tags: [{ name: 'v1.0.0', date: null }], from: 'git' }, problems: [] };
  const unlisted: Listed = {
    tags: null,
    problems: [{ code: 'tags-unreadable', message: 'a shallow clone', next: [] }],
  };
  const here = (source: ReleaseSource, given: Listed, files = manifest, tags?: string) =>
    releasesHere(given, by(source, tags), fakeFiles(files), 'this folder');

  test.each([listed, unlisted])('tells its tags as they were listed', async (given) => {
    expect(await here('tags', given)).toBe(given);
  });

  test.each(['github-releases', 'both'] as const)('does not tell what is published: %s', async (source) => {
    expect(await here(source, listed)).toEqual({
      tags: null,
      problems: [
        {
          code: 'releases-unreadable',
          message: `releases is ${source}, and this folder does not tell what was published on its server`,
          next: [
            'name the repository, so that its server is asked: check --repo OWNER/NAME',
            'or take the tags for releases: --releases tags, or releases: tags in the settings file',
          ],
        },
      ],
    });
  });

  test('has a manifest or a list of tags, not both', async () => {
    expect(await here('manifest', listed, manifest, 'list')).toEqual({
      wrong: 'releases is manifest, so a list of tags says nothing: leave one of them out',
    });
  });

  test('tells what its manifest names, whatever git said', async () => {
    expect(await here('manifest', unlisted)).toEqual({
      tags: { tags: [{ name: '3.1.0', date: null }], from: 'manifest' },
      problems: [],
    });
  });
});

/** The releases of `owner/project`, each with its day, what is flagged, what is a problem, and what was asked. */
async function there(
  source: ReleaseSource,
  given: GivenForge,
  { tags, occasion = { kind: 'audit' } }: { readonly tags?: string; readonly occasion?: Occasion } = {},
) {
  const connection = fakeConnection(given);
  const connected = connectTo('owner/project', occasion, connection);
  const refs = await connected.remote.listRefs([]);
  const asked = connection.asked.splice(0);
  expect(asked).toHaveLength(1);
  const lists = { list: 'v1.0.0\nv9.0.0\n', dated: 'v1.0.0\t2020-01-02\n', bad: 'v 1' };
  const found = await releasesThere(connected, refs, by(source, tags), fakeSources({ lists }));
  if (isWrong(found)) return found.wrong;
  const { problems, flags } = found;
  return {
    from: found.tags?.from ?? null,
    tags: found.tags?.tags.map(({ name, date }) => (date === null ? name : `${name} ${date}`)) ?? null,
    flagged: flags === null ? null : [...flags.drafts, ...flags.prereleases],
    problems: problems.map(({ code, message }) => `${code}: ${message}`),
    asked: connection.asked,
    reached: !isUnreached(refs),
  };
}

/** Three tags, of which two are published, and a published release whose tag is younger than their list. */
const forge = {
  repositories: {
    'owner/project': {
      refs: { tags: ['v1.0.0', 'v1.1.0', 'v2.0.0-rc.1'] },
      commits: { [head]: manifest },
    },
  },
} satisfies GivenForge;
const days = { 'v1.1.0': '2026-01-02', 'v2.0.0-rc.1': '2026-02-03', 'v3.0.0': '2026-03-04' };

/** The same with an answer to the question for all releases; what is asked is kept. */
function publishing(list: ReturnType<typeof releaseList>): GivenForge {
  return { ...forge, readReleases: () => Promise.resolve(list) };
}

const published = publishing(releaseList(days, { drafts: ['v1.0.0'], prereleases: ['v2.0.0-rc.1'] }));

describe('a forge', () => {
  test('tells its tags, and is asked for their flags', async () => {
    expect(await there('tags', forge)).toMatchObject({
      tags: ['v1.0.0', 'v1.1.0', 'v2.0.0-rc.1'],
      from: 'forge',
      flagged: [],
      asked: ['flags'],
    });
  });

  test('tells which of them are published, on which day, and how they are flagged', async () => {
    expect(await there('github-releases', published)).toMatchObject({
      tags: ['v1.1.0 2026-01-02', 'v2.0.0-rc.1 2026-02-03'],
      from: 'forge',
      flagged: ['v1.0.0', 'v2.0.0-rc.1'],
      problems: [],
      asked: [],
    });
  });

  test('tells both together; a release without a tag in the list counts as well', async () => {
    expect(await there('both', published)).toMatchObject({
      tags: ['v1.0.0', 'v1.1.0', 'v2.0.0-rc.1', 'v3.0.0'],
      from: 'forge',
      flagged: ['v1.0.0', 'v2.0.0-rc.1'],
    });
  });

  test('is asked once, for all releases', async () => {
    for (const source of ['github-releases', 'both'] as const)
      expect(await there(source, forge)).toMatchObject({ asked: ['releases'] });
  });

  test('has no release yet where none is published, and that is a whole answer', async () => {
    expect(await there('github-releases', forge)).toMatchObject({ tags: [], problems: [] });
  });

  test('tells what the manifest of the default branch names, and is asked for files alone', async () => {
    expect(await there('manifest', forge)).toEqual({
      ...{ tags: ['3.1.0'], from: 'manifest', flagged: null, problems: [], reached: true },
      asked: ['files of owner/project at aaaa'],
    });
  });
});

describe('a list that was given plays the part of the tags', () => {
  test.each<[ReleaseSource, string, readonly string[]]>([
    // source, list, releases
    ['tags', 'list', ['v1.0.0', 'v9.0.0']],
    ['github-releases', 'list', ['v1.0.0 2026-01-02']],
    ['both', 'list', ['v1.0.0', 'v9.0.0', 'v3.0.0']],
    ['both', 'dated', ['v1.0.0 2020-01-02', 'v3.0.0 2026-03-04']],
  ])('%s, %s: %j', async (source, tags, expected) => {
    const list = releaseList({ 'v1.0.0': '2026-01-02', 'v3.0.0': '2026-03-04' });
    expect(await there(source, publishing(list), { tags })).toMatchObject({ tags: expected, from: 'list' });
  });

  test('and of itself says what is a release: the forge is not asked for flags', async () => {
    expect(await there('tags', forge, { tags: 'list' })).toMatchObject({ flagged: null, asked: [] });
  });

  test.each(releaseSources)('that cannot be read is a wrong call: %s', async (source) => {
    expect(await there(source, forge, { tags: 'bad' })).toMatch(/^(?:tags from "bad"|releases is manifest)/);
  });

  test('says nothing beside a manifest', async () => {
    expect(await there('manifest', forge, { tags: 'list' })).toBe(
      'releases is manifest, so a list of tags says nothing: leave one of them out',
    );
  });
});

describe('the release that a run is about is published, though the lists may be a moment older', () => {
  const occasion = { kind: 'release', tag: 'v4.0.0' } as const;
  const draft = publishing(releaseList(days, { drafts: ['v4.0.0'] }));

  test.each<[ReleaseSource, readonly string[]]>([
    ['tags', ['v1.0.0', 'v1.1.0', 'v2.0.0-rc.1', 'v4.0.0']],
    ['github-releases', ['v1.1.0 2026-01-02', 'v2.0.0-rc.1 2026-02-03', 'v4.0.0']],
    ['both', ['v1.0.0', 'v1.1.0', 'v2.0.0-rc.1', 'v4.0.0', 'v3.0.0']],
    ['manifest', ['3.1.0']],
  ])('%s: %j', async (source, tags) => {
    const found = await there(source, draft, { occasion });
    expect(found).toMatchObject({ tags, problems: [] });
    expect(found).not.toMatchObject({ flagged: ['v4.0.0'] });
  });
});

describe('what does not come is a problem, and never a shorter list', () => {
  const limited = unreached('too many requests', 'limited');

  test.each<[ReleaseSource, readonly string[] | null]>([
    // source, what is known all the same
    ['tags', ['v1.0.0', 'v1.1.0', 'v2.0.0-rc.1']],
    ['github-releases', null],
    ['both', null],
  ])('%s: %j', async (source, tags) => {
    const given = {
      ...forge,
      readReleases: () => Promise.resolve(limited),
      readReleaseFlags: () => Promise.resolve(limited),
    };
    expect(await there(source, given)).toMatchObject({
      tags,
      flagged: null,
      problems: ['releases-unreadable: too many requests'],
    });
  });

  test('the manifest', async () => {
    const trouble = unreached('the answer ended too early', 'broken');
    const given = { 'owner/project': { ...forge.repositories['owner/project'], trouble } };
    expect(await there('manifest', { repositories: given })).toMatchObject({
      tags: null,
      problems: ['releases-unreadable: the answer ended too early'],
    });
  });

  test('before the first commit there is no manifest', async () => {
    const given = { 'owner/project': { refs: { defaultBranch: null } } };
    expect(await there('manifest', { repositories: given })).toMatchObject({
      tags: null,
      problems: [expect.stringMatching(/^releases-unreadable: there is no manifest/)],
    });
  });

  test.each(releaseSources)(
    'names: then nothing else is asked, and who asked for them says so: %s',
    async (source) => {
      const found = await there(source, { repositories: { 'owner/project': { refs: limited } } });
      expect(found).toMatchObject({ tags: null, problems: [], asked: [], reached: false });
    },
  );

  test('names, where a list was given', async () => {
    const given = { repositories: { 'owner/project': { refs: limited } } };
    expect(await there('tags', given, { tags: 'list' })).toMatchObject({ tags: ['v1.0.0', 'v9.0.0'] });
    expect(await there('both', given, { tags: 'list' })).toMatchObject({ tags: null, asked: [] });
  });

  test('files of the default branch, of which the policy tells', async () => {
    const given = { 'owner/project': { refs: { tags: ['v1.0.0'] } } };
    expect(await there('manifest', { repositories: given })).toMatchObject({ tags: null, problems: [] });
  });
});
