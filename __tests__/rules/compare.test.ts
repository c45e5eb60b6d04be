// What a pull request does to findings.
import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.ts';
import { compare, inState } from '../../src/rules/compare.ts';
import { aFinding } from '../support/build.ts';

const allSeen = { rules: new Set<string>(), isUnreadable: false };

/** Findings that are known by these letters. */
const found = (letters: string, line = ''): Finding[] =>
  Array.from(letters, (letter) =>
    aFinding({ rule: 'row-repeated', subject: letter, fingerprint: letter, message: `${letter}${line}` }),
  );

test.each([
  // before, after, each message with its state
  ['', '', []],
  ['a', 'a', ['a after existing']],
  ['', 'a', ['a after new']],
  ['a', '', ['a before mended']],
  ['ab', 'bc', ['c after new', 'b after existing', 'a before mended']],
])('%j becomes %j', (before, after, expected) => {
  const states = compare(found(before, ' before'), found(after, ' after'), allSeen);
  expect(states.map(({ message, state }) => `${message} ${String(state)}`)).toEqual(expected);
});

/** A finding of a rule about ranges, in short. */
const about = (rule: string, subject: string): Finding =>
  aFinding({ rule, subject, fingerprint: `${rule} ${subject}` });
const inShort = ({ subject, state }: Finding): string => `${String(state)} ${subject}`;

test.each([
  // rule, before, after, what is said
  ['release-line-unlisted', '1 || 2 || 3', '1 || 3', ['existing 1 || 3']],
  ['release-line-unlisted', '1', '1 || 2', ['new 1 || 2', 'mended 1']],
  ['newest-release-unlisted', '>=3.0.0 <4.0.0-0', '>=3.1.0 <3.2.0-0', ['existing >=3.1.0 <3.2.0-0']],
  ['placeholder-left', 'EMAIL', 'NAME', ['new NAME', 'mended EMAIL']],
])('what is left of a finding was there: %s, %s, %s', (rule, before, after, expected) => {
  expect(compare([about(rule, before)], [about(rule, after)], allSeen).map(inShort)).toEqual(expected);
});

test('what nobody could judge any more is not mended', () => {
  const before = [about('row-repeated', '1'), about('placeholder-left', 'EMAIL')];
  const rules = new Set(['row-repeated']);
  const states = (isUnreadable: boolean) => compare(before, [], { rules, isUnreadable }).map(inShort);
  expect(states(false)).toEqual(['mended EMAIL']);
  expect(states(true)).toEqual(['existing 1', 'mended EMAIL']);
});

test('a state is given to all of them, and taken from all', () => {
  expect(inState(found('ab'), 'new').map(({ state }) => state)).toEqual(['new', 'new']);
  expect(inState(inState(found('a'), 'new'), null).map(({ state }) => state)).toEqual([null]);
});
