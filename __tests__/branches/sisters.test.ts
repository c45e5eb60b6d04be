// What the names of other branches say.
import { expect, test } from '@jest/globals';
import { namePartsOf } from '../../src/branches/name-parts.ts';
import { sistersOf } from '../../src/branches/sisters.ts';
import { readNumber } from '../../src/branches/written-number.ts';

const sisters = sistersOf(['stable9', 'stable9.1', '1.2.x', 'foo-1.3', 'v0/12', 'main'], new Map());
const number = (text: string) => readNumber(namePartsOf(text) ?? [], 0)?.number ?? null;

test('branches of one pattern are found by it', () => {
  expect(sisters.numbersOf('stable#').map(({ parts }) => parts)).toEqual([[9], [9, 1]]);
  expect(sisters.numbersOf('v#/')).toEqual([]);
});

test.each([
  ['1.2', true],
  ['1.2.7', true],
  ['1.3', false],
])('%s is named plainly: %s', (text, expected) => {
  const one = number(text);
  expect(one !== null && sisters.namesPlainly(one)).toBe(expected);
});

test('a name is there or not', () => {
  expect([sisters.has('main'), sisters.has('Main')]).toEqual([true, false]);
});
