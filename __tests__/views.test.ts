// What each view makes of one rich report, as a file that can be read, and the limits that hold for 3,000 findings.
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../src/model/report.ts';
import { toAnnotations } from '../src/reports/annotations.ts';
import { bytesOf } from '../src/reports/cut.ts';
import { renderGithub } from '../src/reports/github.ts';
import { renderMarkdown } from '../src/reports/markdown-page.ts';
import { plain } from '../src/reports/paint.ts';
import { renderSummary } from '../src/reports/summary.ts';
import { renderText } from '../src/reports/text.ts';
import { aFinding, aRelease, aReportedLine } from './support/build.ts';
import { golden } from './support/golden.ts';
import { pullReport, richReport } from './support/rich-report.ts';

/** The rich report with lines of two packages, one of them with a tag that is no name for Markdown. */
const report: Report = {
  ...richReport,
  lines: [
    aReportedLine({ major: 5, minor: 2 }, '5.2.0', { status: 'unlisted', decidedAt: null }),
    aReportedLine({ major: 5, minor: 1 }, '5.1.4', { until: '2026-12-01', decidedAt: 5 }),
    aReportedLine({ major: 4, minor: null }, '4.9.0', { status: 'unclear', decidedAt: 7, since: null }),
    ...[9, 8, 7, 6, 5].map((minor) =>
      aReportedLine({ major: 3, minor }, `3.${minor}.0`, {
        status: 'unsupported',
        decidedAt: 9,
        since: '2023-01-02',
        newest: aRelease(`3.${minor}.0`, { date: '2023-06-02' }),
      }),
    ),
    aReportedLine({ major: 2, minor: null }, '2.0.0', {
      package: 'db-postgres',
      status: 'unsupported',
      until: '2020-01-31',
      newest: aRelease('2.0.0', { tag: '@org/db|`x`\u202E' }),
    }),
  ],
};

const views: readonly (readonly [name: string, render: (report: Report) => string])[] = [
  ['summary.md', renderSummary],
  ['page.md', renderMarkdown],
  ['github.txt', renderGithub],
  ['text.txt', (one) => renderText(one, plain)],
  [
    'annotations.json',
    (one) => `${JSON.stringify(toAnnotations(one, { problems: true, existing: false }), null, 2)}\n`,
  ],
];

test.each(views)('%s of a report with everything in it', (name, render) => {
  expect(render(report)).toBe(golden(name, render(report)));
});

test.each(views)('pull-%s of a report about a pull request', (name, render) => {
  expect(render(pullReport)).toBe(golden(`pull-${name}`, render(pullReport)));
});

describe('3,000 findings', () => {
  const many = (message: string): Report => ({
    ...report,
    findings: Array.from({ length: 3000 }, (_, at) =>
      aFinding({
        level: at % 3 === 0 ? 'warning' : 'error',
        message: `${at} ${message}`,
        suggestion: { afterLine: 4, text: '| 5.2.x | ✅ |' },
      }),
    ),
  });

  test('stand in the summary, all of them where they fit', () => {
    const summary = renderSummary(many('short'));
    expect(summary.match(/^\| (?:❌&nbsp;error|⚠️&nbsp;warning) \|/gm)).toHaveLength(3000);
    expect(summary.match(/^```diff$/gm)).toHaveLength(10);
    expect(summary).toContain('\n2990 more changes to write.\n');
  });

  test.each([
    // what the messages are made of, how often
    ['🦀', 300],
    ['`', 3000],
    ['@', 9000],
    ['a word ', 500],
  ])(
    'stay below a MiB whatever they say, whole rows and a count of the rest: %s, %i times',
    (unit, times) => {
      const summary = renderSummary(many(unit.repeat(times)));
      const rows = summary.match(/^\| (?:❌&nbsp;error|⚠️&nbsp;warning) \|.*\|$/gm) ?? [];
      expect(bytesOf(summary)).toBeLessThan(1_000_000);
      expect(rows.length).toBeGreaterThan(10);
      expect(summary).toContain(`\n${3000 - rows.length} more findings do not fit here.\n`);
      expect(summary).toMatch(/\nLooked at .*\n$/);
    },
  );

  test('of a pull request have no more room, whatever their states', () => {
    const states = ['new', 'existing', 'mended'] as const;
    const { findings } = many('a word '.repeat(200));
    const summary = renderSummary({
      ...report,
      findings: findings.map((finding, at) => ({ ...finding, state: states[at % 3] ?? 'new' })),
    });
    expect(bytesOf(summary)).toBeLessThan(1_000_000);
    expect(summary.match(/\n\d+ more findings do not fit here\.\n/g)).toHaveLength(3);
  });

  test('are ten annotations of a kind, the worst first', () => {
    const kinds = toAnnotations(many('short'), { problems: true, existing: false }).map(
      ({ kind, title }) => `${kind} ${title}`,
    );
    expect(kinds).toHaveLength(20);
    expect([kinds[9], kinds[10], kinds[19]]).toEqual([
      'error and more',
      'warning newest-release-unlisted',
      'warning and more',
    ]);
  });

  test('are as many commands, each in one line', () => {
    const lines = renderGithub(many('a\n::error::b')).trimEnd().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toMatch(/^checked SECURITY\.md: .*, 2000 errors, 1000 warnings, 1 problem$/);
  });

  test('are all told in the log', () => {
    expect(renderText(many('short'), plain).match(/^(?:error|warning)\[/gm)).toHaveLength(3000);
  });
});
