// What a mapping says that branches carry.
import { expect, test } from '@jest/globals';
import { putIn, readCarried } from '../../src/patterns/carries.ts';

const parts = new Map([
  ['major', '4'],
  ['minor', '05'],
  ['package', '{major}'],
]);

test.each([
  // what it carries, with major 4 and minor 05
  ['next', { kind: 'next' }],
  ['none', { kind: 'none' }],
  ['1', { kind: 'line', line: { major: 1, minor: null } }],
  ['1.x', { kind: 'line', line: { major: 1, minor: null } }],
  ['1.2', { kind: 'line', line: { major: 1, minor: 2 } }],
  ['1.2.x', { kind: 'line', line: { major: 1, minor: 2 } }],
  ['{major}.x', { kind: 'line', line: { major: 4, minor: null } }],
  ['{major}.{minor}.x', { kind: 'line', line: { major: 4, minor: 5 } }],
  ['2{major}.x', { kind: 'line', line: { major: 24, minor: null } }],
  ['9007199254740990.x', { kind: 'line', line: { major: 9007199254740990, minor: null } }],
  ['9007199254740991.x', { kind: 'line', line: null }],
  ['1.9007199254740991', { kind: 'line', line: null }],
  ['{patch}.x', { kind: 'line', line: null }],
  ['1.2.3', { kind: 'line', line: null }],
  ['1.x.x', { kind: 'line', line: null }],
  ['Next', { kind: 'line', line: null }],
])('%s', (carries, carried) => {
  expect(readCarried(carries, parts)).toEqual(carried);
});

test('what is put in is not read again', () => {
  expect(putIn('@acme/{package}-{major}{foo}', parts)).toBe('@acme/{major}-4{foo}');
});
