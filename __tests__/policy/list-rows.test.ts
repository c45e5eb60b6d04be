// Lists that state versions, and lines that stand in columns.
import { describe, expect, test } from '@jest/globals';
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
    ['everything else: not supported', 'everything else is other: unsupported'],
    ['2.x：支持', '2.x is >=2.0.0 <3.0.0-0: supported'],
    ['1.x：不支持', '1.x is >=1.0.0 <2.0.0-0: unsupported'],
    ['1.x: no soportada', '1.x is >=1.0.0 <2.0.0-0: unsupported'],
  ])('%s', (item, said) => {
    // A second item makes it a list of versions and not the support rule.
    expect(showRows(readSection(`- ${item}`, '- 9.x: supported'))[0]).toBe(said);
    expect(showRows(readSection(`1. ${item}`, '2. 9.x: supported'))[0]).toBe(said);
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

describe('the sentence or heading above a list speaks for its items', () => {
  test('in a sentence', () => {
    const policy = readSection(
      'These versions get security fixes:',
      '',
      '- 2.x',
      '- 1.9',
      '',
      'These are no longer supported:',
      '',
      '- 1.8',
      '- 0.x',
    );
    expect(policy.rows.map(({ text, status }) => [text, status])).toEqual([
      ['2.x', 'supported'],
      ['1.9', 'supported'],
      ['1.8', 'unsupported'],
      ['0.x', 'unsupported'],
    ]);
  });

  test('also where it only turns the one before round', () => {
    const policy = readSection(
      'These versions get security fixes:',
      '',
      '- 2.x',
      '',
      'These do not:',
      '',
      '- 0.x',
    );
    expect(policy.rows.map(({ text, status }) => [text, status])).toEqual([
      ['2.x', 'supported'],
      ['0.x', 'unsupported'],
    ]);
  });

  test.each([
    ['## Supported versions', '## Unsupported versions'],
    ['# Versions\n\n### Supported', '### Unsupported'],
    ['## Supported versions\n\n### Active', '### End of life'],
  ])('in headings: %j and %j', (yes, no) => {
    const { rows } = readText([yes, '', '- 2.x', '- 1.9', '', no, '', '- 0.x', ''].join('\n'));
    expect(rows.map(({ text, status }) => [text, status])).toEqual([
      ['2.x', 'supported'],
      ['1.9', 'supported'],
      ['0.x', 'unsupported'],
    ]);
  });

  test('and an item that says something itself speaks louder', () => {
    const { rows } = readSection('Supported:', '', '- 2.x', '- 1.x (end of life)');
    expect(rows.map(({ status }) => status)).toEqual(['supported', 'unsupported']);
  });
});

describe('lines in columns', () => {
  test.each([
    // how they stand
    ['as a paragraph', ['2.x   supported', '1.x   end of life']],
    ['indented', ['    2.x   supported', '    1.x   end of life']],
    ['in a block of code', ['```', '2.x   supported', '1.x   end of life', '```']],
    ['with pipes that make no table', ['| 2.x | supported |', '| 1.x | end of life |']],
  ])('%s', (_how, lines) => {
    expect(readSection(...lines).rows.map(({ text, status }) => [text, status])).toEqual([
      ['2.x', 'supported'],
      ['1.x', 'unsupported'],
    ]);
  });
});

describe('no statement in a list', () => {
  test.each([
    // what it is about, its items
    [
      'the way to report',
      ['Write to us within 3 days', 'Name the version (such as 1.2)', 'Wait for our answer'],
    ],
    ['what is in scope', ['The server', 'The client']],
    ['times', ['3 days: first answer', '30 days: fix']],
  ])('%s', (_about, items) => {
    expect(readText(['## Reporting', '', ...items.map((item) => `- ${item}`)].join('\n')).rows).toEqual([]);
  });

  test('of what a project runs on', () => {
    expect(readText('## Supported platforms\n\n- Ubuntu 24.04\n- Windows 11\n').rows).toEqual([]);
  });
});

test('items about the newest release alone are the support rule', () => {
  const policy = readSection('- Only the latest release gets security fixes.');
  expect(policy.kind).toBe('prose');
  expect(policy.rule?.rule).toEqual({ unit: 'release', count: 1 });
});
