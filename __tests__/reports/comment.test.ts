// The comment below a pull request.
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/model/report.ts';
import { commentMarker, renderComment, resolvedComment } from '../../src/reports/comment.ts';
import { aFinding, aReport, aTarget } from '../support/build.ts';
import { pullReport } from '../support/rich-report.ts';

test('what a pull request goes to, brings and mends, and what could not be looked at', () => {
  expect(renderComment(pullReport)).toMatchInlineSnapshot(`
    "<!-- supported-versions -->
    ### supported-versions

    ❌ **This pull request brings 1 error.** It mends 1 error. 1 warning was there before it. Not everything could be looked at, so there may be more.

    It goes to \`release/1.x\`, line 1.x: ❌ not supported, as the row <code>&#60; 2.0</code> in [SECURITY.md&#58;9](<https://example.org/owner/project/blob/0a1b2c3/SECURITY.md?plain=1#L9>) says.

    #### What it brings

    - ❌ error [unsupported-line-changed](<https://example.org/newest-release-unlisted.md>): this change goes to line 1.x (branch &#34;release/1.x&#34;), which gets no security fixes
      - please send it to a branch that does get fixes&#58; 5.x and main
      - a maintainer can add a label

    #### What could not be looked at

    - ❔ [policy-unreadable](<https://github.com/supported-versions/supported-versions/blob/main/docs/problems.md#policy-unreadable>): it is a folder
      - write a file
    - ❔ [tags-unreadable](<https://github.com/supported-versions/supported-versions/blob/main/docs/problems.md#tags-unreadable>): no tags
      - fetch them
      - or give a list

    #### What it mends

    - ✅ error [end-date-passed](<https://example.org/newest-release-unlisted.md>) in SECURITY.md&#58;7: the last day was 2026-01-31

    The summary of the run has the whole report, with what was there before this pull request.
    "
  `);
});

test('what to write, where that is known', () => {
  const suggestion = { afterLine: 6, text: '| 5.2.x   | :white_check_mark: |' };
  const report = aReport({ verdict: 'findings', findings: [aFinding({ state: 'new', suggestion })] });
  expect(renderComment(report)).toContain('+| 5.2.x   | :white_check_mark: |');
});

test('the address of the policy stands in the sentence about the target, and nowhere else', () => {
  const target = aTarget();
  const finding = aFinding({
    state: 'new',
    help: ['send it elsewhere', `what it says: ${target.url ?? ''}`],
  });
  const comment =
    renderComment(aReport({ verdict: 'findings', findings: [finding], targets: [target] })) ?? '';
  expect(comment).toContain(`](<${target.url ?? 'none'}>)`);
  expect(comment).toContain('\n  - send it elsewhere\n');
  expect(comment).not.toContain('what it says');
});

const [existing, mended] = [aFinding({ state: 'existing' }), aFinding({ state: 'mended' })];
const problem = { code: 'tags-unreadable', message: 'no tags', next: [], state: 'new' } as const;

describe('there is nothing to say', () => {
  test.each<[what: string, report: Partial<Report>, isNothing: boolean]>([
    ['of a clean report', {}, true],
    ['of a line that gets no fixes, where nobody minds', { targets: [aTarget()] }, true],
    ['of what was there before', { findings: [existing], verdict: 'findings' }, true],
    ['but of what is mended', { findings: [mended] }, false],
    ['but of a problem', { problems: [problem], verdict: 'not-checked' }, false],
  ])('%s', (_what, report, isNothing) => {
    expect(renderComment(aReport(report)) === null).toBe(isNothing);
  });
});

describe('a run that brings nothing may have something to say all the same', () => {
  test('that it is let pass', () => {
    const reason = 'the line gets no fixes, and the label "x" lets the change pass, put there by octocat';
    const skipped = [{ rule: 'unsupported-line-changed', reason, isPass: true }];
    const report = aReport({ skipped, targets: [aTarget({ status: 'unsupported' })] });
    expect(renderComment(report)).toMatch(/\*\*Let pass\*\*: the line gets no fixes.*put there by octocat/);
  });

  test('that it fails by what was there before', () => {
    const report = aReport({ verdict: 'findings', findings: [aFinding({ state: 'existing' })] });
    expect(renderComment(report)).toBeNull();
    expect(renderComment(report, true)).toContain('#### What was there before, and fails this run');
  });
});

test('it begins with the marker, whatever it says', () => {
  expect(renderComment(pullReport)?.split('\n')[0]).toBe(commentMarker);
  expect(resolvedComment.split('\n')[0]).toBe(commentMarker);
});

describe('it is as short as GitHub wants it', () => {
  const many = (count: number, message: string): Partial<Report> => ({
    verdict: 'findings',
    findings: Array.from({ length: count }, (_nothing, at) =>
      aFinding({ state: 'new', level: at === count - 1 ? 'error' : 'notice', message: `${message} ${at}` }),
    ),
  });

  test.each<[what: string, report: Partial<Report>]>([
    ['many findings', many(3000, 'so')],
    ['findings as long as a file', many(300, '@'.repeat(20_000))],
    ['many packages', { ...many(1, 'so'), targets: Array.from({ length: 900 }, () => aTarget()) }],
    [
      'a long problem',
      { problems: [{ ...problem, next: Array.from({ length: 99 }, () => '#'.repeat(9999)) }] },
    ],
    [
      'long rows to write',
      {
        verdict: 'findings',
        findings: Array.from({ length: 10 }, (_nothing, at) =>
          aFinding({ state: 'new', suggestion: { afterLine: at, text: 'x'.repeat(7500) } }),
        ),
      },
    ],
  ])('%s', (_what, report) => {
    const comment = renderComment(aReport(report)) ?? '';
    expect(comment.length).toBeGreaterThan(300);
    expect(comment.length).toBeLessThan(60_000);
    expect(comment).toMatch(/\nThe summary of the run has the whole report, [^\n]+\n$/);
  });

  test('cut at a finding, the heaviest first, with a count of the others', () => {
    const comment = renderComment(aReport(many(3000, 'so'))) ?? '';
    const items = comment.match(/^- [^a].*/gm) ?? [];
    expect(items[0]).toMatch(/^- ❌ error .* so 2999$/);
    expect(items.at(-1)).toMatch(/^- ℹ️ notice .* so \d+$/);
    expect(comment).toContain(`\n- and ${3000 - items.length} more findings\n`);
  });
});
