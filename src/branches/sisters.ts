// What the names of the other branches say of one.
import type { LineNumber } from '../model/version.ts';
import { readLineName } from './line-name.ts';
import type { OwnNames } from './own-names.ts';
import type { WrittenNumber } from './written-number.ts';

/** A line, and whether the name alone told it or the tags and sisters had to. */
export interface ToldLine {
  readonly line: LineNumber;
  readonly by: 'name' | 'tags';
}

/** What the sister branches say. */
export interface Sisters {
  /** Whether a branch of this name is there. */
  readonly has: (name: string) => boolean;
  /** The numbers that stand in names of this pattern. */
  readonly numbersOf: (pattern: string) => readonly WrittenNumber[];
  /** Whether a name without any strange word holds this number, a patch left out. */
  readonly namesPlainly: (number: WrittenNumber) => boolean;
}

/** The sisters of one repository. Few names need them, so they are read when the first does. */
export function sistersOf(branches: readonly string[], names: OwnNames): Sisters {
  const all = new Set(branches);
  let known: Patterns | null = null;
  const read = () => (known ??= readPatterns(branches, names));
  return {
    has: (name) => all.has(name),
    numbersOf: (pattern) => read().numbers.get(pattern) ?? [],
    namesPlainly: (number) => read().plain.has(shortText(number)),
  };
}

/** Names by what they have in common. */
interface Patterns {
  readonly numbers: ReadonlyMap<string, readonly WrittenNumber[]>;
  /** The numbers of names whose words are all known. */
  readonly plain: ReadonlySet<string>;
}

function readPatterns(branches: readonly string[], names: OwnNames): Patterns {
  const numbers = new Map<string, WrittenNumber[]>();
  const plain = new Set<string>();
  for (const branch of branches) {
    const read = readLineName(branch, names);
    if (!read?.number || read.behindSlash) continue;
    const alike = numbers.get(read.pattern) ?? [];
    if (alike.length === 0) numbers.set(read.pattern, alike);
    alike.push(read.number);
    if (read.unknown === null) plain.add(shortText(read.number));
  }
  return { numbers, plain };
}

/** A number as far as a line needs it: `1.2`. */
function shortText({ parts }: WrittenNumber): string {
  return parts.slice(0, 2).join('.');
}
