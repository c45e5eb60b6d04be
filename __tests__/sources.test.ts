// The action with each source of releases against a forge on this machine: what it finds, and what it asks for it.
import { describe, expect, test } from '@jest/globals';
import { bareRepository, type GivenFiles } from './support/bare-repository.ts';
import { schedule } from './support/e2e/events.ts';
import { clean, outcome } from './support/guarded.ts';
import { playAction } from './support/play-action.ts';
import { playForge, type ForgeGiven } from './support/play-forge.ts';

const policy = '| Version | Supported |\n| --- | --- |\n| 2.x | yes |\n| < 2.0 | no |\n';
const settings = (source: string): GivenFiles => ({
  '.github/supported-versions.yml': `releases: ${source}\n`,
});

/** An audit of a project with this source that tagged 1.0.0, 2.0.0 and, as no release, 3.0.0. */
async function audit(source: string, files: GivenFiles = {}, given: ForgeGiven = {}) {
  const folder = bareRepository({
    files: { 'SECURITY.md': policy, ...settings(source), ...files },
    tags: ['v1.0.0', 'v2.0.0', 'v3.0.0'].map((name) => ({ name, day: '2025-01-02' })),
  });
  const releases = [
    { tag: 'v2.0.0' },
    { tag: 'v1.0.0', publishedAt: '2025-01-02T10:00:00Z' },
    ...(given.releases ?? []),
  ];
  const forge = await playForge({ ...given, folder, releases });
  const ran = await playAction(schedule, {}, forge.environment);
  const roundTrips = Number(/(\d+) round trips of git/.exec(ran.log)?.[1]);
  return {
    outcome: outcome(ran),
    newest: ran.outputs['newest-release'],
    cost: [forge.requests().length, roundTrips],
  };
}

const stale = 'fails; findings; error newest-release-unlisted SECURITY.md:3';

describe('an audit', () => {
  test.each<[string, GivenFiles, string, string, [number, number]]>([
    // source, what the default branch holds beside, outcome, newest release, requests and round trips of git
    ['tags', {}, stale, 'v3.0.0', [1, 5]],
    ['both', {}, stale, 'v3.0.0', [1, 5]],
    ['github-releases', {}, clean, 'v2.0.0', [1, 4]],
    ['manifest', { VERSION: '3.0.0\n' }, stale, '3.0.0', [0, 5]],
    ['manifest', { VERSION: '2.1.0\n', 'package.json': '{ "version": "2.1.0" }' }, clean, '2.1.0', [0, 6]],
  ])('%s, %j', async (source, files, expected, newest, cost) => {
    expect(await audit(source, files)).toEqual({ outcome: expected, newest, cost });
  });

  test('asks once for each hundred releases', async () => {
    const releases = Array.from({ length: 200 }, (_, at) => ({ tag: `nightly-${at}` }));
    expect((await audit('github-releases', {}, { releases })).cost).toEqual([3, 4]);
  });

  test.each<[string, GivenFiles, ForgeGiven]>([
    ['github-releases', {}, { faults: [{ route: 'releases', kind: 'truncated' }] }],
    ['both', {}, { faults: [{ route: 'releases', kind: 'forbidden' }] }],
    ['manifest', {}, {}],
    ['manifest', { 'package.json': '{' }, {}],
    ['manifest', { VERSION: 'Cargo.toml', 'Cargo.toml': { link: '../../outside' } }, {}],
  ])('that cannot tell the releases is not checked: %s, %j', async (source, files, given) => {
    expect((await audit(source, files, given)).outcome).toBe('fails; not-checked; error releases-unreadable');
  });
});
