// What the words of a cell or sentence say about support, without marks.
import type { WrittenStatus } from '../model/policy.ts';
import type { PhraseMatch } from '../versions/phrases.ts';
import { phraseFinder, wordsOf } from '../versions/phrases.ts';
import type { StatusWord } from './lexicon/status-words.ts';
import { statusWords } from './lexicon/status-words.ts';

const findStatusWords = phraseFinder<StatusWord>(statusWords);

/** What words alone say. `isPlain` where they only answer, and neither limit nor explain. */
export function readWords(text: string): {
  readonly status: WrittenStatus | null;
  readonly isPlain: boolean;
} {
  const words = wordsOf(text);
  const found = findStatusWords(words);
  const known = found.reduce((sum, match) => sum + match.to - match.from, 0);
  const isPlain =
    known === words.length && found.length <= 2 && !found.some((match) => match.meaning === 'limited');
  return { status: decideByWords(found, words.length), isPlain: isPlain || words.length === 0 };
}

function decideByWords(found: readonly PhraseMatch<StatusWord>[], count: number): WrittenStatus | null {
  const has = (...meanings: StatusWord[]): boolean => found.some(({ meaning }) => meanings.includes(meaning));
  const first = found[0];
  if (first?.from === 0 && first.meaning === 'no') return 'unsupported';
  if (first?.from === 0 && first.meaning === 'yes') return 'supported';
  if (isNegated(found)) return 'unsupported';
  if (has('unsupported') && !has('limited')) return 'unsupported';
  if (has('unsupported')) return unsupportedFirst(found) ? 'unsupported' : 'supported';
  if (has('limited')) return 'supported';
  if (has('unsure')) return 'unclear';
  if (has('supported', 'yes')) return 'supported';
  if (has('no')) return 'unsupported';
  // In many languages `no` as an answer is the word that negates.
  return found.length === 1 && first?.meaning === 'negation' && first.from === 0 && first.to === count
    ? 'unsupported'
    : null;
}

// `Upgrade required, critical fixes only for customers` against `Security fixes only, then end of life`.
function unsupportedFirst(found: readonly PhraseMatch<StatusWord>[]): boolean {
  return (
    found.find(({ meaning }) => meaning === 'unsupported' || meaning === 'limited')?.meaning === 'unsupported'
  );
}

// `not currently supported`, `サポートされていません`: the negation stands within a few words of what it turns round.
function isNegated(found: readonly PhraseMatch<StatusWord>[]): boolean {
  return found.some((match, i) => {
    const near =
      match.meaning === 'negation'
        ? found[i + 1]
        : match.meaning === 'negation-behind'
          ? found[i - 1]
          : undefined;
    return (
      near !== undefined &&
      (near.meaning === 'supported' || near.meaning === 'limited') &&
      distance(match, near) <= 3
    );
  });
}

function distance(a: PhraseMatch<StatusWord>, b: PhraseMatch<StatusWord>): number {
  return a.from < b.from ? b.from - a.to : a.from - b.to;
}
