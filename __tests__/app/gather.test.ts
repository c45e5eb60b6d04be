// The evidence that is gathered.
import { describe, expect, test } from '@jest/globals';
import { gather } from '../../src/app/gather.ts';
import { someSettings } from '../support/build.ts';
import { fakeSources, gitTags, text, unreadable } from '../support/fake-world.ts';

const files = { 'SECURITY.md': text('# Security') };

test('policy, tags, day and name', async () => {
  const sources = fakeSources({ files, git: gitTags('v1.0.0') });
  expect(await gather('.', someSettings(), sources)).toEqual({
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
  expect(await gather('.', someSettings({ today: '2030-01-01' }), fakeSources({ files }))).toMatchObject({
    today: '2030-01-01',
  });
});

describe('the name', () => {
  test('is the folder, where the remote does not tell', async () => {
    const git = { ...gitTags('v1.0.0'), repository: null };
    expect(await gather('.', someSettings(), fakeSources({ files, git }))).toMatchObject({
      subject: { repository: null, name: 'project' },
    });
  });

  test('is what the caller knows, whatever the remote tells', async () => {
    expect(await gather('.', someSettings(), fakeSources({ files }), 'someone/fork')).toMatchObject({
      subject: { repository: 'someone/fork', name: 'fork' },
    });
  });
});

describe('a list of tags', () => {
  const lists = { 'tags.txt': 'v2.0.0\t2026-01-02\n', empty: '', bad: 'v1\nv 2\n' };

  test('is read in the place of git, which is not asked', async () => {
    const sources = fakeSources({ files, lists });
    expect(await gather('.', someSettings({ tags: 'tags.txt' }), sources)).toMatchObject({
      subject: { repository: null, name: 'project', ref: null },
      tags: { tags: [{ name: 'v2.0.0', date: '2026-01-02' }], from: 'list' },
    });
    expect(sources.asked).toEqual([]);
  });

  test('may be empty, which is a whole answer', async () => {
    expect(await gather('.', someSettings({ tags: 'empty' }), fakeSources({ files, lists }))).toMatchObject({
      tags: { tags: [] },
      problems: [],
    });
  });

  test('that is none is a wrong call with the line', async () => {
    expect(await gather('.', someSettings({ tags: 'bad' }), fakeSources({ files, lists }))).toEqual({
      wrong: expect.stringMatching(/^tags from "bad": .*line 2/i),
    });
  });

  test('that is not there is a wrong call', async () => {
    expect(await gather('.', someSettings({ tags: 'gone' }), fakeSources({ files, lists }))).toEqual({
      wrong: 'no list gone',
    });
  });
});

describe('what cannot be read', () => {
  test('is a problem each, beside what could', async () => {
    const git = { kind: 'not-a-repository', message: 'not a git repository' } as const;
    expect(await gather('.', someSettings(), fakeSources({ files, git }))).toMatchObject({
      subject: { repository: null, name: 'project', ref: null },
      policy: { path: 'SECURITY.md' },
      tags: null,
      problems: [{ code: 'tags-unreadable', message: expect.stringContaining('this folder') }],
    });
    expect(
      await gather(
        '../x',
        someSettings(),
        fakeSources({ files: { 'SECURITY.md': unreadable('binary') }, git }),
      ),
    ).toMatchObject({
      policy: null,
      problems: [
        { code: 'policy-unreadable' },
        { code: 'tags-unreadable', message: expect.stringContaining('../x') },
      ],
    });
  });

  test('is a wrong call where it was named', async () => {
    expect(await gather('nowhere', someSettings(), fakeSources({}))).toEqual({
      wrong: 'there is no folder "nowhere"',
    });
    expect(await gather('.', someSettings({ policy: 'gone.md' }), fakeSources({ files }))).toEqual({
      wrong: expect.stringContaining('gone.md'),
    });
  });
});
