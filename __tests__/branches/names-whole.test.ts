// Whether a branch is called as the repository itself.
import { expect, test } from '@jest/globals';
import { wholeNamer } from '../../src/branches/names-whole.ts';
import { aFamily } from '../support/statement.ts';

const versions = ['1.0.0', '1.1.0', '1.2.0'];

test.each([
  // the branch, whether it names the whole
  ['project-1.x', true],
  ['release/project-1.0', true],
  ['v1', false],
  ['release-1.0', false],
  ['1.x', false],
  ['project-util-1.x', false],
  ['fix/project-crash-in-7', false],
])('%s: %s', (branch, expected) => {
  const families = [aFamily(versions), aFamily(versions, 'project-util')];
  expect(wholeNamer('project', families)(branch)).toBe(expected);
});
