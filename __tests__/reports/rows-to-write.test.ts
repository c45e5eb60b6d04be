// The rows to write for findings.
import { expect, test } from '@jest/globals';
import { rowsToWrite } from '../../src/reports/rows-to-write.ts';
import { aFinding, aPolicy, aReport } from '../support/build.ts';

const toWrite = (text: string, judged = aPolicy().document, count = 1): string[] =>
  rowsToWrite(
    Array.from({ length: count }, () => aFinding({ suggestion: { afterLine: 6, text } })),
    aReport({ judged }),
  );

test('stand between those that are there', () => {
  expect(toWrite('| 5.2.x | yes |')).toEqual([
    '',
    'Write this row below line 6 of SECURITY.md:',
    '',
    '```diff',
    ' | ------- | ------------------ |',
    '+| 5.2.x | yes |',
    ' | 5.1.x   | :white_check_mark: |',
    '```',
  ]);
});

test('may be several, and the last of the file', () => {
  const judged = { ...aPolicy().document, text: 'a\r\nb\r\nc\r\nd\r\ne\r\nf' };
  expect(toWrite('1\n2', judged).slice(1)).toEqual([
    'Write these rows below line 6 of SECURITY.md:',
    '',
    '```diff',
    ' f',
    '+1',
    '+2',
    '```',
  ]);
});

test('cannot end the block that they stand in, nor hide anything', () => {
  const lines = toWrite('````\u202E | ```');
  expect(lines).toContain('`````diff');
  expect(lines).toContain('+````\\u{202e} | ```');
});

test('are shown ten times, and only where they can be read', () => {
  expect(toWrite('x', aPolicy().document, 11).slice(-2)).toEqual(['', '1 more change to write.']);
  expect(toWrite('x'.repeat(5000))).toEqual(['', '1 more change to write.']);
});

test('are none without a suggestion, or without a policy', () => {
  expect(rowsToWrite([aFinding()], aReport())).toEqual([]);
  expect(
    rowsToWrite([aFinding({ suggestion: { afterLine: 1, text: 'x' } })], aReport({ judged: null })),
  ).toEqual([]);
});
