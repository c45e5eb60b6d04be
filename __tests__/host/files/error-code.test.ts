// What a failure is called.
import { expect, test } from '@jest/globals';
import { errorCode } from '../../../src/host/files/error-code.ts';

test.each([
  ['a failed system call', Object.assign(new Error('no such file'), { code: 'ENOENT' }), 'ENOENT'],
  ['another error', new Error('broken'), 'Error: broken'],
  ['something that was thrown', 'text', 'text'],
])('%s', (_what, thrown, code) => {
  expect(errorCode(thrown)).toBe(code);
});
