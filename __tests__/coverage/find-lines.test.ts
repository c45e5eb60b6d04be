// How fine lines are, and what belongs to them.
import { describe, expect, test } from '@jest/globals';
import { isInLine } from '../../src/coverage/find-lines.ts';
import { lineText } from '../../src/versions/range-text.ts';
import { coverMain, someRows } from '../support/statement.ts';

const versions = ['5.1.0', '5.0.0', '4.2.1', '4.2.0', '4.1.0'];
const lines = (...rows: string[]): string[] =>
  coverMain(versions, { rows: someRows(...rows) }).lines.map(({ line }) => lineText(line));

const minors = ['5.1.x', '5.0.x', '4.2.x', '4.1.x'];

describe('lines are', () => {
  test.each([
    ['minors without rows in numbers', ['latest yes'], minors],
    ['majors where rows name majors', ['5.x yes', '4.x yes'], ['5.x', '4.x']],
    ['as fine as the finest row of their major', ['5.x yes', '4.x yes', '4.1.x no'], ['5.x', '4.2.x', '4.1.x']],
    ['in a major that no row names as fine as the highest row', ['4.x yes'], ['5.x', '4.x']],
    ['the same with the finer row below', ['4.x yes', '< 4.0 no'], ['5.x', '4.2.x', '4.1.x']],
    ['minors beside an exact row', ['5.0.0 yes'], minors],
    ['as fine as a bound is written', ['>= 4 yes'], ['5.x', '4.x']],
    ['minors by a bound in two parts', ['>= 4.0 yes'], minors],
    ['by the highest row, wherever it stands', ['3.9.x no', '4.x yes'], ['5.x', '4.x']],
    ['by a row without end as the highest', ['>= 4 yes', '3.9.x no'], ['5.x', '4.x']],
    ['by the upper end of several ranges', ['4.1.x yes', '1.x or 6.x no'], ['5.x', '4.2.x', '4.1.x']],
    ['by it wherever it stands', ['3.9.x no', '>= 4 yes'], ['5.x', '4.x']],
  ])('%s', (_name, rows, expected) => {
    expect(lines(...rows)).toEqual(expected);
  });
});

test('a line knows its releases and the newest stable one', () => {
  const { lines: found } = coverMain(['5.0.0-rc.1', '4.2.1', '4.2.0-rc.1', '4.2.0'], { rows: someRows('4.x yes') });
  expect(found.map(({ releases, newest }) => [releases.length, newest?.release.version ?? null])).toEqual([
    [1, null],
    [3, '4.2.1'],
  ]);
});

test.each([
  [4, null, true],
  [4, 2, true],
  [4, 1, false],
  [5, null, false],
])('4.2.1 and line %s.%s: %s', (major, minor, expected) => {
  expect(isInLine([4, 2, 1], { major, minor })).toBe(expected);
});
