// Finds the phrases of a lexicon in a text: the one way in which words of any language are recognised.

/**
 * Phrases by meaning, and in each meaning by language, parted by commas. A word that ends in `*` stands for all words
 * that begin so. Case, accents and punctuation inside a phrase do not count.
 */
export type Lexicon<Meaning extends string> = Readonly<Record<Meaning, Readonly<Record<string, string>>>>;

/** A word of a text: folded for comparison, with its place in the text. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** A phrase that was found, and which words of the text it takes up (`to` is one past the last). */
export interface PhraseMatch<Meaning extends string> {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

interface Phrase<Meaning> {
  readonly meaning: Meaning;
  readonly words: readonly { readonly text: string; readonly isStem: boolean }[];
}

/** Finds phrases in the words of a text. */
export type PhraseFinder<Meaning extends string> = (words: readonly Word[]) => PhraseMatch<Meaning>[];

// Scripts that are written without spaces: each character is a word of its own, and a phrase is a run of them.
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{L}\p{M}\p{N}]/gu;
const loneScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;

/** Case and accents taken off, so that `Sürüm` and `surum` are one word. */
function foldWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start >= 0) words.push({ folded: foldWord(text.slice(start, end)), start, end });
    start = -1;
  };
  for (const match of text.matchAll(wordPattern)) {
    const isLone = loneScript.test(match[0]);
    if (isLone || match.index !== end) close();
    if (start < 0) start = match.index;
    end = match.index + match[0].length;
    if (isLone) close();
  }
  close();
  return words;
}

function readPhrase<Meaning>(meaning: Meaning, phrase: string): Phrase<Meaning> {
  const words = wordsOf(phrase).map((word) => ({ text: word.folded, isStem: phrase[word.end] === '*' }));
  return { meaning, words };
}

function fits<Meaning>(phrase: Phrase<Meaning>, words: readonly Word[], at: number): boolean {
  return phrase.words.every(({ text, isStem }, i) => {
    const word = words[at + i]?.folded;
    return word !== undefined && (isStem ? word.startsWith(text) : word === text);
  });
}

// Stems are filed under their first letters, as many as every stem has.
const keyLength = 2;

/** Makes a finder of a lexicon. From left to right the longest phrase wins, and no two overlap. */
export function phraseFinder<Meaning extends string>(lexicon: Lexicon<Meaning>): PhraseFinder<Meaning> {
  const byKey = new Map<string, Phrase<Meaning>[]>();
  for (const [meaning, languages] of Object.entries(lexicon) as [Meaning, Record<string, string>][]) {
    for (const text of Object.values(languages).flatMap((phrases) => phrases.split(','))) {
      const phrase = readPhrase(meaning, text);
      const key = phrase.words[0]?.text.slice(0, keyLength) ?? '';
      byKey.set(key, [...(byKey.get(key) ?? []), phrase]);
    }
  }
  for (const phrases of byKey.values()) phrases.sort((a, b) => weigh(b) - weigh(a));
  return (words) => {
    const found: PhraseMatch<Meaning>[] = [];
    for (let at = 0; at < words.length;) {
      const first = words[at];
      const phrase =
        first && byKey.get(first.folded.slice(0, keyLength))?.find((one) => fits(one, words, at));
      const last = words[at + (phrase?.words.length ?? 0) - 1];
      if (first && phrase && last) {
        found.push({
          meaning: phrase.meaning,
          from: at,
          to: at + phrase.words.length,
          start: first.start,
          end: last.end,
        });
      }
      at += phrase?.words.length ?? 1;
    }
    return found;
  };
}

function weigh<Meaning>(phrase: Phrase<Meaning>): number {
  const letters = phrase.words.reduce((sum, word) => sum + word.text.length + (word.isStem ? 0 : 1), 0);
  return phrase.words.length * 100 + letters;
}
