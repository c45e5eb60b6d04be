// The parts of a pattern, or what is wrong with it.
import { expect, test } from '@jest/globals';
import { readParts } from '../../src/patterns/pattern-parts.ts';

/** A part in a word: what it stands for, or the character itself. */
function told(pattern: string): string {
  const parts = readParts(pattern);
  if (typeof parts === 'string') return parts;
  return parts
    .map((part) => {
      if (part.kind === 'literal') return part.character;
      return part.kind === 'many' ? `<${part.name ?? part.taking}>` : `<${part.kind}>`;
    })
    .join('');
}

test.each([
  // pattern, its parts
  ['core@*', 'core@<name>'],
  ['a/**', 'a/<any>'],
  ['**/a', '<folders>a'],
  ['a**/b', 'a<any>/b'],
  ['v?', 'v<one>'],
  ['maint/{major}.{minor}', 'maint/<major>.<minor>'],
  ['{package}@{patch}', '<package>@<patch>'],
  // pattern, what is wrong with it
  ['', 'the pattern is empty'],
  ['a{major', 'a brace is not closed'],
  ['{mayor}', '{mayor} is no part that is known: {major}, {minor}, {patch}, {package}'],
  ['{major}-{major}', '{major} is named twice'],
  ['a'.repeat(257), 'the pattern is longer than 256 characters'],
])('%s', (pattern, parts) => {
  expect(told(pattern)).toBe(parts);
});
