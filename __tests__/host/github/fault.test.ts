// What went wrong, read from whatever was thrown.
import { describe, expect, test } from '@jest/globals';
import { failureOf, faultOf, isLimit, waitOf, type Failure } from '../../../src/host/github/fault.ts';

const coded = (code: unknown, cause?: unknown) => Object.assign(new Error('x', { cause }), { code });

describe('a failure', () => {
  test.each([
    // what was thrown, the code of its fault
    ['nothing', undefined, ''],
    ['a text', 'text', ''],
    ['an error', new Error('x'), ''],
    [
      'a system error behind others',
      new Error('x', { cause: coded(23, coded('ECONNREFUSED')) }),
      'ECONNREFUSED',
    ],
    ['a timeout', new Error('x', { cause: new DOMException('x', 'TimeoutError') }), 'TIMEOUT'],
    ['one of our own', faultOf('CUT_SHORT', coded('UND_ERR_SOCKET')), 'CUT_SHORT'],
    ['a code that is a text of somebody else', coded('https://user:secret@host'), ''],
  ])('of %s', (_what, thrown, code) => {
    expect(failureOf(thrown)).toEqual({ status: null, code, headers: {}, message: '' });
  });

  test('of an answer', () => {
    const response = { status: 404, headers: { link: 'x' }, data: { message: 'Not Found' } };
    const failure = { status: 404, code: '', headers: { link: 'x' }, message: 'Not Found' };
    expect(failureOf(Object.assign(new Error('x'), { response }))).toEqual(failure);
  });

  test('ends, though errors go in circles', () => {
    const error = new Error('x');
    error.cause = error;
    expect(failureOf(error).code).toBe('');
  });
});

const failure = (status: number, headers: object, message = ''): Failure => ({
  status,
  code: '',
  headers: { ...headers },
  message,
});

test.each([
  // status, headers, message, whether it is a limit
  [429, {}, '', true],
  [403, { 'retry-after': '60' }, '', true],
  [403, { 'x-ratelimit-remaining': '0' }, '', true],
  [403, { 'x-ratelimit-remaining': '7' }, 'You have exceeded a secondary rate limit', true],
  [403, { 'x-ratelimit-remaining': '7' }, 'Resource not accessible by integration', false],
  [404, { 'x-ratelimit-remaining': '0' }, 'Not Found', false],
  [502, { 'retry-after': '60' }, '', false],
])('HTTP %i with %j %s: too many requests: %s', (status, headers, message, expected) => {
  expect(isLimit(failure(status, headers, message))).toBe(expected);
});

const now = Date.UTC(2026, 0, 2);
test.each([
  // headers, seconds to wait
  [{ 'retry-after': '60' }, 60],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': 'Fri, 02 Jan 2026 00:00:09 GMT' }, 9],
  [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:00 GMT' }, 0],
  [{ 'retry-after': 'soon' }, null],
  [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 90) }, 90],
  [{ 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': String(now / 1000 + 90) }, null],
  [{ 'x-ratelimit-remaining': '0' }, null],
  [{}, null],
])('%j asks for %s s', (headers, seconds) => {
  expect(waitOf(failure(429, headers), now)).toBe(seconds);
});
