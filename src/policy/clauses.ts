// The clauses of a sentence, and whether each says that its versions get fixes.
import type { WrittenStatus } from '../model/policy.ts';
import type { PhraseMatch } from '../versions/phrases.ts';
import { phraseFinder, wordsOf } from '../versions/phrases.ts';
import type { ProseWord } from './lexicon/prose-words.ts';
import { proseWords } from './lexicon/prose-words.ts';

/** A clause, and where it starts in its sentence. */
export interface Clause {
  readonly text: string;
  readonly start: number;
}

const findPhrases = phraseFinder<ProseWord>(proseWords);
const turnPattern =
  /[;；：但]|:\s|\s(?:but|while|whereas|however|so)\s|[,，、]\s(?:aber|mais|pero|mas|ma|но|а)\s/giu;
const commaPattern = /[,，、]\s?/gu;

/** The words of support in a text. */
export function findProse(text: string): PhraseMatch<ProseWord>[] {
  return findPhrases(wordsOf(text));
}

/** Whether a text holds a word of this meaning. */
export function saysWord(words: readonly PhraseMatch<ProseWord>[], meaning: ProseWord): boolean {
  return words.some((word) => word.meaning === meaning);
}

function splitAt(text: string, pattern: RegExp): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const match of text.matchAll(pattern)) {
    clauses.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  return [...clauses, { text: text.slice(start), start }];
}

/** The clauses of a sentence. It is parted only between two that each say something of support: `2.x gets fixes, 1.x does not`. */
export function splitClauses(sentence: string): Clause[] {
  const parts = splitAt(sentence, turnPattern).flatMap(({ text, start }) =>
    splitAt(text, commaPattern).map((part) => ({ text: part.text, start: start + part.start })),
  );
  const joined: { start: number; end: number; speaks: boolean }[] = [];
  for (const { text, start } of parts) {
    const speaks = speaksOf(text);
    const last = joined.at(-1);
    if (last && !(last.speaks && speaks)) {
      joined[joined.length - 1] = { ...last, end: start + text.length, speaks: last.speaks || speaks };
    } else joined.push({ start, end: start + text.length, speaks });
  }
  return joined.map(({ start, end }) => ({ text: sentence.slice(start, end), start }));
}

function speaksOf(text: string): boolean {
  const words = findProse(text);
  return (['fix', 'support', 'unsupported', 'negation', 'advice'] as const).some((meaning) =>
    saysWord(words, meaning),
  );
}

/** Whether a clause says that its versions get fixes, that they do not, or neither. */
export function polarityOf(clause: string): WrittenStatus | null {
  const words = findProse(clause);
  const has = (meaning: ProseWord): boolean => saysWord(words, meaning);
  if (has('unsupported') || isNegated(words)) return 'unsupported';
  // `1.x does not`, after a clause that says what.
  if (!has('fix') && !has('support')) return has('negation') ? 'unsupported' : null;
  return /\bmay be\b|\bmight\b/i.test(clause) && !has('fix') ? 'unclear' : 'supported';
}

function isNegated(words: readonly PhraseMatch<ProseWord>[]): boolean {
  return words.some(
    ({ meaning, to }, i) =>
      meaning === 'negation' &&
      words
        .slice(i + 1, i + 3)
        .some((near) => ['support', 'fix', 'get'].includes(near.meaning) && near.from - to <= 3),
  );
}
