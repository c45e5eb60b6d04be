// Whether a range holds a release.
import { expect, test } from '@jest/globals';
import { releaseWithin } from '../../src/coverage/release-within.ts';
import { lineInterval } from '../../src/versions/numbers.ts';
import { coverMain } from '../support/statement.ts';

const { releases } = coverMain(['5.1.0', '5.0.2', '5.0.1', '3.0.0'], {});

test.each([
  [5, null, '5.1.0'],
  [5, 0, '5.0.2'],
  [5, 2, null],
  [4, null, null],
  [3, null, '3.0.0'],
  [2, null, null],
  [6, null, null],
])('line %s.%s holds %s', (major, minor, expected) => {
  expect(releaseWithin(releases, lineInterval({ major, minor }))?.release.version ?? null).toBe(expected);
});

test.each([
  [4, '5.1.0'],
  [6, null],
])('from %d on there is %s', (major, expected) => {
  const found = releaseWithin(releases, { from: [major, 0, 0], to: null, fromPrerelease: false });
  expect(found?.release.version ?? null).toBe(expected);
});
