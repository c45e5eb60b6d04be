// Tables of the terminal.
import { expect, test } from '@jest/globals';
import { coloured, plain } from '../../src/reports/paint.ts';
import { tableLines } from '../../src/reports/table.ts';

const columns = [
  { title: 'name', text: (entry: readonly string[]) => entry[0] ?? '' },
  { title: 'status', text: (entry: readonly string[]) => entry[1] ?? '', style: () => 'green' as const },
  { title: 'note', text: (entry: readonly string[]) => entry[2] ?? '' },
];

test('a column is as wide as what stands in it, in columns of the screen', () => {
  expect(
    tableLines(
      columns,
      [
        ['日本', 'supported', 'x'],
        ['a', 'no', ''],
      ],
      plain,
    ),
  ).toEqual(['  name  status     note', '  日本  supported  x', '  a     no']);
});

test('a column that nothing stands in is left out', () => {
  expect(tableLines(columns, [['a', 'supported', '']], plain)).toEqual([
    '  name  status',
    '  a     supported',
  ]);
});

test('colours do not move the columns', () => {
  expect(tableLines(columns, [['a', 'no', 'x']], coloured).at(-1)).toBe(
    '  a     \u001B[32mno    \u001B[39m  x',
  );
});

test('of a long cell only the beginning is shown, and nothing that a terminal obeys', () => {
  const [, line = ''] = tableLines(columns, [[`\u001B[31m${'x'.repeat(1_000_000)}`]], plain);
  expect(line).toMatch(/^ {2}\\u\{1b\}\[31mx+…$/);
  expect(line.length).toBeLessThan(100);
});
