// Windows of support as people set them.
import { expect, test } from '@jest/globals';
import { readWindow } from '../../src/settings/support-window.ts';

test.each([
  // as written, the rule
  ['latest', { unit: 'release', count: 1 }],
  ['latest-minor', { unit: 'minor', count: 1 }],
  ['latest-major', { unit: 'major', count: 1 }],
  ['latest-2-minor', { unit: 'minor', count: 2 }],
  ['latest-12-major', { unit: 'major', count: 12 }],
  ['latest-0-minor', null],
  ['latest-100-minor', null],
  ['latest-2', null],
  ['latest-2-releases', null],
  ['Latest', null],
  ['', null],
])('%s', (text, rule) => {
  expect(readWindow(text)).toEqual(rule);
});
