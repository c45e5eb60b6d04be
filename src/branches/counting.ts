// How a repository counts: what its tags say of a number.
import type { ReleaseFamily } from '../model/release.ts';

/** The numbers that one package was released with. */
export interface Counting {
  readonly isKnown: boolean;
  /** The highest major, other packages included where none is meant; -1 where nothing was released. */
  readonly highestMajor: number;
  /** The highest minor of a major; -1 where it has none. */
  readonly highestMinor: (major: number) => number;
  readonly holdsMinor: (major: number, minor: number) => boolean;
  readonly holds: (major: number, minor: number, patch: number) => boolean;
}

/** How a family counts; the main one, whose name is empty here, beside all others. */
export function countingOf(family: string, families: readonly ReleaseFamily[]): Counting {
  const own = families.filter(({ name, isMain }) => (family === '' ? isMain : name === family));
  const minors = new Map<number, number>();
  const numbers = new Set<string>();
  for (const { number } of own.flatMap(({ releases }) => releases)) {
    const [major, minor] = number;
    minors.set(major, Math.max(minor, minors.get(major) ?? -1));
    numbers.add(`${major}.${minor}`).add(number.join('.'));
  }
  // A name without package may count like any of them, where one of a package counts like that.
  const counted = family === '' ? families : own;
  const highest = counted.flatMap(({ releases }) => releases.slice(0, 1)).map(({ number }) => number[0]);
  return {
    isKnown: counted.length > 0,
    highestMajor: highest.reduce((a, b) => Math.max(a, b), -1),
    highestMinor: (major) => minors.get(major) ?? -1,
    holdsMinor: (major, minor) => numbers.has(`${major}.${minor}`),
    holds: (...number) => numbers.has(number.join('.')),
  };
}
