// The lines on the page of a run.
import { expect, test } from '@jest/globals';
import { renderSummary } from '../../src/reports/summary.ts';
import { aReport } from '../support/build.ts';
import { richReport } from '../support/rich-report.ts';

test('verdict, counts, and what was looked at', () => {
  expect(renderSummary(richReport)).toMatchInlineSnapshot(`
    "### supported-versions: findings

    | errors | warnings | notices | problems |
    | --: | --: | --: | --: |
    | 3 | 2 | 2 | 1 |

    Each finding stands on its line as an annotation, and in the log of this step with what to write.

    Looked at 4 rows, 212 tags and 15 rules.
    "
  `);
});

test('a clean report says what it means', () => {
  expect(renderSummary(aReport())).toContain('### supported-versions: clean');
  expect(renderSummary(aReport())).toContain('The policy agrees with the releases.');
});
