// What `older` means beside the other rows of a statement.
import { describe, expect, test } from '@jest/globals';
import { settleOlder } from '../../src/policy/older.ts';
import { parseClaim } from '../../src/versions/parse-claim.ts';
import { claimText } from '../../src/versions/range-text.ts';

const read = (...texts: string[]): (string | null)[] => settleOlder(texts.map(parseClaim)).map(claimText);

describe('older', () => {
  test.each([
    // the other rows, what older is beside them
    [['2.x', '1.4'], '<1.4.0-0'],
    [['1.4', '2.x'], '<1.4.0-0'],
    [['>= 2.1'], '<2.1.0-0'],
    [['~> 2.1.3'], '<2.1.3-0'],
    // a row without a lower end bounds nothing
    [['2.x', '< 1.0'], '<2.0.0-0'],
    [['< 1.0'], 'other'],
    [['latest'], 'other'],
    [['main', 'latest'], 'other'],
    [[], 'other'],
  ])('beside %j is %s', (others, older) => {
    expect(read(...others, 'older releases').at(-1)).toBe(older);
    expect(read('older releases', ...others)[0]).toBe(older);
  });

  test('leaves the other rows as they are', () => {
    expect(read('2.x', 'older', 'latest', 'all other versions')).toEqual([
      '>=2.0.0 <3.0.0-0',
      '<2.0.0-0',
      'latest',
      'other',
    ]);
  });
});
