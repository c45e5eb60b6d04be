// Text that is refused before YAML is read.
import { expect, test } from '@jest/globals';
import { costlyAt } from '../../../src/settings/file/costly.ts';

test.each([
  // text, where it is too much, and why
  ['['.repeat(64), null],
  ['['.repeat(65), { at: 64, why: 'deep' }],
  ['{a: '.repeat(65), { at: 256, why: 'deep' }],
  ['[]'.repeat(4000), null],
  ['[]'.repeat(4001), { at: 8000, why: 'signs' }],
  [','.repeat(8001), { at: 8000, why: 'signs' }],
  ['"'.repeat(8001), { at: 8000, why: 'signs' }],
  ['- '.repeat(64), null],
  ['- '.repeat(65), { at: 128, why: 'deep' }],
  ['? '.repeat(65), { at: 128, why: 'deep' }],
  [' - a - '.repeat(99), null],
  ['- a\n'.repeat(99), null],
  [`${']'.repeat(99)}${'['.repeat(65)}`, { at: 163, why: 'deep' }],
])('%.20s', (text, costly) => {
  expect(costlyAt(text)).toEqual(costly);
});
