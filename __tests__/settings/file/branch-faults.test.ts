// Lines of branches whose named parts their patterns do not have.
import { expect, test } from '@jest/globals';
import { branchFaults } from '../../../src/settings/file/branch-faults.ts';
import { faultsOf } from './parsed.ts';

test.each([
  // branches, what is wrong
  ['"maint/{major}.{minor}": "{major}.{minor}.x"', []],
  ['"maint/{major}.{minor}": "{major}.x"', []],
  ['"{minor}-of-4": "4.{minor}.x"', []],
  ['edge: next', []],
  ['edge: "{major}.x"', ['1:19 branches.edge has no {major} that its line {major}.x could take']],
  [
    '"a*": { line: "{major}.{minor}" }',
    [
      '1:27 branches.a* has no {major} that its line {major}.{minor} could take',
      '1:27 branches.a* has no {minor} that its line {major}.{minor} could take',
    ],
  ],
])('branches: { %s }', (text, faults) => {
  expect(faultsOf(`branches: { ${text} }`)).toEqual(faults);
});

test('a file without branches has none', () => {
  expect(branchFaults(undefined)).toEqual([]);
});
