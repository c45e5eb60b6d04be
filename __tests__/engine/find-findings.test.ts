// What becomes of rules and what was understood.
import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { findFindings } from '../../src/engine/find-findings.ts';
import { understand } from '../../src/engine/understand.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { evidenceFrom } from '../support/given.ts';
import { aFamily } from '../support/statement.ts';
import { aSpan } from '../support/build.ts';

const about = { texts: [], intervals: [], lines: [] };
const table = ['| Version | Supported |', '| --- | --- |', '| 1.x | yes |'].join('\n');
const understood = understand(evidenceFrom('today: 2026-11-21\ntags:\n  - v2.0.0', table), [
  aFamily(['2.0.0']),
]);

const aRule = (id: string, check: Rule['check']): Rule => ({
  id,
  title: 'A defect',
  level: 'notice',
  since: '0.1.0',
  needs: 'nothing',
  messages: { here: 'here' },
  check,
});

test('what rules hit, with hash and lines to write, and what they skip', () => {
  const missing = [{ line: { major: 2, minor: null }, newest: [2, 0, 0] as const }];
  const { findings, skipped } = findFindings(
    [
      aRule('hits', () => [{ message: 'here', place: aSpan(3, 3, 6), subject: 's', about, missing }]),
      aRule('skips', () => [{ skipped: 'for a reason' }]),
    ],
    understood,
  );
  expect(findings).toMatchObject([
    {
      rule: 'hits',
      state: null,
      fingerprint: createHash('sha256').update('hits\n\ns').digest('hex').slice(0, 16),
      place: { source: '| 1.x | yes |' },
      suggestion: { afterLine: 2, text: '| 2.x | yes |' },
    },
  ]);
  expect(skipped).toEqual([{ rule: 'skips', reason: 'for a reason' }]);
});

test('without a policy there is nothing to write into', () => {
  const missing = [{ line: { major: 2, minor: null }, newest: [2, 0, 0] as const }];
  const hits = aRule('hits', () => [{ message: 'here', place: null, subject: 's', about, missing }]);
  const bare = understand(evidenceFrom('today: 2026-11-21', null), []);
  expect(findFindings([hits], bare).findings).toMatchObject([{ place: null, suggestion: null }]);
});
