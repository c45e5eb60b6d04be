// What days, statuses and packages are called in the views over time.
import { expect, test } from '@jest/globals';
import type { ReleaseStatus } from '../../../src/model/report.ts';
import { dayText, hasEnded, packageText, startOf, statusText } from '../../../src/reports/timeline/words.ts';
import { aReport } from '../../support/build.ts';
import { aDatedLine } from './pictured.ts';

const today = '2026-11-21';

test('a day begins in UTC, and is written without a zero', () => {
  expect(startOf('2026-11-01').toISOString()).toBe('2026-11-01T00:00:00.000Z');
  expect(dayText('2026-11-01')).toBe('1 Nov 2026');
});

test.each<[ReleaseStatus, string | null, string, boolean]>([
  // status, last day, its text, whether its support has ended on a known day
  ['supported', null, 'supported', false],
  ['supported', today, 'until 21 Nov 2026', false],
  ['unsupported', null, 'no support', false],
  ['unsupported', '2026-11-20', 'ended 20 Nov 2026', true],
  ['unsupported', today, 'no support', false],
  ['unlisted', null, 'not listed', false],
  ['unclear', '2026-11-20', 'unclear', false],
])('%s until %s is "%s"', (status, until, text, ended) => {
  const line = aDatedLine(1, today, today, status, until);
  expect(statusText(line, today)).toBe(text);
  expect(hasEnded(line, today)).toBe(ended);
});

test.each([
  // scope, name
  [null, 'project'],
  ['@team/db', '@team/db'],
  ['a\u001B[1m', 'a\\u{1b}[1m'],
  ['', 'main package'],
])('the package %j is called %s', (scope, name) => {
  expect(packageText(scope, aReport())).toBe(name);
});
