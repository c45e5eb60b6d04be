// Where a problem is explained.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { tool } from '../../src/model/tool.ts';
import { problemPage } from '../../src/reports/problem-page.ts';

test('the address leads to the heading that the page has', () => {
  const [page, heading] = problemPage('tags-unreadable').split('#');
  expect(page).toBe(`${tool.home}/blob/main/docs/problems.md`);
  expect(readFileSync('docs/problems.md', 'utf8')).toContain(`\n## ${heading ?? 'none'}\n`);
});
