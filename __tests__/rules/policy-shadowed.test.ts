// Second policy files.
import { expect, test } from '@jest/globals';
import { judge } from '../../src/rules/judge.ts';
import { policyShadowed } from '../../src/rules/policy-shadowed.ts';
import { ask, someFacts } from '../support/facts.ts';

test('each file that is never shown is one finding, on that file', () => {
  const { hits } = judge([policyShadowed], someFacts([], { shadowed: ['SECURITY.md', 'docs/SECURITY.md'] }));
  expect(hits.map(({ hit }) => hit.place)).toEqual([{ file: 'SECURITY.md' }, { file: 'docs/SECURITY.md' }]);
});

test('one file alone is shown', () => {
  expect(ask(policyShadowed, [], {})).toEqual([]);
});

test('nobody can say which of them is shown where none could be read', () => {
  expect(ask(policyShadowed, [], { policyIs: 'unreadable', shadowed: ['docs/SECURITY.md'] })).toEqual([
    'skipped: the policy could not be read',
  ]);
});
