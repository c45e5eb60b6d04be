// The day that it is.
import { expect, test } from '@jest/globals';
import { today } from '../../src/host/clock.ts';
import { isPlainDate } from '../../src/model/text.ts';

test('the day is in UTC', () => {
  const before = new Date().toISOString();
  const day = today();
  expect(isPlainDate(day)).toBe(true);
  expect([before.slice(0, 10), new Date().toISOString().slice(0, 10)]).toContain(day);
});
