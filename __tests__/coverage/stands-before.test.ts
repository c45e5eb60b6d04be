// Which of two rows comes first.
import { expect, test } from '@jest/globals';
import { standsBefore } from '../../src/coverage/stands-before.ts';
import { aRow, aSpan } from '../support/build.ts';

test.each([
  [1, 9, 2, 1, true],
  [2, 1, 1, 9, false],
  [1, 1, 1, 9, true],
  [1, 9, 1, 1, false],
  [1, 1, 1, 1, false],
])('%d:%d before %d:%d: %s', (line, column, otherLine, otherColumn, expected) => {
  const row = aRow({ span: aSpan(line, column, column + 3) });
  const other = aRow({ span: aSpan(otherLine, otherColumn, otherColumn + 3) });
  expect(standsBefore(row, other)).toBe(expected);
});
