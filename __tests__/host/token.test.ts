// What may be a token, and what is never sent.
import { expect, test } from '@jest/globals';
import { tokenOf } from '../../src/host/token.ts';

test.each([
  // what was given, token
  [null, null],
  ['', null],
  [' \n', null],
  ['ghs_A1', 'ghs_A1'],
  [' ghs_A1\r\n', 'ghs_A1'],
  ['~";rm', '~";rm'],
])('%j: %j', (given, token) => {
  expect(tokenOf(given)).toBe(token);
});

test.each(['secret\ntwo', 'secret two', 's€cret', 'secret\u007f', 'secret\0'])('%j is none', (given) => {
  const answer = tokenOf(given);
  expect(answer).toEqual({
    unreached: 'denied',
    message: expect.stringContaining('the token holds characters that no token has'),
  });
  expect(JSON.stringify(answer)).not.toMatch(/s.cret/);
});
