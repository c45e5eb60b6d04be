// Versions that count by the calendar.
import { expect, test } from '@jest/globals';
import { parseCalver } from '../../../src/versions/schemes/parse-calver.ts';
import { compareVersions } from '../../../src/versions/schemes/version.ts';

const partsOf = (text: string) => parseCalver(text)?.parts.join(' ') ?? null;

test.each([
  // the text, its parts
  ['2024.1', '2024 1'],
  ['2024', '2024'],
  ['1900.1', '1900 1'],
  ['2100.12.31', '2100 12 31'],
  ['24.04.2', '24 4 2'],
  ['06.06', '6 6'],
  ['2024-01-15', '2024 1 15'],
  ['2024_01_15', '2024 1 15'],
  ['2024-01', '2024 1'],
  ['20240115', '2024 1 15'],
  ['20240115.2', '2024 1 15 2'],
  ['2024-01-15.2', '2024 1 15'],
  ['2016-03-11T03-45-50Z', '2016 3 11 34550'],
  ['20160311T034550Z', '2016 3 11 34550'],
  ['2024-01-15-final', '2024 1 15'],
])('%s is %s', (text, parts) => {
  expect(partsOf(text)).toBe(parts);
  expect(parseCalver(text)).toHaveProperty('isPrerelease', false);
});

test.each(['2024.1-rc.1', '20240115b2', '2024-01-15-beta'])('%s is a prerelease', (text) => {
  expect(parseCalver(text)).toHaveProperty('isPrerelease', true);
});

test.each([
  ['a small number', '1.2.3'],
  ['one digit', '6.06'],
  ['three digits', '128.0'],
  ['a year long ago', '1899.1'],
  ['a year to come', '2101.1'],
  ['no month', '20241301'],
  ['no day', '20240132'],
  ['month and year', '202401'],
  ['a moment', '20240115034550'],
  ['a word that nobody knows', '2024.1-cloud-team'],
  ['a wildcard', '2024.x'],
  ['a prefix', 'v2024.1'],
])('%s: %s is none', (_, text) => {
  expect(partsOf(text)).toBeNull();
});

test('days order as days', () => {
  const days = ['2023-12-31', '2024-01-15-rc1', '2024-01-15', '20240115.2', '2024-01-16', '2024.2'];
  const versions = days.map(parseCalver).filter((version) => version !== null);
  expect(versions.toReversed().sort(compareVersions)).toEqual(versions);
  expect(versions).toHaveLength(days.length);
});
