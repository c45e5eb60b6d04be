// Searching by halves.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countLeading } from '../../src/coverage/count-leading.ts';

test('counts those that pass', () => {
  const lengths = fc.nat({ max: 50 }).chain((length) => fc.tuple(fc.constant(length), fc.nat({ max: length })));
  fc.assert(
    fc.property(lengths, ([length, passing]) => {
      expect(countLeading(length, (index) => index < passing)).toBe(passing);
    }),
  );
});

test('asks about few', () => {
  let asked = 0;
  countLeading(1_000_000, (index) => {
    asked++;
    return index < 123_456;
  });
  expect(asked).toBeLessThan(25);
});
