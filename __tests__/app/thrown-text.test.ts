// What was thrown, in words.
import { expect, test } from '@jest/globals';
import { thrownText } from '../../src/app/thrown-text.ts';

test('an error says what happened, and where', () => {
  expect(thrownText(new Error('broken'))).toMatch(/^Error: broken\n {4}at .*thrown-text\.test/);
});

test('an error that lost its way still says what happened', () => {
  const error = new Error('broken');
  delete error.stack;
  expect(thrownText(error)).toBe('broken');
});

test.each([
  ['a text', 'broken', 'broken'],
  ['nothing', undefined, 'undefined'],
])('%s', (_what, thrown, words) => {
  expect(thrownText(thrown)).toBe(words);
});
