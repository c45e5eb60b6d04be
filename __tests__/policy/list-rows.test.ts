// Lists that state versions, and lines that stand in columns.
import { describe, expect, test } from '@jest/globals';
import { claimText } from '../../src/versions/range-text.ts';
import { readSection, readText, showRows, textAt } from '../support/read-policy.ts';

describe('an item names versions, then says what of them', () => {
  test.each([
    // the item, what it says
    ['2.x: supported', '2.x is >=2.0.0 <3.0.0-0: supported'],
    ['2.x – supported', '2.x is >=2.0.0 <3.0.0-0: supported'],
    ['2.x - supported', '2.x is >=2.0.0 <3.0.0-0: supported'],
    ['2.x → supported', '2.x is >=2.0.0 <3.0.0-0: supported'],
    ['2.x (supported)', '2.x is >=2.0.0 <3.0.0-0: supported'],
    ['**2.x**: supported', '2.x is >=2.0.0 <3.0.0-0: supported'],
    ['`2.x` ✅', '2.x is >=2.0.0 <3.0.0-0: supported'],
    ['✅ 2.x', '2.x is >=2.0.0 <3.0.0-0: supported'],
    ['❌ 1.x', '1.x is >=1.0.0 <2.0.0-0: unsupported'],
    [':x: 1.x', '1.x is >=1.0.0 <2.0.0-0: unsupported'],
    ['1.x is not supported', '1.x is >=1.0.0 <2.0.0-0: unsupported'],
    ['1.0 - 1.4: end of life', '1.0 - 1.4 is >=1.0.0 <1.5.0-0: unsupported'],
    ['< 1.4: end of life', '< 1.4 is <1.4.0-0: unsupported'],
    ['1.x: security fixes only', '1.x is >=1.0.0 <2.0.0-0: supported (security fixes only)'],
    ['Example 2.x: supported', '2.x is >=2.0.0 <3.0.0-0: supported'],
    ['latest release: supported', 'latest release is latest: supported'],
    ['main: supported', 'main is branch:main: supported'],
    ['2.0 and newer: supported', '2.0 and newer is >=2.0.0: supported'],
    ['~> 0.9: supported', '~> 0.9 is >=0.9.0 <1.0.0-0: supported'],
    ['0.1 to 0.4: not supported', '0.1 to 0.4 is >=0.1.0 <0.5.0-0: unsupported'],
    ['last 3 minor versions: supported', 'last 3 minor versions is latest-3-minor: supported'],
    ['everything else: not supported', 'everything else is other: unsupported'],
    ['2.x：支持', '2.x is >=2.0.0 <3.0.0-0: supported'],
    ['1.x：不支持', '1.x is >=1.0.0 <2.0.0-0: unsupported'],
    ['1.x: no soportada', '1.x is >=1.0.0 <2.0.0-0: unsupported'],
  ])('%s', (item, said) => {
    // A second item makes it a list of versions and not the support rule.
    expect(showRows(readSection(`- ${item}`, '- 9.x: supported'))[0]).toBe(said);
    expect(showRows(readSection(`1. ${item}`, '2. 9.x: supported'))[0]).toBe(said);
  });

  test.each([
    // words in front of the number belong to it
    ['from 2.0: supported', '>=2.0.0'],
    ['since 2.0: supported', '>=2.0.0'],
    ['up to 2.0: end of life', '<2.1.0-0'],
  ])('%s', (item, range) => {
    const [row] = readSection(`- ${item}`, '- 9.x: supported').rows;
    expect(row && claimText(row.claim)).toBe(range);
  });

  test('and until when', () => {
    const { rows } = readSection('- 1.x: until 30 April 2027', '- 0.x: ended 2025-04-30');
    expect(rows.map(({ status, until }) => [status, until?.date])).toEqual([
      ['supported', '2027-04-30'],
      ['unsupported', '2025-04-30'],
    ]);
  });

  test('wherever the parts stand', () => {
    const text = [
      '## Supported versions',
      '',
      '* ✅ **2.x** – all fixes',
      '',
      '  > - `1.x`: end of life',
    ].join('\n');
    const { rows } = readText(text);
    expect(rows.map(({ span }) => textAt(text, span))).toEqual(['2.x', '1.x']);
    expect(rows.map(({ statusSpan }) => statusSpan && textAt(text, statusSpan))).toEqual([
      'all fixes',
      'end of life',
    ]);
  });
});
