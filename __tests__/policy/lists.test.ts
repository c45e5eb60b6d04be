// Which lists and lines in columns state versions, and what stands above them.
import { describe, expect, test } from '@jest/globals';
import { readSection, readText } from '../support/read-policy.ts';

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

  test('which then has no place in the item', () => {
    const { rows } = readSection('Supported:', '', '- 2.x', '- 1.x: end of life');
    expect(rows.map(({ statusSpan }) => statusSpan?.column ?? null)).toEqual([null, 8]);
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

describe('lines in columns elsewhere', () => {
  const marked = ['2.x   ✅', '1.x   ❌', '0.x   ❌'];

  test('count where several of them have marks', () => {
    expect(readText(['# Security', '', ...marked].join('\n')).rows).toHaveLength(3);
  });

  test.each([
    ['two of them', marked.slice(1)],
    ['words', ['2.x   supported', '1.x   end of life', '0.x   end of life']],
    ['a few among many others', [...marked, ...Array.from({ length: 12 }, () => 'more text')]],
  ])('and not %s', (_what, lines) => {
    expect(readText(['# Security', '', ...lines].join('\n')).rows).toEqual([]);
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

test('a comparison that GitHub takes for a quote is not the exact version that is left of it', () => {
  const { rows } = readSection('Version | Supported', '--- | ---', '>= 2.0 | yes', '1.x | no');
  expect(rows.filter(({ claim }) => claim.kind === 'numbers').map(({ text }) => text)).not.toContain('= 2.0');
});
