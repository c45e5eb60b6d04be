// Which rows should say until when.
import { expect, test } from '@jest/globals';
import { endDateMissing } from '../../src/rules/end-date-missing.ts';
import { aSpan } from '../support/build.ts';
import { ask } from '../support/facts.ts';
import { someRows } from '../support/statement.ts';

test.each([
  // a row, whether it should
  ['5.x yes', true],
  ['5.1.2 yes', true],
  ['< 6 yes', true],
  ['5.x yes until 2030-01-31', false],
  ['5.x yes until 2020-01-31', false],
  ['5.x no', false],
  ['5.x maybe', false],
  // These go on with the project.
  ['>= 5 yes', false],
  ['latest yes', false],
  ['latest-2-minor yes', false],
  ['previous-major yes', false],
  ['other yes', false],
  ['branch:main yes', false],
  ['? yes', false],
])('%s: %s', (row, isMissing) => {
  expect(ask(endDateMissing, [], { rows: someRows(row) })).toEqual(isMissing ? ['missing @ 7'] : []);
});

test('a row about a package is reported under it', () => {
  expect(ask(endDateMissing, [], { rows: someRows('5.x yes for client') })).toEqual(['client: missing @ 7']);
});

test('not sentences, where dates are not looked for', () => {
  const rows = someRows('5.x yes').map((row) => ({ ...row, layout: 'prose' as const }));
  expect(ask(endDateMissing, [], { rows })).toEqual([]);
});

test('not what nobody could read, which another rule reports', () => {
  const unread = [{ what: 'end' as const, text: '03/04/2030', span: aSpan(7, 20, 30) }];
  const rows = someRows('5.x yes').map((row) => ({ ...row, unread }));
  expect(ask(endDateMissing, [], { rows })).toEqual([]);
});
