// Policies that say nothing about versions.
import { expect, test } from '@jest/globals';
import { statementMissing } from '../../src/rules/statement-missing.ts';
import { ask } from '../support/facts.ts';
import { aPolicy } from '../support/build.ts';
import { aFamily } from '../support/statement.ts';

const none = { kind: 'none' as const };
const ofOwner = { document: { ...aPolicy().document, origin: 'owner' as const }, ...none };

test.each([
  ['it says nothing', ['1.0.0'], { policy: none }, ['silent']],
  ['it says nothing of prereleases', ['1.0.0-rc.1'], { policy: none }, ['silent']],
  ['nothing is released yet', [], { policy: none }, []],
  ['it is the default of the owner', ['1.0.0'], { policy: ofOwner }, []],
  ['it has a table', ['1.0.0'], { policy: { kind: 'table' as const } }, []],
  ['it points elsewhere', ['1.0.0'], { policy: { kind: 'pointer' as const } }, []],
  [
    'nobody knows what is released',
    [],
    { policy: none, hasNoTags: true },
    ['skipped: the release tags could not be read'],
  ],
  ['there is no policy', ['1.0.0'], { policyIs: 'missing' as const }, ['skipped: there is no policy']],
])('%s', (_name, versions, run, expected) => {
  expect(ask(statementMissing, versions, run)).toEqual(expected);
});

test('other packages of the repository are not asked about', () => {
  expect(ask(statementMissing, [], { policy: none, families: [aFamily(['1.0.0'], 'client')] })).toEqual([]);
});
