// The picture in words.
import { expect, test } from '@jest/globals';
import { lineDescription, pictureDescription } from '../../../src/reports/timeline/description.ts';
import { layoutTimeline } from '../../../src/reports/timeline/layout.ts';
import { aReport } from '../../support/build.ts';
import { aDatedLine } from './pictured.ts';

test.each([
  // first release, newest release, text
  ['2025-01-02', '2026-03-05', '5.x: supported; released 2 Jan 2025 to 5 Mar 2026, newest 5.3.1'],
  ['2025-01-02', null, '5.x: supported; released 2 Jan 2025, newest 5.3.1'],
  ['2025-01-02', '2025-01-02', '5.x: supported; released 2 Jan 2025, newest 5.3.1'],
  [null, null, '5.x: supported; newest 5.3.1'],
])('released from %s to %s', (since, newest, text) => {
  expect(lineDescription(aDatedLine(5, since, newest), aReport())).toBe(text);
});

test('a line of a package names it', () => {
  const line = { ...aDatedLine(5, null, null), package: '@team/db' };
  expect(lineDescription(line, aReport())).toBe('@team/db 5.x: supported; newest 5.3.1');
});

test('the whole picture', () => {
  const lines = [
    aDatedLine(2, '2026-01-01', '2026-02-01'),
    aDatedLine(1, '2025-01-01', '2025-02-01', 'unlisted'),
  ];
  const report = aReport({ lines });
  const timeline = layoutTimeline(report);
  expect(timeline && pictureDescription(timeline, report)).toBe(
    '1 of 2 release lines supported on 21 Nov 2026. ' +
      '2.x: supported; released 1 Jan 2026 to 1 Feb 2026, newest 2.3.1. ' +
      '1.x: not listed; released 1 Jan 2025 to 1 Feb 2025, newest 1.3.1.',
  );
});
