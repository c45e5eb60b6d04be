// When the newest release is missing, and when nobody can say.
import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/rules/judge.ts';
import { newestReleaseUnlisted } from '../../src/rules/newest-release-unlisted.ts';
import { ask, someFacts } from '../support/facts.ts';
import { aFamily, someRows } from '../support/statement.ts';
import { aPolicy } from '../support/build.ts';

const versions = ['5.2.0', '5.1.4', '4.9.0'];
const says = (rows: readonly string[], rule?: string): string[] =>
  ask(newestReleaseUnlisted, versions, { rows: someRows(...rows), ...(rule !== undefined && { rule }) });

test.each([
  ['a row for every line but the newest', ['5.1.x yes', '5.0.x no'], ['above @ 7']],
  ['it stands on the highest supported row', ['4.9.x yes', '5.1.x yes', '5.0.x no'], ['above @ 8']],
  ['a table of crosses only', ['5.0.x no', '5.1.x no'], ['alone @ 8']],
  ['words that speak of something else', ['previous-minor yes'], ['above @ 7']],
  ['a row for the newest, whatever it says', ['5.2.x maybe', '5.1.x yes'], []],
  ['a row with a bound', ['>= 5 yes'], []],
  ['others that no row covers', ['5.1.x yes', 'other no'], []],
  ['a policy without rows', [], []],
])('%s', (_name, rows, expected) => {
  expect(says(rows)).toEqual(expected);
});

describe('is skipped where', () => {
  test.each([
    [
      'all supported rows are branches',
      ['branch:main yes', '4.x no'],
      undefined,
      'the supported rows name branches',
    ],
    [
      'a row could not be read',
      ['5.1.x yes', '? yes'],
      undefined,
      'the versions in line 8 could not be read',
    ],
    [
      'the rule covers it, and no supported row is in numbers',
      ['4.x no'],
      'latest',
      'the rule in prose covers',
    ],
  ])('%s', (_name, rows, rule, reason) => {
    expect(says(rows, rule)).toEqual([expect.stringContaining(`skipped: ${reason}`)]);
  });

  test('the rule covers it beside an older major', () => {
    const given = { rule: 'latest-2-minor', rows: someRows('4.x no') };
    expect(ask(newestReleaseUnlisted, ['6.0.0', '5.1.4'], given)).toEqual([
      'skipped: the rule in prose covers the newest release',
    ]);
  });

  test('the policy is the default of the owner', () => {
    const policy = { document: { ...aPolicy().document, origin: 'owner' as const } };
    expect(ask(newestReleaseUnlisted, versions, { rows: someRows('5.1.x yes'), policy })).toEqual([
      "skipped: the policy is the owner's default",
    ]);
  });

  test('rows speak of something that is not released here', () => {
    expect(says(['1.20.x yes for Minecraft'])).toEqual([
      'skipped: rows speak of packages that have no releases here',
    ]);
  });
});

test.each([
  ['5.1.x', '5.2.x'],
  ['4.x', '5.2.x'],
  ['5.1.4', '5.2.0'],
])('below %s it asks for %s', (text, missing) => {
  const { hits } = judge(
    [newestReleaseUnlisted],
    someFacts(versions, { rows: someRows(`${text} yes`, '5.1.0 no') }),
  );
  expect(hits[0]?.hit.values).toMatchObject({ tag: 'v5.2.0', row: text, missing });
});

test('the rule in prose does not excuse a table of numbers', () => {
  expect(says(['5.1.x yes'], 'latest')).toEqual(['promised @ 7']);
});

describe('with packages', () => {
  const families = [aFamily(['5.2.0']), aFamily(['1.3.0'], 'client')];
  const sayOf = (...rows: string[]): string[] =>
    ask(newestReleaseUnlisted, [], { rows: someRows(...rows), families });

  test('each is judged by its own rows', () => {
    expect(sayOf('5.x yes', '1.2.x yes for client')).toEqual(['client: above @ 8']);
  });

  test('the main one is judged where a row promises it fixes', () => {
    expect(sayOf('5.1.x yes', '4.x no', '1.x yes for client')).toEqual(['above @ 7']);
  });

  test('the main one is left alone where rows speak of the others', () => {
    expect(sayOf('1.x yes for client', '< 1 no')).toEqual([]);
  });

  test('where the settings name all of them, a table for all says what each one lacks', () => {
    const core = { ...aFamily(['3.0.0', '1.0.0'], 'core'), isMain: false, scopes: ['core'] };
    const { hits } = judge(
      [newestReleaseUnlisted],
      someFacts([], { rows: someRows('1.x yes', '< 1 no'), families: [core] }),
    );
    expect(
      hits.map(({ hit: { message, package: name, values } }) => [message, name, values?.['row']]),
    ).toEqual([['above', 'core', '1.x']]);
  });
});
