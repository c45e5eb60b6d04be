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

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const plainPattern = /[a-z\d]+/gi;
// Scripts that are written without spaces: each character is a word of its own, and a phrase is a run of them.
const loneScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]\p{M}*/gu;
const beyondAscii = /[^\0-\x7F]/;

/** Case and accents taken off, so that `Sürüm` and `surum` are one word. */
function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  const bare = lower.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return bare.replaceAll('ß', 'ss').replaceAll('ı', 'i');
}

// Whether all letters of a text are plain ones: signs and emoji are no letters.
function hasPlainLetters(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSign =
      (code >= 0x2190 && code <= 0x2bff) || (code >= 0xd83c && code <= 0xd83e) || code === 0xfe0f;
    if (code >= 0x80 && !isSign && !(code >= 0xdc00 && code <= 0xdfff)) return false;
  }
  return true;
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const add = (from: number, to: number): void => {
    if (to > from) words.push({ folded: foldWord(text.slice(from, to)), start: from, end: to });
  };
  const isPlain = hasPlainLetters(text);
  for (const { 0: run, index } of text.matchAll(isPlain ? plainPattern : wordPattern)) {
    let from = index;
    if (!isPlain) {
      for (const lone of run.matchAll(loneScript)) {
        add(from, index + lone.index);
        from = index + lone.index + lone[0].length;
        add(index + lone.index, from);
      }
    }
    add(from, index + run.length);
  }
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

// Phrases are filed under the first letters of their first word, as many as every stem has.
const keyLength = 2;

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

// From here on scripts stand that are written without spaces, as far as the lexicons know them.
const firstLone = 0x2e80;

/** Under what a phrase is filed. Lexicons are read at every start, so that what is plain to see is not searched for. */
function keyOf(phrase: string): string {
  const [first, second] = [phrase.charCodeAt(0), phrase.charCodeAt(1)];
  if (isLetter(first) && isLetter(second)) return phrase.slice(0, keyLength);
  if (first >= firstLone) return foldWord(phrase.slice(0, 1));
  return wordsOf(phrase.slice(0, 12))[0]?.folded.slice(0, keyLength) ?? '';
}

interface RawPhrase<Meaning> {
  readonly meaning: Meaning;
  readonly text: string;
}

function filePhrases<Meaning extends string>(lexicon: Lexicon<Meaning>): Map<string, RawPhrase<Meaning>[]> {
  const filed = new Map<string, RawPhrase<Meaning>[]>();
  for (const [meaning, languages] of Object.entries(lexicon) as [Meaning, Record<string, string>][]) {
    for (const written of Object.values(languages).flatMap((phrases) => phrases.split(','))) {
      const text = written.trim();
      const key = keyOf(text);
      const phrases = filed.get(key);
      if (phrases) phrases.push({ meaning, text });
      else filed.set(key, [{ meaning, text }]);
    }
  }
  return filed;
}

/** Makes a finder of a lexicon. From left to right the longest phrase wins, and no two overlap. */
export function phraseFinder<Meaning extends string>(lexicon: Lexicon<Meaning>): PhraseFinder<Meaning> {
  // A run of the command meets few of the phrases: the lexicon is filed at the first question, its phrases when met.
  let filed: Map<string, RawPhrase<Meaning>[]> | undefined;
  const read = new Map<string, readonly Phrase<Meaning>[]>();
  const phrasesAt = (key: string): readonly Phrase<Meaning>[] => {
    const known = read.get(key);
    if (known) return known;
    filed ??= filePhrases(lexicon);
    const phrases = (filed.get(key) ?? []).map(({ meaning, text }) => readPhrase(meaning, text));
    phrases.sort((a, b) => weigh(b) - weigh(a));
    read.set(key, phrases);
    return phrases;
  };
  return (words) => {
    const found: PhraseMatch<Meaning>[] = [];
    for (let at = 0; at < words.length;) {
      const first = words[at];
      const phrase = first && phrasesAt(first.folded.slice(0, keyLength)).find((one) => fits(one, words, at));
      const last = words[at + (phrase?.words.length ?? 0) - 1];
      if (first && phrase && last) {
        const to = at + phrase.words.length;
        found.push({ meaning: phrase.meaning, from: at, to, start: first.start, end: last.end });
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
