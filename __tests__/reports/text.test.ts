// The report as a terminal shows it.
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { coloured, plain } from '../../src/reports/paint.ts';
import { renderText } from '../../src/reports/text.ts';
import { aFinding, aPlace, aPolicy, aReport, aSpan } from '../support/build.ts';
import { pullReport, richReport } from '../support/rich-report.ts';

test('a report with everything in it', () => {
  expect(renderText(richReport, plain)).toMatchInlineSnapshot(`
    "error[newest-release-unlisted]: v5.2.0 is the newest release, and no row speaks of it
     --> SECURITY.md:5:3
      |
    5 | | 5.1.x | ✅ | 2026-12-01 | |
      |   ^^^^^
    help: write this row below line 4
    4 | | ------- | --------- | ----- | ---- |
    + | | 5.2.x | ✅ |  | |
    5 | | 5.1.x | ✅ | 2026-12-01 | |
    see: https://example.org/newest-release-unlisted.md

    error[rows-contradict]: rows 5.1.x and 5.1.0 give v5.1.0 different statuses
     --> SECURITY.md:6:3
      |
    6 | |    5.1.0 | ❌ | | |
      |      ^^^^^
    note: the other row
     --> SECURITY.md:5:11
      |
    5 | | 5.1.x | ✅ | 2026-12-01 | |
      |           --
    see: https://example.org/newest-release-unlisted.md

    warning[row-unreadable]: nobody could say when "soon" is
     --> SECURITY.md:7:16
      |
    7 | | 日本 4.x | ✅ | soon | \\u{1b}[31mred\\u{1b}[0m #\\u{23}[error]x |
      |                   ^^^^
    see: https://example.org/newest-release-unlisted.md

    warning[row-repeated]: said before
     --> SECURITY.md:8:203
      |
    8 | …ery very very very very very old 3.x | no no no no no no no no no no no no no no no no no no no no…
      |                               ^^^^^^^
    see: https://example.org/newest-release-unlisted.md

    notice[end-date-near]: hostile\\u{1b}]8;;x\\u{7} text\\u{a}::error::and a second line
     --> SECURITY.md:9:30
      |
    9 | | < 3.0 | :x: | 2020-01-31 | ends\\u{202e}reversed |
      |                              ^^^^^^^^^^^^^^^^^^^^
    see: https://example.org/newest-release-unlisted.md

    notice[policy-shadowed]: never shown
     --> docs/SECURITY.md:1:1
    see: https://example.org/newest-release-unlisted.md

    error[policy-missing]: there is no policy
    see: https://example.org/newest-release-unlisted.md

    problem[tags-unreadable]: this is a shallow clone
    help: run git fetch --unshallow --tags
    help: or give --tags
    see: https://github.com/supported-versions/supported-versions/blob/main/docs/problems.md#tags-unreadable

    skipped: unsupported-line-released, silent-line (release dates are not known)
    skipped: row-without-release (there is no release)

    checked SECURITY.md: 4 rows, no tags read, 15 rules, 3 errors, 2 warnings, 2 notices, 1 problem
    "
  `);
});

test('a pull request is told in full what it brings, and in short what was there before and what it mends', () => {
  expect(renderText(pullReport, plain)).toMatchInlineSnapshot(`
    "error[unsupported-line-changed]: this change goes to line 1.x (branch "release/1.x"), which gets no security fixes
    help: please send it to a branch that does get fixes: 5.x and main
    help: a maintainer can add a label
    see: https://example.org/newest-release-unlisted.md

    there before this pull request:
      warning[row-repeated] SECURITY.md:7: said before

    mended by this pull request:
      error[end-date-passed] SECURITY.md:7: the last day was 2026-01-31

    problem[policy-unreadable]: it is a folder
    help: write a file
    see: https://github.com/supported-versions/supported-versions/blob/main/docs/problems.md#policy-unreadable

    problem[tags-unreadable]: no tags
    help: fetch them
    help: or give a list
    see: https://github.com/supported-versions/supported-versions/blob/main/docs/problems.md#tags-unreadable

    skipped: silent-line (release dates are not known)

    target: release/1.x carries line 1.x, unsupported (SECURITY.md:9)

    checked SECURITY.md: 1 row, no tags read, 17 rules (3 requests, 4 round trips of git), 1 error, 1 warning, 2 problems
    "
  `);
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
