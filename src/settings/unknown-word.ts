// What is said of a word that nobody knows.
import { nearestOf } from '../patterns/nearest.ts';

/** The sentence about a word that nobody knows: what it stands for (`rule`), and which known one it is nearest to. */
export function unknownWord(what: string, word: string, known: readonly string[]): string {
  const meant = nearestOf(word, known);
  const way = meant === null ? `choose from ${known.join(', ')}` : `did you mean ${meant}?`;
  return `unknown ${what} ${JSON.stringify(word)}; ${way}`;
}
