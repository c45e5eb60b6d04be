// Words that no lexicon has, and that the other branches explain.
import type { Counting } from './counting.ts';
import type { LineName } from './line-name.ts';
import type { Sisters } from './sisters.ts';
import type { WrittenNumber } from './written-number.ts';

/** What the rest of the repository says. */
interface Explaining {
  readonly shortNames: ReadonlySet<string>;
  readonly counting: Counting;
  readonly sisters: Sisters;
}

/** So many branches of released lines make a series. */
const fewest = 3;

/** How people may shorten the name of a repository of several words: its first word, and its first letters. */
export function shortNamesOf(repositoryName: string): ReadonlySet<string> {
  const words = repositoryName.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? [];
  const initials = words.map((word) => word.charAt(0)).join('');
  return new Set(words.length < 2 ? [] : [words[0] ?? '', initials].map((name) => name.toLowerCase()));
}

/** Whether nothing in the name speaks of something else than a line. */
export function isKnown(name: string, read: LineName, explaining: Explaining): boolean {
  const { unknown, pattern } = read;
  if (unknown === null) return true;
  // Some keep a line in two branches, one for what is tried and one for what is kept.
  if (unknown === 'test' || unknown === 'testing')
    return (
      pattern.lastIndexOf('test') > pattern.indexOf('#') &&
      explaining.sisters.has(name.replace(/test(?:ing)?$/i, 'stable'))
    );
  return explaining.shortNames.has(unknown) && isSeries(read, explaining);
}

/**
 * `gnome-45` in `gnome-shell`, beside `gnome-44` and `gnome-43`, is the project's own short name where these lines were
 * released. Where plainer names hold the same numbers it speaks of something else, and so does what is no beginning.
 */
function isSeries({ unknown, pattern }: LineName, { counting, sisters }: Explaining): boolean {
  if (!pattern.startsWith(unknown ?? '') || pattern.startsWith(`${unknown}/`)) return false;
  const series = sisters.numbersOf(pattern);
  const released = series.filter((number) => isReleased(number, counting));
  const lines = new Set(released.map(({ parts }) => parts.slice(0, 2).join('.')));
  return (
    lines.size >= fewest && released.length * 4 >= series.length * 3 && !series.some(sisters.namesPlainly)
  );
}

function isReleased(
  { parts: [major = 0, minor] }: WrittenNumber,
  { highestMinor, holdsMinor }: Counting,
): boolean {
  return minor === undefined ? highestMinor(major) >= 0 : holdsMinor(major, minor);
}
