// The page of a run.
import { describe, expect, test } from '@jest/globals';
import { renderSummary } from '../../src/reports/summary.ts';
import { aFinding, aReport, aTarget } from '../support/build.ts';
import { pullReport } from '../support/rich-report.ts';

test('about a pull request: what it goes to, what it does, what could not be looked at, and what was', () => {
  expect(renderSummary(pullReport)).toMatchInlineSnapshot(`
    "### supported-versions: findings

    The log of this step says the same with the lines, and with what to write. 1 error, 1 warning, 0 notices.

    <code>release/1.x</code> carries line 1.x: **unsupported** by the row <code>&#60; 2.0</code> in [SECURITY.md&#58;9](<https://example.org/owner/project/blob/0a1b2c3/SECURITY.md?plain=1#L9>).

    #### What this change does

    | Level | Rule | Where | What |
    | --- | --- | --- | --- |
    | error | [unsupported-line-changed](<https://example.org/newest-release-unlisted.md>) |  | this change goes to line 1.x (branch &#34;release/1.x&#34;), which gets no security fixes<br>please send it to a branch that does get fixes&#58; 5.x and main<br>a maintainer can add a label |

    #### There before this pull request

    | Level | Rule | Where | What |
    | --- | --- | --- | --- |
    | warning | [row-repeated](<https://example.org/newest-release-unlisted.md>) | SECURITY.md&#58;7 | said before |

    #### Mended by this pull request

    | Level | Rule | Where | What |
    | --- | --- | --- | --- |
    | error | [end-date-passed](<https://example.org/newest-release-unlisted.md>) | SECURITY.md&#58;7 | the last day was 2026-01-31 |

    #### Not looked at

    | Problem | What happened | What to do |
    | --- | --- | --- |
    | [policy-unreadable](<https://github.com/supported-versions/supported-versions/blob/main/docs/problems.md#policy-unreadable>) | it is a folder | write a file |
    | [tags-unreadable](<https://github.com/supported-versions/supported-versions/blob/main/docs/problems.md#tags-unreadable>) | no tags | fetch them<br>or give a list |

    #### Skipped

    | Because | Rules |
    | --- | --- |
    | release dates are not known | silent-line |

    Looked at 1 row, 1 tag and 17 rules (3 requests, 4 round trips of git).
    "
  `);
});

test('a clean report says what it means', () => {
  expect(renderSummary(aReport())).toMatchInlineSnapshot(`
    "### supported-versions: clean

    The policy agrees with the releases. 0 errors, 0 warnings, 0 notices.

    Looked at 1 row, 1 tag and 17 rules.
    "
  `);
});

test('an audit has findings, and no change', () => {
  const summary = renderSummary(
    aReport({ verdict: 'findings', findings: [aFinding()], targets: [aTarget()] }),
  );
  expect(summary).toContain('#### Findings');
  expect(summary).not.toContain('What this change does');
});

describe('what is changed', () => {
  test.each([
    // what is known of the target, what is said
    [{ url: null }, 'by the row <code>&#60; 2.0</code> in SECURITY.md&#58;9.'],
    [{ row: null }, '**unsupported** in [SECURITY.md&#58;9](<https://'],
    [{ status: 'unlisted', row: null, decidedAt: null, url: null }, ': **unlisted**.'],
    [
      { status: null, row: null, decidedAt: null, url: null },
      'carries line 1.x: nothing is promised or denied for it.',
    ],
  ] as const)('%j', (overrides, said) => {
    expect(renderSummary(aReport({ targets: [aTarget(overrides)] }))).toContain(said);
  });
});

test('more findings than anybody reads are counted', () => {
  const findings = Array.from({ length: 201 }, () => aFinding());
  const summary = renderSummary(aReport({ findings }));
  expect(summary.match(/^\| error /gm)).toHaveLength(200);
  expect(summary).toContain('\n1 more finding in the log of this step.\n');
});
