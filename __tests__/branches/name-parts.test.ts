// The parts of a branch's name.
import { expect, test } from '@jest/globals';
import { namePartsOf } from '../../src/branches/name-parts.ts';

test('are words, digits and signs, in lower case', () => {
  expect(namePartsOf('REL9_6/x')).toEqual([
    { kind: 'word', text: 'rel' },
    { kind: 'digits', text: '9' },
    { kind: 'sign', text: '_' },
    { kind: 'digits', text: '6' },
    { kind: 'sign', text: '/' },
    { kind: 'word', text: 'x' },
  ]);
});

test.each(['', '-1', 'a b', 'a#1', 'é1', 'a\n', 'a'.repeat(129)])('are not looked for in %j', (name) => {
  expect(namePartsOf(name)).toBeNull();
});
