// The page of a run; what it looks like as a whole stands in golden/.
import { describe, expect, test } from '@jest/globals';
import { renderSummary } from '../../src/reports/summary.ts';
import { aFinding, aReport, aReportedLine, aTarget } from '../support/build.ts';

const lines = [aReportedLine({ major: 5, minor: 1 }, '5.1.4')];
const problems = [{ code: 'tags-unreadable', message: 'no tags', next: ['fetch'], state: null }] as const;
const skipped = [{ rule: 'silent-line', reason: 'no dates' }];
const titlesOf = (overrides: Parameters<typeof aReport>[0]): readonly string[] =>
  renderSummary(aReport(overrides)).match(/(?<=^####? ).*/gm) ?? [];

test('a clean report says so first, and ends with what was looked at', () => {
  expect(renderSummary(aReport({ rows: [] }))).toBe(
    [
      '### Supported versions',
      '',
      '✅ **Nothing is wrong** with what `SECURITY.md` promises.',
      '',
      'Looked at 1 row, 1 tag, newest v5.1.4, 17 rules.',
      '',
    ].join('\n'),
  );
});

describe('its parts', () => {
  test('of an audit', () => {
    expect(titlesOf({ verdict: 'findings', lines, findings: [aFinding()], problems, skipped })).toEqual([
      'Supported versions',
      'Support as it is',
      'Findings',
      'Timeline',
      'Rules that could not be judged',
      'Not looked at',
    ]);
  });

  test('of a pull request', () => {
    const findings = (['mended', 'existing', 'new'] as const).map((state) => aFinding({ state }));
    expect(titlesOf({ verdict: 'findings', lines, findings })).toEqual([
      'Supported versions',
      'Support as it is',
      'What this pull request brings',
      'There before this pull request',
      'Mended by this pull request',
      'Timeline',
    ]);
  });

  test('of a run that could not look: what to do about that comes first', () => {
    expect(titlesOf({ verdict: 'not-checked', problems, skipped })).toEqual([
      'Supported versions',
      'Not looked at',
      'What the policy says',
      'Rules that could not be judged',
    ]);
  });
});

test('what the run is about stands below the verdict', () => {
  expect(renderSummary(aReport({ targets: [aTarget()] })).split('\n')[4]).toMatch(
    /^It goes to `1\.x`, line 1\.x: ❌ not supported, as /,
  );
});

test('its address stands in that sentence, and not as dead text beside a finding', () => {
  const target = aTarget();
  const finding = aFinding({ help: ['send it elsewhere', `what it says: ${target.url ?? ''}`] });
  const summary = renderSummary(aReport({ findings: [finding], targets: [target] }));
  expect(summary).toContain(`](<${target.url ?? 'none'}>)`);
  expect(summary).toContain('<br>send it elsewhere |');
  expect(summary).not.toContain('what it says');
});

describe('findings', () => {
  const rowsOf = (...findings: ReturnType<typeof aFinding>[]) =>
    renderSummary(aReport({ findings })).match(/^\| (?:❌|⚠️|ℹ️)&nbsp;.*/gm) ?? [];

  test('stand with their place, and with what can be done', () => {
    expect(rowsOf(aFinding({ message: 'a | b', help: ['do this', 'or <that>'] }))).toEqual([
      '| ❌&nbsp;error | [newest-release-unlisted](<https://example.org/newest-release-unlisted.md>) | SECURITY.md&#58;7 | a &#124; b<br>do this<br>or &#60;that&#62; |',
    ]);
  });

  test('come with the worst first', () => {
    const levels = (['notice', 'error', 'warning', 'error'] as const).map((level) => aFinding({ level }));
    expect(rowsOf(...levels).map((row) => row.split(/&nbsp;| /)[2])).toEqual([
      'error',
      'error',
      'warning',
      'notice',
    ]);
  });

  test('are cut where a message is longer than anybody reads', () => {
    expect(rowsOf(aFinding({ message: 'word '.repeat(10_000) }))[0]).toMatch(/ word… \|$/);
  });

  test('come with the row to write, but for those that are mended', () => {
    const suggestion = { afterLine: 6, text: '| 5.2.x | yes |' };
    const page = (state: 'new' | 'mended') =>
      renderSummary(aReport({ findings: [aFinding({ state, suggestion })] }));
    expect(page('new')).toContain('\n+| 5.2.x | yes |\n');
    expect(page('mended')).not.toContain('```diff');
  });
});

test('what could not be looked at comes with what to do', () => {
  const [problem] = problems;
  const page = renderSummary(aReport({ problems: [{ ...problem, state: 'existing' }] }));
  expect(page).toMatch(
    /\| \[tags-unreadable\]\(<[^>]*>\) \| no tags \(there before this pull request\) \| fetch \|/,
  );
});

test('rules that were skipped stand beside their reason', () => {
  const more = [...skipped, { rule: 'b', reason: 'no dates' }, { rule: 'c', reason: 'no @tags' }];
  expect(renderSummary(aReport({ skipped: more }))).toContain(
    '\n| no dates | silent-line, b |\n| no &#64;&#8203;tags | c |\n',
  );
});
