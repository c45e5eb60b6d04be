// Problems of the settings in their states.
import { expect, test } from '@jest/globals';
import { stated } from '../../src/engine/stated.ts';
import type { Problem } from '../../src/model/problem.ts';

const problem = (message: string): Problem => ({ code: 'settings-unreadable', message, next: [] });

test.each([
  // by the settings as they are, by those that are left, each problem with its state
  [['a'], null, ['a null']],
  [['a'], ['a'], ['a null']],
  [['a'], [], ['a existing']],
  [[], ['a'], ['a new']],
  [
    ['a', 'b'],
    ['b', 'c'],
    ['a existing', 'b null', 'c new'],
  ],
])('%j, then %j', (present, left, expected) => {
  const problems = stated(present.map(problem), left?.map(problem) ?? null);
  expect(problems.map(({ message, state }) => `${message} ${state}`)).toEqual(expected);
});
