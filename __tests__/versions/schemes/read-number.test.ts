// The number that a version text begins with.
import { expect, test } from '@jest/globals';
import { readNumber, releaseNumber } from '../../../src/versions/schemes/read-number.ts';

test.each([
  // the text, the number, what stands behind it
  ['1.2.3-rc.1', '1.2.3', '-rc.1'],
  ['8_20_0', '8_20_0', ''],
  ['2-13-3', '2-13-3', ''],
  ['1.2-3', '1.2', '-3'],
  ['49', '49', ''],
  ['2.2.x', '2.2', '.x'],
])('%s begins with %s', (text, written, rest) => {
  expect(readNumber(text)).toMatchObject({ written, rest });
});

test.each(['v1', '', '.1', '1.9007199254740992'])('%j begins with none', (text) => {
  expect(readNumber(text)).toBeNull();
});

test('rows speak of three parts', () => {
  expect([[1], [1, 2], [1, 2, 3, 4]].map(releaseNumber)).toEqual([
    [1, 0, 0],
    [1, 2, 0],
    [1, 2, 3],
  ]);
});
