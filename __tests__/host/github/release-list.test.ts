// All releases of a repository, or the reason why the list is not whole.
import { describe, expect, test } from '@jest/globals';
import { openForge } from '../../../src/host/github/open-forge.ts';
import type { Fault, ReleaseState } from '../../support/github/state.ts';
import { faults, github, names, project } from '../../support/github/with-github.ts';

async function forge(releases: ReleaseState[], state: Parameters<typeof github>[0] = {}) {
  const standIn = await github({ token: 'full-token', ...project({ releases }), ...state });
  return { ...openForge('owner/project', standIn.client), ...standIn };
}

describe('all releases', () => {
  test('with the day of those that are published, and the flags of all', async () => {
    const { readReleases, requests } = await forge([
      { tag: 'v3.0.0', isDraft: true },
      { tag: 'v2.1.0-rc.1', isPrerelease: true, publishedAt: '2026-02-03T00:00:00Z' },
      { tag: 'v2.0.0' },
    ]);
    expect(await readReleases()).toEqual({
      published: new Map([
        ['v2.1.0-rc.1', '2026-02-03'],
        ['v2.0.0', '2026-01-02'],
      ]),
      flags: {
        drafts: new Set(['v3.0.0']),
        prereleases: new Set(['v2.1.0-rc.1']),
        seen: new Set(['v3.0.0', 'v2.1.0-rc.1', 'v2.0.0']),
        isWhole: true,
      },
    });
    expect(requests.map(({ path }) => path)).toEqual(['/repos/owner/project/releases?per_page=100&limit=50']);
  });

  test('of which drafts share a tag with each other and with what is published', async () => {
    const { readReleases } = await forge([
      { tag: 'v2.0.0', isDraft: true, isPrerelease: true },
      { tag: 'v2.0.0' },
      { tag: 'v3.0.0', isDraft: true },
      { tag: 'v3.0.0', isDraft: true },
    ]);
    expect(await readReleases()).toMatchObject({
      published: new Map([['v2.0.0', '2026-01-02']]),
      flags: { drafts: new Set(['v3.0.0']), prereleases: new Set() },
    });
  });

  test.each([
    // forge, releases, requests
    ['github', 0, 1],
    ['github', 99, 1],
    ['github', 100, 2],
    ['github', 250, 3],
    ['gitea', 73, 2],
  ] as const)('%s: %i by %i requests', async (kind, count, requests) => {
    const releases = names(count).map((tag) => ({ tag }));
    const { readReleases, client } = await forge(releases, { forge: kind });
    expect(await readReleases()).toMatchObject({ published: { size: count }, flags: { isWhole: true } });
    expect(client.requests()).toBe(requests);
  });
});

test.each([
  // when it was published, the day in UTC
  ['2026-03-01T23:59:59Z', '2026-03-01'],
  ['2026-03-01T23:59:59-05:00', '2026-03-02'],
  ['2026-03-01T00:30:00+02:00', '2026-02-28'],
  ['2026-03-01', null],
  ['2026-13-01T00:00:00Z', null],
  ['some day', null],
])('a release of %s is one of %s', async (publishedAt, day) => {
  const { readReleases } = await forge([{ tag: 'v1.0.0', publishedAt }]);
  expect(await readReleases()).toMatchObject({ published: new Map([['v1.0.0', day]]) });
});

describe('a list that is not whole is none', () => {
  test.each<[what: string, fault: Fault, unreached: string, why: string]>([
    ['a page fails', { route: 'releases', page: 2, kind: 'status', status: 502 }, 'offline', 'HTTP 502'],
    ['it may not be read', { route: 'releases', kind: 'forbidden' }, 'denied', 'contents: read'],
    ['it ends early', { route: 'releases', page: 2, kind: 'last-page' }, 'broken', 'ends with page 2 of 3'],
    ['a page is cut', { route: 'releases', page: 2, kind: 'half-page' }, 'broken', 'page 2 of the list'],
    ['it is none', { route: 'releases', page: 3, kind: 'wrong-shape' }, 'broken', 'the answer is no list'],
  ])('%s', async (_what, fault, unreached, why) => {
    const { readReleases } = await forge(
      names(250).map((tag) => ({ tag })),
      faults(fault),
    );
    const message = expect.stringMatching(`^the releases of owner/project cannot be read: .*${why}`);
    expect(await readReleases()).toMatchObject({ unreached, message });
  });

  test('it is as long as GitHub lists at most', async () => {
    const { readReleases, client } = await forge(names(9901).map((tag) => ({ tag })));
    expect(await readReleases()).toMatchObject({
      unreached: 'broken',
      message: expect.stringContaining('more than 99 pages'),
    });
    expect(client.requests()).toBe(1);
  });
});
