// Parts of answers of any shape.
import { expect, test } from '@jest/globals';
import { field, textField } from '../../../src/host/github/json.ts';

test.each([
  // value, its field `name`, the same as a text
  [{ name: 'v1' }, 'v1', 'v1'],
  [{ name: 7 }, 7, null],
  [{}, undefined, null],
  [null, undefined, null],
  ['text', undefined, null],
  [[], undefined, null],
])('%j', (value, any, text) => {
  expect([field(value, 'name'), textField(value, 'name')]).toEqual([any, text]);
});
