// The days of the tags of a server.
import { describe, expect, test } from '@jest/globals';
import { had, serve } from '../../../support/served.ts';
import { git } from '../../../support/temp-repository.ts';

const day = (at: number): string => new Date(Date.UTC(2000, 0, 1 + (at % 9000))).toISOString().slice(0, 10);

describe('the days', () => {
  test('are those of the tags, or of their commits', async () => {
    const { remote, dir } = await serve({
      files: { x: '' },
      tags: [
        { name: 'v1', day: '2026-03-04' },
        { name: 'v2', day: '2026-05-06', isAnnotated: true },
        { name: '@acme/core@1.0.0', day: '2026-07-08' },
      ],
    });
    git(dir, ['tag', 'same', 'v1']);
    git(dir, ['tag', 'SAME', 'v2']);
    git(dir, ['tag', 'tree', 'v1^{tree}']);
    git(dir, ['tag', '--annotate', '--message=x', 'of-a-tag', 'v2'], '2026-09-10T00:30:00+09:00');
    git(dir, ['tag', '--annotate', '--message=x', 'far', 'v1'], '@253402300800 +0000');
    expect(had(await remote.readTagDays())).toEqual(
      new Map([
        ['v1', '2026-03-04'],
        ['v2', '2026-05-06'],
        ['@acme/core@1.0.0', '2026-07-08'],
        ['same', '2026-03-04'],
        ['SAME', '2026-05-06'],
        ['of-a-tag', '2026-09-09'],
      ]),
    );
  });

  test('are none without tags, and cost nothing', async () => {
    const { remote } = await serve({ files: { x: '' } });
    expect(had(await remote.readTagDays())).toEqual(new Map());
    expect(remote.roundTrips()).toBe(1);
  });

  test('of twenty thousand tags take one round trip', async () => {
    const tags = Array.from({ length: 20_000 }, (_, at) => ({ name: `v1.${at}.0`, day: day(at) }));
    const { remote } = await serve({ files: { x: '' }, tags });
    expect(had(await remote.listRefs([])).tags).toHaveLength(20_000);
    const days = had(await remote.readTagDays());
    expect(remote.roundTrips()).toBe(2);
    expect(days.size).toBe(20_000);
    expect(tags.filter(({ name, day: its }) => days.get(name) !== its)).toEqual([]);
  });
});
