// How the source of a table row is split into cells.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitRow } from '../../../src/policy/markdown/table-cells.ts';

const read = (raw: string): string[] => splitRow({ line: 1, column: 1, raw }).map((cell) => cell.raw);

describe('a row is split at its pipes', () => {
  test.each([
    // source of the row, its cells
    ['| a | b |', ['a', 'b']],
    ['a | b', ['a', 'b']],
    ['| a | b', ['a', 'b']],
    ['a | b |', ['a', 'b']],
    ['|a|b|', ['a', 'b']],
    ['| a |  | c |', ['a', '', 'c']],
    ['||', ['']],
    ['|||', ['', '']],
    ['|\ta\t|\tb\t|  ', ['a', 'b']],
    ['|', []],
    ['', []],
    // a backslash before the pipe keeps it, in code spans too, and however many there are
    ['| a \\| b | c |', ['a \\| b', 'c']],
    ['| `a \\| b` | c |', ['`a \\| b`', 'c']],
    ['| a \\\\| b | c |', ['a \\\\| b', 'c']],
    ['| `a | b` | c |', ['`a', 'b`', 'c']],
    ['| a \\|', ['a \\|']],
  ])('%j', (row, cells) => {
    expect(read(row)).toEqual(cells);
  });
});

test('every cell stands where it is written', () => {
  const character = fc.constantFrom('|', '\\', ' ', '\t', 'a', '`', '🎉', '.');
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 20 }), fc.nat(9), (raw, indent) =>
      splitRow({ line: 3, column: indent + 1, raw }).every(
        (cell) => cell.line === 3 && raw.startsWith(cell.raw, cell.column - 1 - indent),
      ),
    ),
    { seed: 1 },
  );
});
