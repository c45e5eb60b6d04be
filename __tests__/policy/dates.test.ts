// Every form in which people write the day on which support ends.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isPlainDate } from '../../src/model/text.ts';
import { dayOrderOf, findDates } from '../../src/policy/dates.ts';

const read = (text: string): (string | null)[] => findDates(text).map(({ date }) => date);

describe('a day', () => {
  test.each([
    // as written, the day
    ['2026-04-30', '2026-04-30'],
    ['2026/04/30', '2026-04-30'],
    ['2026.12.31', '2026-12-31'],
    ['2026-4-3', '2026-04-03'],
    ['30.04.2026', '2026-04-30'],
    ['3.4.2026', '2026-04-03'],
    ['30/04/2026', '2026-04-30'],
    ['04/30/2026', '2026-04-30'],
    ['05/05/2026', '2026-05-05'],
    ['30 April 2026', '2026-04-30'],
    ['30th April 2026', '2026-04-30'],
    ['30th of April 2026', '2026-04-30'],
    ['1st May, 2026', '2026-05-01'],
    ['April 30, 2026', '2026-04-30'],
    ['April 30th, 2026', '2026-04-30'],
    ['Apr 30, 2026', '2026-04-30'],
    ['Apr. 30, 2026', '2026-04-30'],
    ['Apr 30 2026', '2026-04-30'],
    ['30 Apr 2026', '2026-04-30'],
    ['30-Apr-2026', '2026-04-30'],
    ['09 SEP 2026', '2026-09-09'],
    ['29 February 2028', '2028-02-29'],
    ['30. April 2026', '2026-04-30'],
    ['3. März 2026', '2026-03-03'],
    ['30 avril 2026', '2026-04-30'],
    ['1er août 2026', '2026-08-01'],
    ['30 de abril de 2026', '2026-04-30'],
    ['30 de abril del 2026', '2026-04-30'],
    ['31 de março de 2026', '2026-03-31'],
    ['30 aprile 2026', '2026-04-30'],
    ['30 april 2026', '2026-04-30'],
    ['30 kwietnia 2026', '2026-04-30'],
    ['30 апреля 2026', '2026-04-30'],
    ['30 Nisan 2026', '2026-04-30'],
    ['31 Desember 2026', '2026-12-31'],
    ['2026年4月30日', '2026-04-30'],
    ['2026 年 4 月 30 日', '2026-04-30'],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toEqual([date]);
  });
});

describe('a part of a year is its last day', () => {
  test.each([
    // as written, the last day
    ['April 2026', '2026-04-30'],
    ['Apr 2026', '2026-04-30'],
    ['April, 2026', '2026-04-30'],
    ['February 2027', '2027-02-28'],
    ['February 2028', '2028-02-29'],
    ['2026-04', '2026-04-30'],
    ['2026/04', '2026-04-30'],
    ['2026.04', '2026-04-30'],
    ['2026年4月', '2026-04-30'],
    ['04/2026', '2026-04-30'],
    ['4/2026', '2026-04-30'],
    ['04.2026', '2026-04-30'],
    ['avril 2026', '2026-04-30'],
    ['abril de 2026', '2026-04-30'],
    ['апрель 2026', '2026-04-30'],
    ['Q1 2026', '2026-03-31'],
    ['Q3 2026', '2026-09-30'],
    ['2026 Q4', '2026-12-31'],
    ['2026Q2', '2026-06-30'],
    ['2026-Q2', '2026-06-30'],
    ['2026H1', '2026-06-30'],
    ['H2 2026', '2026-12-31'],
    ['2026', '2026-12-31'],
    ['2026年', '2026-12-31'],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toEqual([date]);
  });
});

describe('nobody could say which day is meant', () => {
  test.each([
    // day and month could change places
    '03/04/2026',
    '3-4-2026',
    // the calendar has no such day
    '2026-02-30',
    '31/04/2026',
    '2026-13-01',
    '30 February 2026',
    '2026 H3',
  ])('%s', (text) => {
    expect(read(text)).toEqual([null]);
  });

  test.each([
    // the order that is known, the day
    ['day-first' as const, '2026-04-03'],
    ['month-first' as const, '2026-03-04'],
  ])('but for an order that is known, as %s', (order, date) => {
    expect(findDates('03/04/2026', order)[0]?.date).toBe(date);
  });
});

describe('no date', () => {
  test.each([
    // numbers of versions, sums, spans of years, words
    '',
    'v2026.1',
    '12345',
    '2023-2024',
    '2023 – 2024',
    'May',
    'next April',
    'Wintermonth 2',
    '0.2026-01',
    'RFC2026',
    '5.0 + 6 months',
  ])('in %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test('several dates stand in order, each where it is written', () => {
  const text = 'from May 2025 (2025-06-01) to 30 April 2026, then 2027';
  expect(findDates(text).map(({ start, end, isYear }) => [text.slice(start, end), isYear])).toEqual([
    ['May 2025', false],
    ['2025-06-01', false],
    ['30 April 2026', false],
    ['2027', true],
  ]);
});

describe('the order of day and month in a column', () => {
  test.each([
    // its cells, the order
    [['03/04/2026', '25/12/2026'], 'day-first'],
    [['03/04/2026', '12/25/2026'], 'month-first'],
    [['03/04/2026', '05/05/2026'], null],
    [['25/12/2026', '12/25/2026'], null],
    [['25 December 2026', '2026-12-25'], null],
    [[], null],
  ])('%j: %s', (cells, order) => {
    expect(dayOrderOf(cells)).toBe(order);
  });
});

test('whatever is found is a day that the calendar has, inside of the text', () => {
  const unit = fc.oneof(
    fc.constantFrom(...Array.from('0123456789-/. '), 'Q', 'H', ' April ', ' de ', '年', '2026', ','),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) =>
      findDates(text).every(
        ({ date, start, end }) => (date === null || isPlainDate(date)) && start < end && end <= text.length,
      ),
    ),
    { seed: 1, numRuns: 500 },
  );
});
