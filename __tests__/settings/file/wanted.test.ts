// What shapes take, and what a file has instead, in words.
import { expect, test } from '@jest/globals';
import { isAlias, parseDocument } from 'yaml';
import { wanted, written } from '../../../src/settings/file/wanted.ts';
import type { Shape } from '../../../src/settings/shape.ts';

const text: Shape = { kind: 'text' };
const record: Shape = {
  kind: 'record',
  fields: { a: { shape: text, sentence: '' }, b: { shape: text, sentence: '' } },
};

const shapes: readonly (readonly [string, Shape])[] = [
  ['a text', text],
  ['a day of the calendar', { kind: 'text', form: 'date' }],
  ['one of a, b', { kind: 'words', words: ['a', 'b'] }],
  ['true or false', { kind: 'switch' }],
  ['a whole number from 1 to 9', { kind: 'count', most: 9 }],
  ['a text, or a list of such', { kind: 'list', of: text, isOneEnough: true }],
  ['a list, each item with keys: a, b', { kind: 'list', of: record, isOneEnough: false }],
  ['keys: a, b', record],
  ['birds by their names', { ...record, what: 'bird' }],
  ['keys, each a name', { kind: 'map', keys: { form: 'name', sentence: '' }, of: text }],
  ['a text', { kind: 'either', short: text, long: record }],
];

test.each(shapes)('%s', (words, shape) => {
  expect(wanted(shape)).toBe(words);
});

test.each([
  // in the file, in words
  ['[a]', 'a list'],
  ['a: b', 'a group of keys'],
  ['a', 'the text "a"'],
  ['"1"', 'the text "1"'],
  ['1.10', 'the number 1.10'],
  ['false', 'false'],
  ['~', '~'],
])('%s is %s', (yaml, words) => {
  const { contents } = parseDocument(yaml);
  if (contents === null || isAlias(contents)) throw new Error('no value is written');
  expect(written(contents)).toBe(words);
});
