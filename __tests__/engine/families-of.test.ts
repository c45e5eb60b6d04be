// The releases of everything that was read.
import { expect, test } from '@jest/globals';
import { familiesOf } from '../../src/engine/families-of.ts';
import type { TagList } from '../../src/model/evidence.ts';
import { defaultJudging } from '../../src/model/settings.ts';

const judging = { ...defaultJudging, releases: { ...defaultJudging.releases, tags: ['v*'] } };

/** The tags that are releases, where these were read from there. */
function releasesOf(from: TagList['from'], ...names: string[]): string[] {
  const subject = { repository: null, name: 'project', ref: null };
  const tags = { tags: names.map((name) => ({ name, date: null })), from };
  return familiesOf({ tags, subject, forge: null }, judging).flatMap(({ releases }) =>
    releases.map(({ tag }) => tag),
  );
}

test('are those of tags that fit the patterns', () => {
  expect(releasesOf('git', 'v1.2.3', '1.2.4')).toEqual(['v1.2.3']);
});

test('are the version of a manifest, whatever tags look like', () => {
  expect(releasesOf('manifest', '1.2.4')).toEqual(['1.2.4']);
});
