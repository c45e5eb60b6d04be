// A wrong call as a value.
import { expect, test } from '@jest/globals';
import { isWrong } from '../../src/model/wrong.ts';

test('is told from an answer', () => {
  expect(isWrong({ wrong: 'there is no such flag' })).toBe(true);
  expect(isWrong({ text: '' })).toBe(false);
});
