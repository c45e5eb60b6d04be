// Signs that no text of a settings file holds.
import { expect, test } from '@jest/globals';
import { oddSpaceAt, signFault } from '../../../src/settings/file/text-signs.ts';
import { timeOf } from '../../support/time.ts';

test.each([
  // the text, what is wrong with it, what to do
  ['a\nb', 'has more than one line', 'write it on one line'],
  ['a\u2028b ', 'has more than one line', 'write it on one line'],
  ['a\n', 'ends with a line break', 'write it on one line, or below >- in place of > or |'],
  [' a', 'begins with a space', 'take it out'],
  ['\u00A0a', 'begins with a no-break space', 'take it out'],
  ['a\t', 'ends with a tab', 'take it out'],
  ['a\u3000', 'ends with the character U+3000', 'take it out'],
  ['a\0b', 'holds the character U+0000, which nobody sees', 'take it out'],
  ['\u007Fb', 'holds the character U+007F, which nobody sees', 'take it out'],
])('%j', (text, says, help) => {
  expect(signFault(text)).toMatchObject({ says, help });
});

test.each(['a', 'a b', 'a\u00A0b', 'é', '🏷️ label', '!a-*'])('%j is right', (text) => {
  expect(signFault(text)).toBeNull();
});

test.each([
  // the line, where the space is that YAML takes for a letter
  ['a:\u00A0b', 2],
  ['\u00A0a: b', 0],
  [' \u2003a: b', 1],
  ['-\u00A0a', 1],
  ['a: b\u00A0c', null],
  ['a: b', null],
])('%j: %j', (line, at) => {
  expect(oddSpaceAt(line)).toBe(at);
});

test('a long text takes no time', () => {
  const text = `${'a '.repeat(30_000)}\u00A0`;
  expect(
    timeOf(() => [signFault(text), oddSpaceAt(text), oddSpaceAt(`a${'\u00A0'.repeat(600_000)}`)]),
  ).toBeLessThan(200);
});
