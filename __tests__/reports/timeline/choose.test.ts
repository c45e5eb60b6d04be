// Which lines are drawn where there are too many.
import { expect, test } from '@jest/globals';
import type { ReportedLine } from '../../../src/model/report.ts';
import { lineText } from '../../../src/versions/range-text.ts';
import { chooseLines, leftOutTexts } from '../../../src/reports/timeline/choose.ts';
import { aDatedLine } from './pictured.ts';

const names = (lines: readonly ReportedLine[]): string => lines.map(({ line }) => lineText(line)).join(' ');

const lines = [
  aDatedLine(9, '2026-09-01', '2026-10-01', 'unlisted'),
  aDatedLine(8, '2026-01-01', '2026-02-01'),
  aDatedLine(7, '2025-01-01', '2025-02-01', 'unsupported'),
  aDatedLine(6, null, null),
  aDatedLine(5, '2024-01-01', null, 'unclear'),
  aDatedLine(4, '2023-01-01', '2025-06-01', 'unsupported'),
  aDatedLine(3, '2022-01-01', '2022-02-01'),
];

test.each([
  // lines, quiet ones among them, shown, left out
  [60, 20, '9.x 8.x 7.x 5.x 4.x 3.x', 0],
  [60, 2, '9.x 8.x 5.x 4.x 3.x', 1],
  [4, 2, '9.x 8.x 5.x 3.x', 2],
  [2, 2, '8.x 5.x', 4],
])('room for %i lines, %i of them quiet', (most, quiet, shown, left) => {
  const chosen = chooseLines(lines, { lines: most, quiet });
  expect(names(chosen.shown)).toBe(shown);
  expect(chosen).toMatchObject({ left, undated: 1 });
});

test.each([
  // left out, without a day, what is said
  [0, 0, []],
  [1, 0, ['1 more line is not drawn.']],
  [40, 2, ['40 more lines are not drawn.', '2 lines without a known day are not drawn.']],
])('%i and %i are told of', (left, undated, texts) => {
  expect(leftOutTexts({ shown: [], left, undated })).toEqual(texts);
});
