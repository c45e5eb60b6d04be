// The words beside the number of a line.
import { expect, test } from '@jest/globals';
import { lineWordOf } from '../../../src/branches/lexicon/line-words.ts';

test.each([
  // word, what it says
  ['release', 'decoration'],
  ['lts', 'keep'],
  ['releasebranch', 'decoration'],
  ['stablebranch', 'keep'],
  ['releasev', 'decoration'],
  ['prep', undefined],
  ['prev', undefined],
  ['feature', undefined],
  ['', undefined],
])('%s', (word, says) => {
  expect(lineWordOf(word)).toBe(says);
});
