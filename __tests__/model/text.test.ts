// Days of the calendar.
import { describe, expect, test } from '@jest/globals';
import { isPlainDate } from '../../src/model/text.ts';

describe('a day is one that the calendar has', () => {
  test.each([
    ['2026-11-21', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['2026-11-21T00:00', false],
    ['yesterday', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isPlainDate(text)).toBe(expected);
  });
});
