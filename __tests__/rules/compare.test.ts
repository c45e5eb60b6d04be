// What a pull request does to findings.
import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.ts';
import { compare, inState } from '../../src/rules/compare.ts';
import { aFinding } from '../support/build.ts';

/** Findings that are known by these letters. */
const found = (letters: string, line = ''): Finding[] =>
  Array.from(letters, (letter) => aFinding({ fingerprint: letter, message: `${letter}${line}` }));

test.each([
  // before, after, each message with its state
  ['', '', []],
  ['a', 'a', ['a after existing']],
  ['', 'a', ['a after new']],
  ['a', '', ['a before mended']],
  ['ab', 'bc', ['c after new', 'b after existing', 'a before mended']],
])('%j becomes %j', (before, after, expected) => {
  const states = compare(found(before, ' before'), found(after, ' after'));
  expect(states.map(({ message, state }) => `${message} ${String(state)}`)).toEqual(expected);
});

test('a state is given to all of them, and taken from all', () => {
  expect(inState(found('ab'), 'new').map(({ state }) => state)).toEqual(['new', 'new']);
  expect(inState(inState(found('a'), 'new'), null).map(({ state }) => state)).toEqual([null]);
});
