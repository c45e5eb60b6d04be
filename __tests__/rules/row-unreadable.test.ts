// What is reported of rows that nobody could read.
import { expect, test } from '@jest/globals';
import type { PolicyRow, Unread } from '../../src/model/policy.ts';
import { rowUnreadable } from '../../src/rules/row-unreadable.ts';
import { ask } from '../support/facts.ts';
import { aSpan } from '../support/build.ts';
import { aFamily, someRows } from '../support/statement.ts';

const unread = (what: Unread['what'], text: string): Unread => ({ what, text, span: aSpan(7, 9, 12) });
const rows = (line: string, change: Partial<PolicyRow>): PolicyRow[] =>
  someRows(line).map((row) => ({ ...row, ...change }));

test.each([
  [
    'versions with a digit',
    '? yes',
    { text: '2.6 or so', unread: [unread('versions', '2.6 or so')] },
    ['versions @ 7'],
  ],
  [
    'versions without one',
    '? yes',
    { text: 'beta', unread: [unread('versions', 'beta')] },
    ['notice versions @ 7'],
  ],
  ['a status', '2.x maybe', { unread: [unread('status', 'mostly')] }, ['status @ 7']],
  ['an empty status', '2.x maybe', { unread: [unread('status', '')] }, ['blank @ 7']],
  ['a status that says that it is unclear', '2.x maybe', {}, ['blank @ 7']],
  ['an end', '2.x yes', { unread: [unread('end', '03/04/2026')] }, ['end @ 7']],
  [
    'two things at once',
    '2.x maybe',
    { unread: [unread('status', 'so so'), unread('end', 'soon')] },
    ['status @ 7'],
  ],
  ['a sentence', '? maybe', { layout: 'prose', unread: [unread('versions', 'some 2.x')] }, []],
  ['a line without a stable release', '3.x maybe', { unread: [unread('status', 'in development')] }, []],
  ['another product', '2.x maybe for Minecraft', { unread: [unread('status', '')] }, []],
  ['a row that was read', '2.x yes', {}, []],
] as const)('%s', (_name, line, change, expected) => {
  expect(ask(rowUnreadable, ['3.0.0-rc.1', '2.1.0'], { rows: rows(line, change) })).toEqual(expected);
});

test('a package is named', () => {
  const given = rows('2.x maybe for client', { unread: [unread('status', 'mostly')] });
  expect(ask(rowUnreadable, [], { rows: given, families: [aFamily(['2.1.0'], 'client')] })).toEqual([
    'client: status @ 7',
  ]);
});

test('without tags nobody can say which lines are released', () => {
  const given = { hasNoTags: true };
  const status = { unread: [unread('status', 'mostly')] };
  const versions = { text: 'beta 2', unread: [unread('versions', 'beta 2')] };
  expect(ask(rowUnreadable, [], { ...given, rows: rows('2.x maybe', status) })).toEqual([
    'skipped: the release tags could not be read',
  ]);
  expect(ask(rowUnreadable, [], { ...given, rows: rows('? yes', versions) })).toEqual(['versions @ 7']);
});

test('where a manifest names the newest release alone, what came before may be released', () => {
  const unclear = (text: string) => rows(text, { unread: [unread('status', 'mostly')] });
  const isManifest = true;
  expect(ask(rowUnreadable, ['2.1.0'], { isManifest, rows: unclear('2.x maybe') })).toEqual(['status @ 7']);
  expect(ask(rowUnreadable, ['2.1.0'], { isManifest, rows: unclear('1.x maybe') })).toEqual([
    'skipped: a manifest names the newest release alone',
  ]);
});

test('an HTML table is never silent', () => {
  const policy = { htmlTables: [aSpan(9, 1, 8)] };
  expect(ask(rowUnreadable, [], { policy })).toEqual(['html @ 9']);
});
