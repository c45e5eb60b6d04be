// The settings after a pull request.
import { expect, test } from '@jest/globals';
import { usableAfter, type SettingsAfter } from '../../src/model/pull.ts';
import { defaultJudging } from '../../src/model/settings.ts';

const path = '.github/supported-versions.yml';
const usable: SettingsAfter = { path, judging: defaultJudging, policy: null, before: [] };

test.each<[string, SettingsAfter | null, SettingsAfter | null]>([
  // what they are, as they were read, what can be used
  ['as they are', null, null],
  ['others', usable, usable],
  ['wrong', { path, wrong: { wrong: 'a slip' } }, null],
  ['unread', { path, unread: 'HTTP 500' }, null],
])('%s', (_what, after, expected) => {
  expect(usableAfter(after)).toBe(expected);
});
