// The evidence that is gathered.
import { describe, expect, test } from '@jest/globals';
import { gather } from '../../src/app/gather.ts';
import { isWrong, type Wrong } from '../../src/model/wrong.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { aGiven } from '../support/build.ts';
import { fakeSources, gitTags, text, unreadable, type Given } from '../support/fake-world.ts';

const files = { 'SECURITY.md': text('# Security') };

/** The evidence of a folder in this world, by these flags. */
async function evidenceOf(
  given: Given,
  flags: Readonly<Record<string, string>> = {},
  dir = '.',
): Promise<Evidence | Wrong> {
  const gathered = await gather(dir, aGiven(flags), fakeSources(given));
  return isWrong(gathered) ? gathered : gathered.evidence;
}

test('policy, tags, day and name', async () => {
  expect(await evidenceOf({ files, git: gitTags('v1.0.0') })).toEqual({
    subject: { repository: 'owner/project', name: 'project', ref: 'main' },
    today: '2026-11-21',
    policy: { path: 'SECURITY.md', origin: 'repository', text: '# Security\n' },
    shadowed: [],
    tags: { tags: [{ name: 'v1.0.0', date: null }], from: 'git' },
    problems: [],
    forge: null,
    pull: null,
    released: null,
    cost: { requests: 0, roundTrips: 0 },
  });
});

test('the day that was given goes before that of the clock', async () => {
  expect(await evidenceOf({ files }, { today: '2030-01-01' })).toMatchObject({ today: '2030-01-01' });
});

describe('the name', () => {
  test('is the folder, where the remote does not tell', async () => {
    const git = { ...gitTags('v1.0.0'), repository: null };
    expect(await evidenceOf({ files, git })).toMatchObject({
      subject: { repository: null, name: 'project' },
    });
  });

  test('is what the caller knows, whatever the remote tells', async () => {
    const sources = fakeSources({ files });
    expect(await gather('.', aGiven(), sources, 'someone/fork')).toMatchObject({
      evidence: { subject: { repository: 'someone/fork', name: 'fork' } },
    });
  });
});

describe('a list of tags', () => {
  const lists = { 'tags.txt': 'v2.0.0\t2026-01-02\n', empty: '', bad: 'v1\nv 2\n' };

  test('is read in the place of git, which is not asked', async () => {
    const sources = fakeSources({ files, lists });
    expect(await gather('.', aGiven({ tags: 'tags.txt' }), sources)).toMatchObject({
      evidence: {
        subject: { repository: null, name: 'project', ref: null },
        tags: { tags: [{ name: 'v2.0.0', date: '2026-01-02' }], from: 'list' },
      },
    });
    expect(sources.asked).toEqual([]);
  });

  test('may be empty, which is a whole answer', async () => {
    expect(await evidenceOf({ files, lists }, { tags: 'empty' })).toMatchObject({
      tags: { tags: [] },
      problems: [],
    });
  });

  test('that is none is a wrong call with the line', async () => {
    expect(await evidenceOf({ files, lists }, { tags: 'bad' })).toEqual({
      wrong: expect.stringMatching(/^tags from "bad": .*line 2/i),
    });
  });

  test('that is not there is a wrong call', async () => {
    expect(await evidenceOf({ files, lists }, { tags: 'gone' })).toEqual({
      wrong: 'no list gone',
    });
  });
});

describe('what cannot be read', () => {
  test('is a problem each, beside what could', async () => {
    const git = { kind: 'not-a-repository', message: 'not a git repository' } as const;
    expect(await evidenceOf({ files, git })).toMatchObject({
      subject: { repository: null, name: 'project', ref: null },
      policy: { path: 'SECURITY.md' },
      tags: null,
      problems: [{ code: 'tags-unreadable', message: expect.stringContaining('this folder') }],
    });
    expect(
      await evidenceOf({ files: { 'SECURITY.md': unreadable('binary') }, git }, {}, '../x'),
    ).toMatchObject({
      policy: null,
      problems: [
        { code: 'policy-unreadable' },
        { code: 'tags-unreadable', message: expect.stringContaining('../x') },
      ],
    });
  });

  test('is a wrong call where it was named', async () => {
    expect(await evidenceOf({}, {}, 'nowhere')).toEqual({
      wrong: 'there is no folder "nowhere"',
    });
    expect(await evidenceOf({ files }, { policy: 'gone.md' })).toEqual({
      wrong: expect.stringContaining('gone.md'),
    });
  });
});

describe('the settings', () => {
  const place = '.github/supported-versions.yml';
  const settings = (...lines: string[]) => ({ ...files, [place]: text(...lines) });

  test('are those of the file, and the flags before them', async () => {
    const given = { files: settings('fail-on: notice', 'policy: docs/OTHER.md') };
    expect(await gather('.', aGiven({ policy: 'SECURITY.md' }), fakeSources(given))).toMatchObject({
      evidence: { policy: { path: 'SECURITY.md' } },
      settings: { failOn: 'notice', policy: 'SECURITY.md' },
    });
  });

  test('that are wrong end the run', async () => {
    expect(await evidenceOf({ files: settings('fail-onn: notice') })).toMatchObject({
      wrong: expect.stringContaining(place),
    });
  });

  test('name the source of releases, for which it does not matter what git told', async () => {
    const git = { kind: 'no-git', message: '' } as const;
    const manifest = { VERSION: text('3.1.0'), ...settings('releases: manifest') };
    expect(await evidenceOf({ files: manifest, git })).toMatchObject({
      tags: { tags: [{ name: '3.1.0', date: null }], from: 'manifest' },
      problems: [],
    });
    expect(await evidenceOf({ files, git }, { releases: 'both' }, '../x')).toMatchObject({
      policy: { path: 'SECURITY.md' },
      tags: null,
      problems: [{ code: 'releases-unreadable', message: expect.stringContaining('../x') }],
    });
  });

  test('that name a manifest make a list of tags a wrong call', async () => {
    const given = { files: settings('releases: manifest'), lists: { list: 'v1.0.0' } };
    expect(await evidenceOf(given, { tags: 'list' })).toMatchObject({
      wrong: expect.stringContaining(place),
    });
  });
});
