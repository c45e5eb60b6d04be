// The timeline as a chart of Mermaid.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ganttLines } from '../../../src/reports/timeline/gantt.ts';
import { aReport } from '../../support/build.ts';
import { golden } from '../../support/golden.ts';
import { aDatedLine, manyLines, packages, twelve } from './pictured.ts';

test.each([
  ['one.mmd', manyLines(1)],
  ['twelve.mmd', twelve],
  ['packages.mmd', packages],
])('%s', (name, lines) => {
  const text = `${ganttLines(aReport({ lines })).join('\n')}\n`;
  expect(text).toBe(golden(`../timeline/golden/${name}`, text));
});

test.each([
  // first release, format, step
  ['2026-11-10', '%d %b', '3day'],
  ['2026-09-01', '%d %b', '2week'],
  ['2025-11-21', '%b %Y', '2month'],
  ['2025-01-01', '%b %Y', '3month'],
  ['2023-11-21', '%b %Y', '6month'],
  ['2016-01-01', '%Y', '12month'],
  ['2006-01-01', '%Y', null],
])('an axis from %s', (since, format, step) => {
  const lines = ganttLines(aReport({ lines: [aDatedLine(1, since, since)] }));
  expect(lines.filter((line) => /axisFormat|tickInterval/.test(line)).map((line) => line.trim())).toEqual([
    `axisFormat ${format}`,
    ...(step === null ? [] : [`tickInterval ${step}`]),
  ]);
});

test('twelve lines at most, and the title says of how many', () => {
  const lines = ganttLines(aReport({ lines: manyLines(40) }));
  expect(lines.filter((line) => / :\w+, /.test(line))).toHaveLength(12);
  expect(lines).toContain('    title 12 of 40 lines');
});

test('a day of a broken clock does not press the others together', () => {
  const lines = ganttLines(
    aReport({ lines: [aDatedLine(1, '1970-01-01', '2026-01-01', 'supported', '9999-12-31')] }),
  );
  expect(lines.at(-1)).toMatch(/^ {4}1\.x until 31 Dec 9999 :active, 1996-11-21, 20\d\d-/);
});

/** Names of the signs that Mermaid or Markdown would obey, among any others. */
const names = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from(':;#,<>`%{}"\'&$\\\n a')) }),
);

test('a name brings nothing that Mermaid or Markdown would obey', () => {
  fc.assert(
    fc.property(names, (name) => {
      const lines = ganttLines(aReport({ lines: [{ ...aDatedLine(1, '2026-01-01', null), package: name }] }));
      const section = lines.find((line) => line.includes('section ')) ?? '';
      expect(section).toMatch(/^ {4}section [^\n:;#,<>`%{}"'&$\\]+$/);
      expect(lines.filter((line) => / :\w+, /.test(line))).toHaveLength(1);
    }),
  );
});

test.each([
  ['no line', []],
  ['no day', [aDatedLine(1, null, null)]],
])('%s gives no chart', (_, lines) => {
  expect(ganttLines(aReport({ lines }))).toEqual([]);
});
