// One release number after the other, by one statement.
import { expect, test } from '@jest/globals';
import { decideBy } from '../../src/coverage/decide-releases.ts';
import { findReleased, resolveRow } from '../../src/coverage/resolve-claims.ts';
import { someRows, today } from '../support/statement.ts';

test('numbers that no range tells apart share one answer', () => {
  const rows = someRows('1.x yes').map((row) => resolveRow(row, findReleased([], [row], null), today));
  const decide = decideBy({ rows, promised: null, isPartlyUnread: false });
  expect(decide([1, 2, 3])).toBe(decide([1, 9, 0]));
  expect(decide([1, 2, 3])).not.toBe(decide([2, 0, 0]));
});

test('without rows and rule nothing is said', () => {
  const decide = decideBy({ rows: [], promised: null, isPartlyUnread: false });
  expect(decide([1, 2, 3])).toEqual({ status: 'unlisted', rows: [], row: null, byRule: false });
});

test('a rule that finds nothing to speak of denies all', () => {
  const decide = decideBy({ rows: [], promised: [], isPartlyUnread: true });
  expect(decide([1, 2, 3])).toMatchObject({ status: 'unsupported', byRule: true });
});
