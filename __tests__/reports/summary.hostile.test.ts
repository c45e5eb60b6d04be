// What strangers wrote reaches every view of a pull request as text that only shows.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/model/report.ts';
import { toAnnotations } from '../../src/reports/annotations.ts';
import { outputsOf } from '../../src/reports/outputs.ts';
import { plain } from '../../src/reports/paint.ts';
import { renderSummary } from '../../src/reports/summary.ts';
import { renderText } from '../../src/reports/text.ts';
import type { Change } from '../../src/rules/facts.ts';
import { changeRules } from '../../src/rules/index.ts';
import { judge } from '../../src/rules/judge.ts';
import { toFindings } from '../../src/rules/to-findings.ts';
import { aPolicy, aPull, aReport, aRow, aTarget } from '../support/build.ts';
import { aChange, someFacts } from '../support/facts.ts';
import { someRows } from '../support/statement.ts';

const hostile = [
  '::error::x',
  '\n::set-output name=verdict::clean',
  '%0A::error::x',
  '##[error]x',
  '@team @octo-org/team x@example.org',
  '#1 GH-1 octo/repo#1',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</code><a href="https://evil.example">x</a>',
  '](javascript:alert(1))',
  '[x](https://evil.example) ![x](https://evil.example/x.png)',
  'https://evil.example www.evil.example ftp://evil.example mailto:x@evil.example',
  '<https://evil.example>',
  '| pipe | and | more |',
  'back\\| slash \\\\',
  '`code` ``more`` ```\nfence\n```',
  '**bold** _more_ ~~less~~',
  '# heading\n\n- list\n\n> quote',
  'a\u202Eb\u2066c\u200Bd\uFEFFe',
  '\u001B[31mred\u001B]8;;https://evil.example\u0007',
  '&lt;img&gt; &amp;#64;team &#64;team',
  '<!-- hidden -->',
  '$$x$$ [^1] :+1:',
];

/** A report in which a branch, a row, a label, who put it there and what a server said are all this text. */
function reportOf(text: string): Report {
  const row = aRow({ text, status: 'unsupported' });
  const lines = text.split(/\r\n|\r|\n/);
  const facts = (pull: Parameters<typeof aPull>[0], files: Change['files'] = null) =>
    someFacts(['5.0.0'], {
      rows: someRows('5.x yes'),
      change: aChange({
        target: aTarget({ base: text, row, line: { kind: 'none' } }),
        pull: aPull({ base: text, allowLabel: text, ...pull }),
        files,
        alive: [text, text],
        hasPolicy: true,
      }),
    });
  const document = { path: 'SECURITY.md', origin: 'repository' as const, text };
  const reason = (lines.join(' ') || 'x').slice(0, 160);
  const fires = judge(
    changeRules,
    facts({ label: { kind: 'unknown', reason } }, { kind: 'unknown', reason }),
  );
  const passes = judge(changeRules, facts({ label: { kind: 'present', by: text } }));
  const findings = toFindings(fires.hits, {
    document,
    lines,
    hash: () => '0'.repeat(16),
    suggest: () => null,
  });
  const states = ['new', 'existing', 'mended'] as const;
  return aReport({
    policy: aPolicy({ document }),
    rows: [{ row, newestRelease: null }],
    judged: document,
    targets: [aTarget({ base: text, row })],
    touchesPolicy: true,
    findings: states.flatMap((state) =>
      findings.map((finding) => ({ ...finding, state, message: `${finding.message} ${text}` })),
    ),
    problems: [{ code: 'tags-unreadable', message: text, next: [text], state: 'new' }],
    skipped: passes.skipped,
  });
}

test('the report that is looked at holds the text everywhere', () => {
  const { findings, skipped } = reportOf('octo-cat');
  expect(findings.map(({ rule }) => rule)).toEqual(
    Array.from({ length: 3 }, () => 'unsupported-line-changed'),
  );
  expect(findings[0]?.message.match(/octo-cat/g)).toHaveLength(3);
  expect(findings[0]?.help.join('\n').match(/octo-cat/g)).toHaveLength(5);
  expect(skipped[0]?.reason.match(/octo-cat/g)).toHaveLength(2);
});

/** What a log or a terminal would obey, or would not show. */
const obeyed = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\s*::|##\[/u;

describe.each(hostile)('%j', (text) => {
  const report = reportOf(text);

  test('in the log', () => {
    // The runner is told beforehand that no line is a command; these could be taken for one all the same.
    for (const line of renderText(report, plain).split('\n')) expect(line).not.toMatch(obeyed);
  });

  test('in an annotation', () => {
    for (const { message, title } of toAnnotations(report, { problems: true, existing: false })) {
      expect(title).toMatch(/^[a-z-]+$/);
      for (const line of message.split('\n')) expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|##\[/u);
    }
  });

  test('in an output', () => {
    for (const [, value] of outputsOf(report)) expect(value).not.toMatch(/[\r\n]/);
  });
});

const renderer = spawnSync('cmark-gfm', ['--version'], { encoding: 'utf8' });
const hasRenderer = renderer.error === undefined;

/** The page as GitHub's own parser makes HTML of it, before anything is taken out. */
function pageOf(report: Report): string {
  const extensions = ['table', 'autolink', 'strikethrough'].flatMap((name) => ['-e', name]);
  const input = renderSummary(report);
  return spawnSync('cmark-gfm', [...extensions, '--unsafe'], { input, encoding: 'utf8' }).stdout;
}

/** The text that a reader sees. */
const shown = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '\u0001')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

// Without GitHub's parser there is nothing to render the page with.
const withRenderer = hasRenderer ? describe : describe.skip;

withRenderer('on the page of the run', () => {
  const plainPage = pageOf(reportOf('octo-cat'));
  const tagsOf = (html: string): string[] => html.match(/<\/?[a-z][a-z\d]*/gi) ?? [];

  test('there is a table for the rows, for what is new, existing, mended, a problem and skipped', () => {
    expect(tagsOf(plainPage).filter((tag) => tag === '<table')).toHaveLength(6);
  });

  test.each(hostile)('%j', (text) => {
    const html = pageOf(reportOf(text));
    // Whatever the text is, the page has the same parts: no link, no image, no cell, no line more.
    expect(tagsOf(html)).toEqual(tagsOf(plainPage));
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, target]) => target);
    for (const target of targets) {
      expect(target).toMatch(
        /^https:\/\/(?:github\.com\/supported-versions\/|example\.org\/owner\/project\/)/,
      );
    }
    expect(shown(html)).not.toMatch(/[@#][\p{L}\p{N}_]/u);
  });
});
