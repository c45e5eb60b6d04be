// Finds the marks of a text: ticks, crosses and other signs, as characters or as shortcodes.
import { phraseFinder, wordsOf } from '../versions/phrases.ts';
import type { Mark, MarkGroup } from './lexicon/marks.ts';
import { markGroups } from './lexicon/marks.ts';

/** A mark in a text. `sign` is the same for all signs that stand for each other. */
export interface FoundMark {
  readonly mark: Mark;
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

const groupOfCharacter = new Map(
  markGroups.flatMap((group) => Array.from(group.characters).map((character) => [character, group] as const)),
);
const findNames = phraseFinder<string>(
  Object.fromEntries(markGroups.map((group, i) => [String(i), { names: group.names }])),
);
const signPattern = /:[\p{L}\p{M}\p{N}_+-]{1,60}:|[\p{Extended_Pictographic}✓✗✘✕√×◯○〇⨯⊘⊗]/gu;

function groupOf(sign: string): MarkGroup | undefined {
  if (!sign.startsWith(':') || sign.length === 1) return groupOfCharacter.get(sign);
  const words = wordsOf(sign === ':-1:' ? 'thumbsdown' : sign);
  const name = findNames(words)[0];
  // A shortcode is a mark only as a whole: `:x_ray:` is none.
  return name && name.to - name.from === words.length ? markGroups[Number(name.meaning)] : undefined;
}

// Plain text without a colon holds none, and most text is plain.
function mayHoldMark(text: string): boolean {
  return text.includes(':') || /[^\0-\x7F]/.test(text);
}

/** The marks of a text in order; a shortcode counts as the character that GitHub draws. */
export function findMarks(text: string): FoundMark[] {
  if (!mayHoldMark(text)) return [];
  return [...text.matchAll(signPattern)].flatMap(({ 0: sign, index }) => {
    const group = groupOf(sign);
    if (!group) return [];
    return [
      {
        mark: group.mark,
        sign: Array.from(group.characters)[0] ?? sign,
        start: index,
        end: index + sign.length,
      },
    ];
  });
}

/** A text without its marks, other emoji and shortcodes. */
export function withoutMarks(text: string): string {
  if (!mayHoldMark(text)) return text.replace(/\s+/g, ' ').trim();
  return text
    .replace(signPattern, ' ')
    .replace(/[\uFE0E\uFE0F\u200D]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
