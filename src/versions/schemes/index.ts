// All schemes as one lexicon.
import { free } from './free.ts';
import { maven } from './maven.ts';
import { pep440 } from './pep440.ts';
import type { Scheme } from './scheme.ts';
import { semver } from './semver.ts';

/** What a word says of the number beside it; a prerelease orders as `word`. */
export type Qualifier =
  | { readonly says: 'prerelease'; readonly word: string }
  | { readonly says: 'final' }
  | { readonly says: 'rebuild' };

function qualifiersOf({ prereleases, finals, rebuilds }: Scheme): readonly (readonly [string, Qualifier])[] {
  return [
    ...Object.entries(prereleases).map(([written, word]) => [written, { says: 'prerelease', word }] as const),
    ...finals.map((written) => [written, { says: 'final' }] as const),
    ...rebuilds.map((written) => [written, { says: 'rebuild' }] as const),
  ];
}

const qualifiers: ReadonlyMap<string, Qualifier> = new Map(
  [semver, pep440, maven, free].flatMap(qualifiersOf),
);

/** What a word in lower case says of the number beside it; undefined where no scheme knows it. */
export function qualifierOf(word: string): Qualifier | undefined {
  return qualifiers.get(word);
}
