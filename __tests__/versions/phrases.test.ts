// How words of any language are found in a text.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { phraseFinder, wordsOf } from '../../src/versions/phrases.ts';

const lexicon = {
  latest: { en: 'latest, most recent', tr: 'en son', ru: 'последн*', zh: '最新', ja: '最新' },
  recent: { en: 'recent' },
  version: { en: 'version, versions', tr: 'surum*', zh: '版本', ja: 'バージョン' },
  ended: { en: `isn't alive, end of life, end-of-line` },
};
const find = phraseFinder<keyof typeof lexicon>(lexicon);

/** The meanings found, each with the words of the text that it stands on. */
const found = (text: string): string[] =>
  find(wordsOf(text)).map(({ meaning, start, end }) => `${meaning}: ${text.slice(start, end)}`);

describe('words', () => {
  test.each([
    // text, its words as they are compared
    ['The Latest version', ['the', 'latest', 'version']],
    ['  end-of-life  ', ['end', 'of', 'life']],
    ['Sürüm ÇAĞ', ['surum', 'cag']],
    ["isn't", ['isn', 't']],
    ['v1.2', ['v1', '2']],
    ['最新版', ['最', '新', '版']],
    ['バージョン', ['バ', 'ー', 'ジ', 'ョ', 'ン'].map((character) => character.normalize('NFC'))],
    ['中a文', ['中', 'a', '文']],
    ['—, !', []],
    ['', []],
  ])('of %j', (text, words) => {
    const normal = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
    expect(wordsOf(text).map(({ folded }) => normal(folded))).toEqual(words.map(normal));
  });

  test('keep their places, also behind characters of two units', () => {
    const text = '🎉 Sürüm 𝐱';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Sürüm', '𝐱']);
  });
});

describe('phrases are found', () => {
  test.each([
    // text, what is found where
    ['the latest version', ['latest: latest', 'version: version']],
    ['LATEST Versions', ['latest: LATEST', 'version: Versions']],
    // the longest phrase wins over the word inside it
    ['most recent', ['latest: most recent']],
    ['a recent one', ['recent: recent']],
    // punctuation and line ends inside a phrase do not count
    ['most-recent', ['latest: most-recent']],
    ['end\nof life', ['ended: end\nof life']],
    ['end of line', ['ended: end of line']],
    ["It isn't alive", ["ended: isn't alive"]],
    // stems
    ['последняя', ['latest: последняя']],
    ['sürümleri', ['version: sürümleri']],
    // accents do not count, and scripts without spaces are found inside a run
    ['EN SON Sürüm', ['latest: EN SON', 'version: Sürüm']],
    ['请用最新版本', ['latest: 最新', 'version: 版本']],
    ['最新バージョンのみ', ['latest: 最新', 'version: バージョン']],
  ])('in %j', (text, phrases) => {
    expect(found(text)).toEqual(phrases);
  });
});

describe('and not', () => {
  test.each([
    // inside of other words
    'latestish',
    'unrecent',
    'conversion',
    // in part
    'most of them',
    'end of',
    'バー',
    '',
  ])('in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('what is found stands in order, and nothing twice', () => {
  const word = fc.constantFrom('most', 'recent', 'latest', 'end', 'of', 'life', '最', '新', '版', '本', 'x');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const matches = find(wordsOf(words.join(' ')));
      return matches.every((match, i) => match.from < match.to && match.from >= (matches[i - 1]?.to ?? 0));
    }),
    { seed: 1 },
  );
});
