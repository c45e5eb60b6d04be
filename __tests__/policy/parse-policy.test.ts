// Whole policies, as they are understood.
import { describe, expect, test } from '@jest/globals';
import { readText, showRows, showRule, textAt } from '../support/read-policy.ts';

describe('a policy in words of its own', () => {
  const text = [
    '---',
    'title: Security',
    '---',
    '',
    '# How we handle security',
    '',
    'Thank you for looking at this page.',
    '',
    '## Which releases get fixes?',
    '',
    'Fixes are made for the last two minor versions (for example 4.2 and 4.1).',
    '',
    '| Release | Security fixes | Ends | Notes |',
    '| ------- | :------------: | ---- | ----- |',
    '| **4.2** | ✅ |  |  |',
    '| 4.1     | ✅ | 30 April 2027 |  |',
    '| [3.9](https://example.org/3.9) | ⚠️ critical only | Q1 2027 | on request |',
    '| older   | ❌ | ended 2025-12-31 |  |',
    '',
    '⚠️ limited support, ❌ end of life',
    '',
    '## Telling us',
    '',
    'Write to [INSERT EMAIL]. We answer within 3 days; 90 days later we publish.',
    '',
    '| Severity | Answer |',
    '|---|---|',
    '| 9.0 - 10.0 | 1 day |',
    '',
  ].join('\n');
  const policy = readText(text);

  test('gives its rows', () => {
    expect(showRows(policy)).toEqual([
      '4.2 is >=4.2.0 <4.3.0-0: supported',
      '4.1 is >=4.1.0 <4.2.0-0: supported until 2027-04-30',
      '3.9 is >=3.9.0 <3.10.0-0: supported until 2027-03-31 (critical only)',
      'older is <3.9.0-0: unsupported until 2025-12-31',
    ]);
  });

  test('its rule, and its blanks', () => {
    expect(showRule(policy)).toBe('latest-2-minor');
    expect(policy.placeholders.map(({ text: blank, kind }) => [blank, kind])).toEqual([
      ['[INSERT EMAIL]', 'blank'],
    ]);
  });

  test('and the place of each of them', () => {
    expect(policy.rows.map(({ span }) => [span.line, textAt(text, span)])).toEqual([
      [15, '**4.2**'],
      [16, '4.1'],
      [17, '[3.9](https://example.org/3.9)'],
      [18, 'older'],
    ]);
    expect(policy.rows.map(({ until }) => until && textAt(text, until.span))).toEqual([
      null,
      '30 April 2027',
      'Q1 2027',
      '2025-12-31',
    ]);
    expect(policy.rule && textAt(text, policy.rule.span)).toBe('last two minor versions');
  });

  test('keeps the document that it was read from', () => {
    expect(policy.document).toEqual({ path: 'SECURITY.md', origin: 'repository', text });
  });
});

describe('the starter', () => {
  const text = [
    '# Security Policy',
    '',
    '## Supported Versions',
    '',
    'Use this section to tell people about which versions of your project are',
    'currently being supported with security updates.',
    '',
    '| Version | Supported          |',
    '| ------- | ------------------ |',
    '| 5.1.x   | :white_check_mark: |',
    '| 5.0.x   | :x:                |',
    '| 4.0.x   | :white_check_mark: |',
    '| < 4.0   | :x:                |',
    '',
    '## Reporting a Vulnerability',
    '',
    'Use this section to tell people how to report a vulnerability.',
    '',
  ].join('\n');

  test('is known by its table, whose span is that of its rows', () => {
    const { starterTables, rows } = readText(text);
    expect(rows).toHaveLength(4);
    expect(starterTables.map(({ line, endLine }) => [line, endLine])).toEqual([[10, 13]]);
  });

  test('and its instructions are placeholders, each in its section', () => {
    expect(readText(text).placeholders.map(({ kind, inStarterSection }) => [kind, inStarterSection])).toEqual(
      [
        ['starter-versions', true],
        ['blank', false],
      ],
    );
  });

  test('with other versions keeps only what was left', () => {
    const { starterTables, placeholders } = readText(text.replace('5.1.x', '6.0.x'));
    expect(starterTables).toEqual([]);
    expect(placeholders).toHaveLength(2);
  });
});

describe('a policy of several products', () => {
  test('keeps them apart', () => {
    const policy = readText(
      [
        '# Segurança',
        '',
        '## Versões suportadas',
        '',
        'Produto | Versão | Suportada',
        '--- | --- | ---',
        'Servidor | 3.x | Sim',
        'Servidor | 2.x | até 30 de junho de 2027',
        'Cliente | 7.1 ou superior | Sim',
        'Cliente | < 7.1 | Não',
      ].join('\n'),
    );
    expect(showRows(policy)).toEqual([
      'Servidor 3.x is >=3.0.0 <4.0.0-0: supported',
      'Servidor 2.x is >=2.0.0 <3.0.0-0: supported until 2027-06-30',
      'Cliente 7.1 ou superior is >=7.1.0: supported',
      'Cliente < 7.1 is <7.1.0-0: unsupported',
    ]);
  });
});
