// What is of this run, and what was before it.
import { expect, test } from '@jest/globals';
import { isNews } from '../../src/model/finding.ts';

test.each([
  [null, true],
  ['new', true],
  ['existing', false],
  ['mended', false],
] as const)('%s: %s', (state, expected) => {
  expect(isNews({ state })).toBe(expected);
});
