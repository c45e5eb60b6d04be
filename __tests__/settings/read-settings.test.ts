// Values that were given, as settings.
import { describe, expect, test } from '@jest/globals';
import { options } from '../../src/settings/options.ts';
import { readSettings } from '../../src/settings/read-settings.ts';

const read = (given: Record<string, string>, from: 'flag' | 'input' = 'flag') =>
  readSettings(options, new Map(Object.entries(given)), from);

describe('settings', () => {
  test('have a default for each option that was not given', () => {
    expect(read({})).toMatchObject({
      policy: null,
      tags: null,
      format: 'text',
      output: null,
      failOn: 'error',
      failOnNotChecked: true,
      comment: false,
      today: null,
    });
  });

  test('hold what was given, in any case where it is one of some words', () => {
    const given = {
      policy: 'docs/Policy.md',
      format: 'JSON',
      'fail-on': 'Warning',
      'fail-on-not-checked': 'False',
      comment: 'TRUE',
    };
    expect(read(given)).toMatchObject({
      policy: 'docs/Policy.md',
      format: 'json',
      failOn: 'warning',
      failOnNotChecked: false,
      comment: true,
    });
  });

  test('say where each value came from', () => {
    expect(read({ 'fail-on': 'never' }, 'input')).toMatchObject({
      used: expect.arrayContaining([
        { key: 'fail-on', value: 'never', from: 'input' },
        { key: 'today', value: null, from: 'default' },
      ]),
    });
  });

  test('are only those of the options that are asked about', () => {
    const policy = options.find(({ key }) => key === 'policy');
    expect(
      readSettings(policy === undefined ? [] : [policy], new Map([['format', 'json']]), 'flag'),
    ).toMatchObject({
      format: 'text',
      used: [{ key: 'policy', value: null, from: 'default' }],
    });
  });
});

test.each([
  // given, what is wrong with it
  [{ format: 'jsn' }, 'unknown value for format "jsn"; did you mean json?'],
  [{ 'fail-on': 'fatal' }, 'unknown value for fail-on "fatal"; choose from error, warning, notice, never'],
  [{ today: '2026-02-30' }, 'today is "2026-02-30", which is no day of the calendar: write it as YYYY-MM-DD'],
  [{ today: 'tomorrow' }, 'today is "tomorrow", which is no day of the calendar: write it as YYYY-MM-DD'],
])('%j is wrong', (given, wrong) => {
  expect(read(given)).toEqual({ wrong });
});

test('the action has no standard input to take tags from', () => {
  expect(read({ tags: '-' }, 'flag')).toMatchObject({ tags: '-' });
  expect(read({ tags: '-' }, 'input')).toEqual({ wrong: 'tags wants a file here, not -' });
});
