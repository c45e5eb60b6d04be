// Which of the dates in a cell is the end of support.
import { describe, expect, test } from '@jest/globals';
import { findEnd, isOpenEnd, saysOnlyEnd } from '../../src/policy/end-dates.ts';

const inColumn = (text: string): string | null => findEnd(text, null, 'date')?.date ?? null;
const besideStatus = (text: string): string | null => findEnd(text, null, 'alone')?.date ?? null;
const elsewhere = (text: string): string | null => findEnd(text, null, 'words')?.date ?? null;

describe('in a column of ends any date is one', () => {
  test.each([
    // cell, the end
    ['2027-04-30', '2027-04-30'],
    ['2027', '2027-12-31'],
    ['planned for 2027-04-30', '2027-04-30'],
    ['24 months after 5.0 (09 Sep 2026)', '2026-09-09'],
    ['2025-01-01, ends 2027-04-30', '2027-04-30'],
    ['2025-01-01 to 2027-04-30', '2027-04-30'],
    ['the release of 5.2', null],
    ['', null],
  ])('%j: %s', (text, date) => {
    expect(inColumn(text)).toBe(date);
  });
});

describe('elsewhere words must say so', () => {
  test.each([
    // cell, the end
    ['until 2027-04-30', '2027-04-30'],
    ['supported until the end of April 2027', '2027-04-30'],
    ['EOL 2027-04-30', '2027-04-30'],
    ['EOL: April 2027', '2027-04-30'],
    ['ends on 30 April 2027', '2027-04-30'],
    ['expires 2027', '2027-12-31'],
    ['bis 30.04.2027', '2027-04-30'],
    ["jusqu'au 30 avril 2027", '2027-04-30'],
    ['hasta el 30 de abril de 2027', '2027-04-30'],
    ['até 30 de abril de 2027', '2027-04-30'],
    ['до 30 апреля 2027', '2027-04-30'],
    ['截至 2027年4月30日', '2027-04-30'],
    ['2027年4月30日まで', '2027-04-30'],
    ['支持至2027年4月30日', '2027-04-30'],
    ['2027-04-30 까지', '2027-04-30'],
    ['30 Nisan 2027 tarihine kadar', '2027-04-30'],
    // of a span the later one
    ['from 2025-04-30 until 2027-04-30', '2027-04-30'],
    // what began, and dates that only stand beside words
    ['since 2025-04-30', null],
    ['released 2025-04-30', null],
    ['started in April 2025', null],
    ['supported, see the notes of 2025-04-30', null],
    ['Ubuntu 2024', null],
    ['2027', null],
    ['supported', null],
  ])('%s: %s', (text, date) => {
    expect(elsewhere(text)).toBe(date);
    expect(besideStatus(text)).toBe(date);
  });
});

describe('beside a status it may stand alone', () => {
  test.each([
    // cell, the end
    ['✅ (2027-04-30)', '2027-04-30'],
    ['2027-04-30', '2027-04-30'],
    ['Active (April 2027)', '2027-04-30'],
    ['Active (since April 2025)', null],
    ['Active in April 2027', null],
  ])('%s: %s', (text, date) => {
    expect(besideStatus(text)).toBe(date);
    expect(elsewhere(text)).toBeNull();
  });
});

describe('words that look back', () => {
  test.each([
    // cell, whether support has ended
    ['ended 2025-04-30', true],
    ['end of life since 2025-04-30', true],
    ['deprecated since April 2025', true],
    ['EOL 2025-04-30', false],
    ['until 2025-04-30', false],
  ])('%s: %s', (text, hasEnded) => {
    expect(findEnd(text, null, 'words')?.hasEnded).toBe(hasEnded);
  });
});

test('an end of which nobody could say the day has its place', () => {
  const text = 'until 03/04/2027';
  const end = findEnd(text, null, 'words');
  expect(end?.date).toBeNull();
  expect(text.slice(end?.start, end?.end)).toBe('03/04/2027');
});

describe('a text that is an end and nothing else', () => {
  test.each([
    // text, whether it is one
    ['2027-04-30', true],
    ['until 30 April 2027', true],
    ['(até 30 de junho de 2027)', true],
    ['security fixes until 2027-04-30', false],
    ['until the next release', false],
    ['', false],
  ])('%j: %s', (text, is) => {
    expect(saysOnlyEnd(text)).toBe(is);
  });
});

describe('an end that is not set', () => {
  test.each([
    // cell, whether it says so
    ['never', true],
    ['None planned', true],
    ['nie', true],
    ['jamais', true],
    ['2027-04-30', false],
    ['', false],
  ])('%j: %s', (text, is) => {
    expect(isOpenEnd(text)).toBe(is);
  });
});
