// Numbers in the names of branches.
import { expect, test } from '@jest/globals';
import { namePartsOf } from '../../src/branches/name-parts.ts';
import { readNumber } from '../../src/branches/written-number.ts';

test.each([
  // text, parts, signs, wildcard, where it ends
  ['1', [1], '', false, 1],
  ['1.20-rc', [1, 20], '.', false, 3],
  ['1_2_X', [1, 2], '_', true, 5],
  ['6.1.y', [6, 1], '.', true, 5],
  ['27-x-y', [27], '', true, 5],
  ['9x', [9], '', true, 2],
  ['0.xx-maint', [0], '', true, 3],
  ['1.2-x86', [1, 2], '.', false, 3],
  ['9y', [9], '', false, 1],
  ['1-19.1', [1, 19, 1], '-.', false, 5],
])('%s', (text, parts, signs, hasWildcard, end) => {
  expect(readNumber(namePartsOf(text) ?? [], 0)).toMatchObject({
    number: { parts, signs, hasWildcard },
    end,
  });
});

test('longer ones than any version has are none', () => {
  expect(readNumber(namePartsOf('123456789.1') ?? [], 0)).toBeNull();
});
