// What sentences promise, and which of them count.
import { describe, expect, test } from '@jest/globals';
import { readSection, readText, showRows, showRule } from '../support/read-policy.ts';

describe('a support rule', () => {
  test('may stand beside a table, and anywhere if it says only', () => {
    const text =
      '# Security\n\nOnly the latest minor gets fixes.\n\n| Version | Supported |\n|---|---|\n| 2.x | yes |';
    expect(showRule(readText(text))).toBe('latest-minor');
    expect(readText(text).kind).toBe('table');
  });

  test('about security fixes counts before any other', () => {
    const policy = readSection(
      'The last three minor versions get bug fixes.',
      'Only the latest minor version gets security fixes.',
    );
    expect(showRule(policy)).toBe('latest-minor');
  });

  test('at home counts before one elsewhere', () => {
    const text =
      '# Hints\n\nOnly the latest major gets fixes.\n\n## Supported versions\n\nThe latest two minors get fixes.';
    expect(showRule(readText(text))).toBe('latest-2-minor');
  });
});

describe('no promise', () => {
  test.each([
    // advice
    'Always use the latest version.',
    'We recommend running the latest release.',
    'Please upgrade to the latest version.',
    'Make sure that you use the newest release before you write to us.',
    // what does not hold yet, or not always
    'Once 3.0 is out, only the latest minor version gets fixes.',
    'We plan to support the latest two minor versions.',
    'If we find the time, the latest release gets fixes.',
    // the rule holds within each line
    'For each supported major, only the latest minor gets fixes.',
    'The latest minor of each of the last two majors gets fixes.',
    // speaks of something else
    'The latest release is 1.2.3.',
    'We thank our latest supporters.',
    'Our security team answers within two days.',
    'Only maintainers see your report.',
    '',
  ])('%s', (sentence) => {
    expect(readSection(sentence)).toMatchObject({ rule: null, rows: [], kind: 'none' });
  });

  test.each([
    // sentences that would be one in the part on versions
    'Security fixes are published as a new release.',
    'The latest release gets fixes.',
    'We fix problems in 2.x.',
  ])('elsewhere: %s', (sentence) => {
    expect(readText(`## Reporting a vulnerability\n\n${sentence}`)).toMatchObject({ rule: null, rows: [] });
  });
});

describe('a condition on reports', () => {
  const condition =
    '## Reporting\n\nWe accept a report if it\n\n- affects the newest stable release\n- tells how';

  test('says who gets fixes where nothing else does', () => {
    expect(readText(condition)).toMatchObject({ kind: 'prose', rows: [] });
    expect(showRule(readText(condition))).toBe('latest');
  });

  test('and nothing beside a statement', () => {
    const policy = readText(`## Supported versions\n\n- 2.x: supported\n- 1.x: end of life\n\n${condition}`);
    expect(policy).toMatchObject({ kind: 'list', rule: null });
  });
});

describe('versions named in a sentence', () => {
  test('beside a table give no row', () => {
    const policy = readSection(
      'Version 2.x gets fixes.',
      '',
      '| Version | Supported |',
      '|---|---|',
      '| 2.4 | yes |',
    );
    expect(showRows(policy)).toEqual(['2.4 is >=2.4.0 <2.5.0-0: supported']);
  });
});
