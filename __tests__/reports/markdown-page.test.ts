// Support for a README or a release note.
import { expect, test } from '@jest/globals';
import { renderMarkdown } from '../../src/reports/markdown-page.ts';
import { aFinding, aReport, aReportedLine } from '../support/build.ts';

const lines = [aReportedLine({ major: 5, minor: 1 }, '5.1.4')];

test('is the table and the timeline, and nothing of what is wrong', () => {
  const page = renderMarkdown(aReport({ lines, findings: [aFinding()], verdict: 'findings' }));
  expect(page).toMatch(
    /^\| Line \| Newest release \| Status \|\n\| --- .*\n\| 5\.1\.x .*\n\n```mermaid\n[^`]*\n```\n$/,
  );
});

test.each([
  // what there is, what is said
  [{ policy: null, rows: [] }, 'No policy says which versions get security fixes.\n'],
  [{ rows: [] }, 'No release line is known.\n'],
])('without a table it says why: %#', (overrides, said) => {
  expect(renderMarkdown(aReport(overrides))).toBe(said);
});

test('what could not be looked at comes first, and is inert', () => {
  const problems = [{ code: 'tags-unreadable', message: 'no @tags', next: [], state: null }] as const;
  expect(renderMarkdown(aReport({ lines, problems }))).toMatch(
    /^⚠️ Not complete: no &#64;&#8203;tags\.\n\n\| Line /,
  );
  expect(renderMarkdown(aReport({ policy: null, rows: [], problems }))).toMatch(
    /\n\nNo release line is known\.\n$/,
  );
});
