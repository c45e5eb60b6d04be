// The report as annotations.
import { describe, expect, test } from '@jest/globals';
import { toAnnotations } from '../../src/reports/annotations.ts';
import { aFinding, aReport } from '../support/build.ts';
import { richReport } from '../support/rich-report.ts';

const problems = [{ code: 'tags-unreadable', message: 'no tags', next: ['fetch them'] }] as const;

test('a finding stands on its line, with what to write and where to read more', () => {
  const finding = aFinding({ suggestion: { afterLine: 6, text: '| 5.2.x | yes |' } });
  expect(toAnnotations(aReport({ findings: [finding] }), true)).toEqual([
    {
      kind: 'error',
      title: 'newest-release-unlisted',
      message: [
        'v5.2.0 is the newest release, and no row speaks of it',
        '',
        'Write below line 6:',
        '| 5.2.x | yes |',
        '',
        'https://example.org/newest-release-unlisted.md',
      ].join('\n'),
      path: 'SECURITY.md',
      span: { line: 7, column: 3, endLine: 7, endColumn: 8 },
    },
  ]);
});

test('the worst come first', () => {
  const kinds = toAnnotations(richReport, true).map(({ kind }) => kind);
  expect(kinds).toEqual(['error', 'error', 'error', 'error', 'warning', 'warning', 'notice', 'notice']);
});

describe('a problem', () => {
  test('is an error where it fails the job', () => {
    expect(toAnnotations(aReport({ problems }), true)).toEqual([
      { kind: 'error', title: 'tags-unreadable', message: 'no tags\nfetch them', path: null, span: null },
    ]);
  });

  test('is a warning where it does not', () => {
    expect(toAnnotations(aReport({ problems }), false)).toMatchObject([{ kind: 'warning' }]);
  });
});

describe('GitHub keeps ten of a kind', () => {
  const many = (count: number) =>
    toAnnotations(aReport({ findings: Array.from({ length: count }, () => aFinding()) }), true);

  test('ten are all shown', () => {
    expect(many(10)).toHaveLength(10);
    expect(many(10).every(({ title }) => title === 'newest-release-unlisted')).toBe(true);
  });

  test('of more, the last says how many are in the log', () => {
    expect(many(12)).toHaveLength(10);
    expect(many(12).at(-1)).toMatchObject({
      kind: 'error',
      message: '3 more errors in the log of this step',
      path: null,
    });
  });
});

test('foreign text only shows, and a message stays within what GitHub keeps', () => {
  const [annotation] = toAnnotations(
    aReport({ findings: [aFinding({ message: `\u001B\n${'x'.repeat(9000)}` })] }),
    true,
  );
  expect(annotation?.message).toMatch(/^\\u\{1b\}\\u\{a\}x+$/);
  expect(annotation?.message).toHaveLength(4096);
});
