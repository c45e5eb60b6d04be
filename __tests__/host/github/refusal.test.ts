// What is said where a forge did not give what was asked for: what it was, what came, and what may help.
import { describe, expect, test } from '@jest/globals';
import { usualLimits } from '../../../src/host/github/limits.ts';
import { brokenAnswer, refusalOf } from '../../../src/host/github/refusal.ts';

const asked = {
  what: 'the labels of pull request 7',
  repository: 'owner/project',
  needs: 'pull-requests: read',
};
const start = 'the labels of pull request 7 of owner/project cannot be read: ';

const refused = (
  answer: { status?: number; code?: string; headers?: Record<string, string>; message?: string },
  token: string | null,
  apiUrl = 'https://user:password@api.example.com/api/v3',
) =>
  refusalOf({ status: null, code: '', headers: {}, message: '', ...answer }, asked, {
    token,
    apiUrl,
    limits: usualLimits,
  });

describe('an answer that refuses', () => {
  test.each([
    // status, message, token, what it is, what is said
    [401, 'Bad credentials', 'secret', 'denied', 'HTTP 401, Bad credentials; the token is not accepted'],
    [401, 'Requires authentication', null, 'denied', 'HTTP 401, Requires authentication; a token is needed'],
    [403, 'Not for you', 'secret', 'denied', 'HTTP 403, Not for you; the token may lack pull-requests: read'],
    [403, '', null, 'denied', 'HTTP 403; no token was given: use one with pull-requests: read'],
    [
      404,
      'Not Found',
      'secret',
      'missing',
      'HTTP 404, Not Found; it is not there, or the token may not see it: it takes pull-requests: read',
    ],
    [
      404,
      'Not Found',
      null,
      'missing',
      'HTTP 404, Not Found; it is not there, or it is private and no token was given',
    ],
    [429, '', 'secret', 'limited', 'HTTP 429; too many requests: ask again in 61 s'],
    [429, '', null, 'limited', 'HTTP 429; too many requests: ask again in 61 s, or with a token'],
    [502, 'Server Error', null, 'offline', 'HTTP 502, Server Error; the server failed: run this again'],
    [422, '', null, 'broken', 'HTTP 422'],
  ])('HTTP %i %s, token %s', (status, message, token, unreached, why) => {
    const headers: Record<string, string> = status === 429 ? { 'retry-after': '61' } : {};
    expect(refused({ status, message, headers }, token)).toEqual({ unreached, status, message: start + why });
  });

  test('is told on one line, without the token, and not at length', () => {
    const { message } = refused(
      { status: 422, message: `a\r\n::error::b\u0007 secret ${'x'.repeat(999)}` },
      'secret',
    );
    expect(message).toMatch(/^the labels .*: HTTP 422, a ::error::b \*\*\* x+…$/);
    expect(message.length).toBeLessThan(300);
  });
});

test.each([
  // code, what it is, what is said
  ['ECONNREFUSED', 'offline', 'api.example.com gave no answer: no server is there'],
  ['ENOTFOUND', 'offline', 'api.example.com gave no answer: the name of the server is not known'],
  ['CERT_HAS_EXPIRED', 'offline', 'api.example.com gave no answer: CERT_HAS_EXPIRED'],
  ['', 'offline', 'api.example.com gave no answer: the request failed'],
  ['TIMEOUT', 'offline', 'api.example.com gave no answer within 20 s'],
  ['OUT_OF_TIME', 'offline', 'the time to ask api.example.com, 120 s in all, is over'],
  ['CUT_SHORT', 'broken', 'the answer of api.example.com ended too early'],
])('no answer: %s', (code, unreached, why) => {
  expect(refused({ code }, null)).toEqual({ unreached, status: null, message: start + why });
});

test('an address that is none is not repeated', () => {
  expect(refused({}, null, 'user:password@host').message).toBe(
    `${start}the forge gave no answer: the request failed`,
  );
});

test('a foreign name cannot begin a line', () => {
  const { message } = brokenAnswer({ ...asked, what: 'the ref a\n::error::b' }, 'the answer is no list');
  expect(message).toBe('the ref a ::error::b of owner/project cannot be read: the answer is no list');
});
