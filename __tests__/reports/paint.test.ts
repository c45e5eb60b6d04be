// Colours, and none.
import { expect, test } from '@jest/globals';
import { coloured, plain } from '../../src/reports/paint.ts';

test.each([
  // style, how it begins, how it ends
  ['strong', 1, 22],
  ['faint', 2, 22],
  ['red', 31, 39],
  ['green', 32, 39],
  ['yellow', 33, 39],
  ['blue', 34, 39],
] as const)('%s ends where its text does', (style, begin, end) => {
  expect(coloured(style, 'text')).toBe(`\u001B[${begin}mtext\u001B[${end}m`);
});

test('plain text has none', () => {
  expect(plain('red', 'error')).toBe('error');
});
