// Answers that are none.
import { expect, test } from '@jest/globals';
import { isUnreached } from '../../src/model/remote.ts';

test.each([
  // answer, whether it is none
  [{ unreached: 'missing', message: 'there is no repository owner/project' }, true],
  [{ names: [] }, false],
])('%j', (answer, expected) => {
  expect(isUnreached(answer)).toBe(expected);
});
