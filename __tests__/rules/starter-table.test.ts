// The starter, and what it silences.
import { expect, test } from '@jest/globals';
import { rules } from '../../src/rules/index.ts';
import { judge } from '../../src/rules/judge.ts';
import { someFacts } from '../support/facts.ts';
import { aSpan } from '../support/build.ts';
import { someRows } from '../support/statement.ts';

const starter = aSpan(7, 1, 30);

test('each starter table is one finding, and no other rule looks at rows', () => {
  const rows = someRows('5.1.x yes', '5.0.x no', '4.0.x yes', '< 4.0 no', '4.0.x yes', '? maybe');
  const { hits, skipped } = judge(
    rules,
    someFacts(['9.0.0'], { rows, policy: { starterTables: [starter, aSpan(30, 1, 30)] } }),
  );
  expect(hits.map(({ rule }) => rule.id)).toEqual(['starter-table', 'starter-table']);
  expect(skipped.map(({ rule }) => rule)).toEqual([
    'newest-release-unlisted',
    'newest-release-unsupported',
    'release-line-unlisted',
    'row-without-release',
    'rows-contradict',
    'row-repeated',
    'row-unreadable',
    'end-date-passed',
    'end-date-near',
    'support-rule-broken',
    'unsupported-line-released',
    'unsupported-line-changed',
    'line-ending-soon',
    'line-unknown',
  ]);
  expect(new Set(skipped.map(({ reason }) => reason))).toEqual(
    new Set(["the version table is GitHub's starter"]),
  );
});
