// No policy, and a policy that nobody could read.
import { expect, test } from '@jest/globals';
import { judge } from '../../src/rules/judge.ts';
import { policyMissing } from '../../src/rules/policy-missing.ts';
import { ask, someFacts } from '../support/facts.ts';

test.each([
  ['there is none', { policyIs: 'missing' }, ['missing']],
  ['nobody could read it', { policyIs: 'unreadable' }, []],
  ['there is one', {}, []],
] as const)('%s', (_name, run, expected) => {
  expect(ask(policyMissing, ['1.0.0'], run)).toEqual(expected);
});

test('tags are not needed to see it', () => {
  expect(ask(policyMissing, [], { policyIs: 'missing', hasNoTags: true })).toEqual(['missing']);
});

test('where a forge was asked, the owner’s default was looked for as well', () => {
  const run = { policyIs: 'missing', repository: 'owner/project' } as const;
  expect(ask(policyMissing, [], run)).toEqual(['missingForOwner']);
  expect(judge([policyMissing], someFacts([], run)).hits[0]?.hit.values).toEqual({
    repository: 'owner/.github',
  });
});
