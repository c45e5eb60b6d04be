// The row that a table lacks, written in the table's own style.
import { describe, expect, test } from '@jest/globals';
import type { MissingLine } from '../../src/model/version.ts';
import { rowToWrite } from '../../src/policy/row-to-write.ts';
import { readText } from '../support/read-policy.ts';

const minor = (major: number, at: number, patch = 0): MissingLine => ({
  line: { major, minor: at },
  newest: [major, at, patch],
});
const major = (at: number): MissingLine => ({ line: { major: at, minor: null }, newest: [at, 0, 0] });

const header = ['| Version | Supported          |', '| ------- | ------------------ |'];
const write = (rows: readonly string[], ...missing: MissingLine[]) =>
  rowToWrite(readText([...header, ...rows].join('\n')), missing);

describe('a row is a copy of the highest supported one', () => {
  test.each<[string, string[], MissingLine, number, string]>([
    // what is shown, the rows, the line that is missing, below which line it goes, the row
    [
      'above it where numbers fall',
      ['| 5.1.x   | :white_check_mark: |', '| 5.0.x   | :x:                |'],
      minor(5, 2),
      2,
      '| 5.2.x   | :white_check_mark: |',
    ],
    [
      'below it where they rise',
      ['| 5.0.x   | :x:                |', '| 5.1.x   | :white_check_mark: |'],
      minor(5, 2),
      4,
      '| 5.2.x   | :white_check_mark: |',
    ],
    [
      'above it where there is one',
      ['| 5.1.x   | :white_check_mark: |'],
      minor(5, 2),
      2,
      '| 5.2.x   | :white_check_mark: |',
    ],
    [
      'past rows that get no fixes',
      ['| 6.0.x   | :x:                |', '| 5.1.x   | :white_check_mark: |'],
      minor(6, 1),
      3,
      '| 6.1.x   | :white_check_mark: |',
    ],
    ['with its letter', ['| v5.1    | yes |'], minor(5, 2), 2, '| v5.2    | yes |'],
    ['with its markup', ['| **5.1** | `yes` |'], minor(5, 2), 2, '| **5.2** | `yes` |'],
    ['in its grain', ['| 5.x     | yes |'], major(6), 2, '| 6.x     | yes |'],
    ['of three parts', ['| 5.1.3   | yes |'], minor(5, 2, 1), 2, '| 5.2.1   | yes |'],
    ['as wide as it is', ['| 5.9.x   | yes |'], minor(5, 10), 2, '| 5.10.x  | yes |'],
    [
      'without what it ignores',
      [
        '| 5.1.x <!-- supported-versions ignore a: b --> | yes <!-- supported-versions ignore a: b --> | <!-- supported-versions ignore a: b -->',
      ],
      minor(5, 2),
      2,
      '| 5.2.x | yes |',
    ],
    ['without outer pipes', ['5.1.x | yes'], minor(5, 2), 2, '5.2.x | yes'],
    ['without room', ['|9.x|yes|'], major(10), 2, '|10.x|yes|'],
  ])('%s', (_what, rows, missing, afterLine, text) => {
    expect(write(rows, missing)).toEqual({ afterLine, text });
  });

  test('one for each line, in the order of the table', () => {
    const falling = ['| 5.1.x | yes |', '| 5.0.x | yes |'];
    expect(write(falling, minor(5, 2), minor(5, 3))?.text).toBe('| 5.3.x | yes |\n| 5.2.x | yes |');
    expect(write(falling.toReversed(), minor(5, 3), minor(5, 2))?.text).toBe(
      '| 5.2.x | yes |\n| 5.3.x | yes |',
    );
  });
});

describe('no row is written', () => {
  test.each<[string, string[], MissingLine[]]>([
    ['where nothing is missing', ['| 5.1.x | yes |'], []],
    ['where no row is supported', ['| 5.1.x | no |'], [minor(5, 2)]],
    ['where the rows are words', ['| latest | yes |'], [minor(5, 2)]],
    ['beside a bound', ['| >= 5.1 | yes |'], [minor(6, 0)]],
    ['in another grain', ['| 5.1.x | yes |'], [major(6)]],
    ['beside a date', ['| 5.1.x | until 2027-04-30 |'], [minor(5, 2)]],
    ['beside a note', ['| 5.1.x | security fixes only |'], [minor(5, 2)]],
    ['where a cell names two', ['| 5.1.x, 5.0.x | yes |'], [minor(5, 2)]],
  ])('%s', (_what, rows, missing) => {
    expect(write(rows, ...missing)).toBeNull();
  });

  test('where the rows have scopes', () => {
    const policy = readText('| Package | Version | Supported |\n|---|---|---|\n| core | 5.1.x | yes |');
    expect(rowToWrite(policy, [minor(5, 2)])).toBeNull();
  });

  test('where there is no table', () => {
    expect(
      rowToWrite(readText('## Supported versions\n\n- 5.1.x: supported\n- 5.0.x: end of life'), [
        minor(5, 2),
      ]),
    ).toBeNull();
  });
});
