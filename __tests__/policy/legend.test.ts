// What a policy says that its own signs mean.
import { describe, expect, test } from '@jest/globals';
import { readLegend, signKey } from '../../src/policy/legend.ts';
import { readBlocks } from '../../src/policy/markdown/blocks.ts';
import { readText } from '../support/read-policy.ts';

const read = (...lines: string[]) => Object.fromEntries(readLegend(readBlocks(lines.join('\n'))));

describe('a legend', () => {
  test.each([
    // how it is written, the lines, what the signs mean
    ['in a line', ['⚠️ security fixes only, ❌ end of life'], { '⚠': 'supported' }],
    ['in code', ['```', '⚠ not supported', '🟢 supported', '```'], { '⚠': 'unsupported' }],
    [
      'in a table of two columns',
      ['| Symbol | Meaning |', '|---|---|', '| A | actively supported |', '| E | end of life |'],
      { a: 'supported', e: 'unsupported' },
    ],
  ])('%s', (_how, lines, meanings) => {
    expect(read(...lines)).toMatchObject(meanings);
  });

  test.each([
    // how it is written, the lines
    ['one sign alone, which is an ornament', ['⚠️ This page is supported by friends.']],
    ['a table of versions', ['| Version | Supported |', '|---|---|', '| 1.x | yes |', '| 0.x | no |']],
    ['a table of three columns', ['| A | B | C |', '|---|---|---|', '| x | supported | y |']],
    ['ticks and crosses, which need no telling', ['✅ end of life, ❌ supported']],
    ['a heading', ['# ✅ supported ❌ end of life']],
  ])('is not %s', (_what, lines) => {
    expect(read(...lines)).toEqual({});
  });
});

test('a legend below the table speaks for its signs', () => {
  const { rows } = readText(
    [
      '| Version | Status |',
      '|---|---|',
      '| 3.x | 🟢 |',
      '| 2.x | 🟡 |',
      '| 1.x | ⚠️ |',
      '',
      '🟢 all fixes 🟡 security fixes only ⚠️ end of life',
    ].join('\n'),
  );
  expect(rows.map(({ status }) => status)).toEqual(['supported', 'supported', 'unsupported']);
});

test('signs are compared without the marks that vary an emoji, and without case', () => {
  expect(signKey('⚠️')).toBe(signKey('⚠'));
  expect(signKey(' LTS ')).toBe('lts');
});
