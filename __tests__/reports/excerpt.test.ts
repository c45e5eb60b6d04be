// The line of a finding, with a pointer under the very words.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contextLine, excerpt, gutterLine } from '../../src/reports/excerpt.ts';
import { plain } from '../../src/reports/paint.ts';
import { columnsOf } from '../../src/reports/width.ts';
import { aSpan } from '../support/build.ts';

/** The excerpt of one line whose words are pointed at. */
function pointAt(source: string, words: string): string {
  const column = source.indexOf(words) + 1;
  const place = { path: 'SECURITY.md', span: aSpan(9, column, column + words.length), source };
  return excerpt(place, '^', 'red', 1, plain).join('\n');
}

describe('the pointer stands under the words', () => {
  test('of an ordinary row', () => {
    expect(pointAt('| 5.1.x | yes |', '5.1.x')).toBe(
      [
        ' --> SECURITY.md:9:3', //
        '  |',
        '9 | | 5.1.x | yes |',
        '  |   ^^^^^',
      ].join('\n'),
    );
  });

  test('behind signs of two columns, of none, and tabs', () => {
    expect(pointAt('|\t✅ 日e\u0301 | 4.x |', '4.x')).toBe(
      [
        ' --> SECURITY.md:9:11', //
        '  |',
        '9 | |    ✅ 日e\u0301 | 4.x |',
        '  |               ^^^',
      ].join('\n'),
    );
  });

  test('behind what is written out', () => {
    expect(pointAt('\u001B[1m| 4.x', '4.x')).toContain('9 | \\u{1b}[1m| 4.x\n  |            ^^^');
  });

  test('in a line that just fits, of which all is shown', () => {
    const line = `${'x'.repeat(80)} 4.x ${'y'.repeat(15)}`;
    expect(pointAt(line, '4.x')).toContain(`9 | ${line}\n  | ${' '.repeat(81)}^^^`);
    expect(pointAt(`${line}y`, '4.x')).toContain('9 | …xxx');
  });

  test('in the middle of a long line, of which only that part is shown', () => {
    const [, , line = '', pointer = ''] = pointAt(
      `${'before '.repeat(50)}4.x${' after'.repeat(50)}`,
      '4.x',
    ).split('\n');
    expect(line).toMatch(/^9 \| ….* 4\.x after .*…$/);
    expect(pointer.indexOf('^')).toBe(line.indexOf('4.x'));
    expect(columnsOf(line)).toBeLessThanOrEqual(104);
  });

  test('of a place that goes on to another line', () => {
    const place = {
      path: 'SECURITY.md',
      span: { line: 2, column: 3, endLine: 4, endColumn: 1 },
      source: 'a table',
    };
    expect(excerpt(place, '^', 'red', 1, plain).at(-1)).toBe('  |   ^^^^^');
  });

  test('of a place without width', () => {
    expect(pointAt('# Security', '')).toContain('9 | # Security\n  | ^');
  });
});

test('a line that is not there is not drawn', () => {
  expect(pointAt('', '')).toBe(' --> SECURITY.md:9:1');
});

test('wherever it stands in whatever line, the pointer stays on the screen, under the words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 900 }),
      fc.nat(900),
      fc.nat(900),
      (source, from, length) => {
        const start = Math.min(from, source.length);
        const end = Math.min(start + length, source.length);
        const place = { path: 'p', span: aSpan(1, start + 1, end + 1), source };
        const [, , line = '', pointer = ''] = excerpt(place, '^', 'red', 1, plain);
        expect(columnsOf(line)).toBeLessThanOrEqual(104);
        expect(columnsOf(pointer)).toBeLessThanOrEqual(104);
      },
    ),
  );
});

test('a line of 10 MB takes no time', () => {
  const source = `${'x'.repeat(5_000_000)}4.x${'y'.repeat(5_000_000)}`;
  const before = performance.now();
  pointAt(source, '4.x');
  contextLine(1, source, 1, plain);
  expect(performance.now() - before).toBeLessThan(1000);
});

test('lines stand behind a gutter as wide as the largest number', () => {
  expect(gutterLine('+', '| 5.2.x |', 3, plain)).toBe('  + | | 5.2.x |');
  expect(contextLine(10, '| 5.1.x |', 3, plain)).toBe(' 10 | | 5.1.x |');
  expect(gutterLine('', '', 3, plain)).toBe('    |');
});
