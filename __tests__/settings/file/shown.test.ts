// What stands in a settings file, in the words of a message.
import { expect, test } from '@jest/globals';
import { dotted, oneOf, short, shown } from '../../../src/settings/file/shown.ts';

test('a text is cut where it is too long to be told', () => {
  expect(short('a'.repeat(60))).toBe('a'.repeat(60));
  expect(short('a'.repeat(61))).toBe(`${'a'.repeat(59)}…`);
  expect(short('abc', 2)).toBe('a…');
});

test('a text is told in quotes', () => {
  expect(shown('a "b"\n')).toBe(String.raw`"a \"b\"\n"`);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('one of %j', (words, text) => {
  expect(oneOf(words)).toBe(text);
});

test.each([
  ['', 'rules', 'rules'],
  ['rules', 'row-repeated', 'rules.row-repeated'],
  ['ignores', 1, 'ignores.1'],
])('%j and %j: %s', (whole, part, key) => {
  expect(dotted(whole, part)).toBe(key);
});
