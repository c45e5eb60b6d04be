// Which release a row is shown with.
import { expect, test } from '@jest/globals';
import { newestByRow } from '../../src/coverage/newest-by-row.ts';
import { aFamily, cover, someRows } from '../support/statement.ts';

const newest = (versions: readonly string[], ...lines: string[]): (string | null)[] => {
  const rows = someRows(...lines);
  const found = newestByRow(cover(versions, { rows }));
  return rows.map((row) => found.get(row)?.version ?? null);
};

test.each([
  ['the newest that it decides', ['2.1.x yes', '< 2.1 no'], ['2.1.0', '2.0.3']],
  ['a stable one before a newer prerelease', ['>= 2 yes', '1.x no'], ['2.1.0', '1.0.0']],
  ['a prerelease where there is nothing else', ['3.x yes', '2.x yes'], ['3.0.0-rc.1', '2.1.0']],
  ['none where a narrower row decides', ['2.1.0 yes', '2.1.x no'], ['2.1.0', null]],
  ['none where rows disagree', ['2.1.x yes', '2.1.x no'], [null, null]],
  ['the same for rows that agree', ['2.1.x yes', '2.1.x yes'], ['2.1.0', '2.1.0']],
  ['none of what was never released', ['9.x yes', 'branch:main yes'], [null, null]],
])('%s', (_name, rows, expected) => {
  expect(newest(['3.0.0-rc.1', '2.1.0', '2.0.3', '1.0.0'], ...rows)).toEqual(expected);
});

test('a row about all packages is shown with the main one', () => {
  const rows = someRows('1.x yes', '2.x yes for client');
  const families = [aFamily(['1.0.0']), aFamily(['2.0.0', '1.9.0'], 'client')];
  const found = newestByRow(cover([], { rows, families }));
  expect(rows.map((row) => found.get(row)?.tag)).toEqual(['v1.0.0', 'client@2.0.0']);
});
