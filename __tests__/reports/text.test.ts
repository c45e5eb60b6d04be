// The report as a terminal shows it.
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { coloured, plain } from '../../src/reports/paint.ts';
import { renderText } from '../../src/reports/text.ts';
import { aFinding, aPlace, aPolicy, aReport, aSpan, aTarget } from '../support/build.ts';
import { pullReport, richReport } from '../support/rich-report.ts';

describe('a pull request', () => {
  const shown = renderText(pullReport, plain);

  test('is told in full what it brings, and in short what was there before and what it mends', () => {
    expect(shown).toMatch(/^error\[unsupported-line-changed\]: .*\nhelp: /);
    expect(shown).toContain(
      [
        'there before this pull request:',
        '  warning[row-repeated] SECURITY.md:7: said before',
        '  problem[policy-unreadable]: it is a folder',
        '',
        'mended by this pull request:',
        '  error[end-date-passed] SECURITY.md:7: the last day was 2026-01-31',
        '',
      ].join('\n'),
    );
  });

  test('is told what to do about problems, those apart that were there before', () => {
    expect(shown.match(/^problem\[.*\]/gm)).toEqual(['problem[tags-unreadable]']);
  });
});

test('the address of a rule is said once, however much it found', () => {
  const findings = ['row-repeated', 'row-repeated', 'end-date-passed'].map((rule) =>
    aFinding({ rule, url: `https://example.org/${rule}.md` }),
  );
  expect(renderText(aReport({ findings }), plain).match(/^(?:error|see).*?(?=\]|$)/gm)).toEqual([
    'error[row-repeated',
    'see: https://example.org/row-repeated.md',
    'error[row-repeated',
    'error[end-date-passed',
    'see: https://example.org/end-date-passed.md',
  ]);
});

test('what closes a report stands together; rules are named while they are few', () => {
  const skipped = ['a', 'b', 'c'].flatMap((rule) => [
    { rule, reason: 'no dates' },
    { rule, reason: 'no\ntags' },
  ]);
  const closing = (more: typeof skipped) =>
    renderText(aReport({ skipped: [...skipped, ...more], targets: [aTarget()] }), plain)
      .trim()
      .split('\n');
  expect(closing([])).toEqual([
    'skipped: a, b, c (no dates)',
    'skipped: a, b, c (no\\u{a}tags)',
    'target: 1.x carries line 1.x, unsupported (SECURITY.md:9)',
    'checked SECURITY.md: 1 row, 1 tag, newest v5.1.4, 17 rules, no findings',
  ]);
  expect(closing([{ rule: 'd', reason: 'no dates' }])[0]).toBe('skipped: 4 rules (no dates)');
});

test('lines to write stand among those of the policy as the pull request would leave it', () => {
  const judged = { ...aPolicy().document, text: ['new 1', 'new 2', 'new 3'].join('\r\n') };
  const finding = aFinding({ state: 'new', suggestion: { afterLine: 2, text: '| 5.2.x | yes |' } });
  expect(renderText(aReport({ judged, findings: [finding] }), plain)).toContain(
    ['help: write this row below line 2', '2 | new 2', '+ | | 5.2.x | yes |', '3 | new 3'].join('\n'),
  );
});

describe('the last line', () => {
  const last = (overrides: Parameters<typeof aReport>[0]) =>
    renderText(aReport(overrides), plain).trim().split('\n').at(-1);

  test('says what was looked at, even where nothing was found', () => {
    expect(renderText(aReport(), plain)).toBe(
      'checked SECURITY.md: 1 row, 1 tag, newest v5.1.4, 17 rules, no findings\n',
    );
  });

  test('says that there is no policy', () => {
    expect(last({ policy: null, findings: [aFinding({ place: null })] })).toMatch(
      /^checked project, no policy: .*, 1 error$/,
    );
  });

  test.each(['policy-unreadable', 'repository-unreadable'] as const)(
    'tells no policy from one that nobody could read: %s',
    (code) => {
      const problems = [{ code, message: 'binary', next: [], state: null }] as const;
      expect(last({ policy: null, verdict: 'not-checked', problems })).toMatch(
        /^not checked project, policy not read: /,
      );
    },
  );

  test('never reads like clean where nobody could look', () => {
    const problems = [{ code: 'tags-unreadable', message: 'no tags', next: [], state: null }] as const;
    expect(last({ verdict: 'not-checked', problems })).toMatch(/^not checked SECURITY\.md: .*, 1 problem$/);
  });
});

test('several lines to write stand between those of the file', () => {
  const finding = aFinding({ suggestion: { afterLine: 6, text: '| 5.3.x   | yes |\n| 5.2.x   | yes |' } });
  expect(renderText(aReport({ findings: [finding] }), plain)).toContain(
    [
      'help: write these rows below line 6',
      '6 | | ------- | ------------------ |',
      '+ | | 5.3.x   | yes |',
      '+ | | 5.2.x   | yes |',
      '7 | | 5.1.x   | :white_check_mark: |',
    ].join('\n'),
  );
});

test('the gutter is as wide as the largest number in it', () => {
  const related = [{ message: 'and here', place: { ...aPlace(), span: aSpan(100, 1, 2) } }];
  expect(renderText(aReport({ findings: [aFinding({ related })] }), plain)).toContain('\n  7 | | 5.1.x');
});

test('colours are around words, never in foreign text', () => {
  const shown = renderText(richReport, coloured);
  expect(shown).toContain('\u001B[31merror[newest-release-unlisted]\u001B[39m');
  expect(stripVTControlCharacters(shown)).toBe(renderText(richReport, plain));
});
