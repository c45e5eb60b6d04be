// What did not come, as a problem.
import { expect, test } from '@jest/globals';
import { problemOf } from '../../src/app/problem-of.ts';
import { unreached } from '../support/fake-forge.ts';

test.each([
  ['missing', /contents: read/],
  ['denied', /contents: read/],
  ['limited', /token/],
  ['no-git', /install git/],
  ['offline', /again/],
  ['broken', /report it/],
] as const)('%s says what to do', (why, next) => {
  expect(problemOf('repository-unreadable', unreached('what happened', why))).toEqual({
    code: 'repository-unreadable',
    message: 'what happened',
    next: [expect.stringMatching(next)],
  });
});
