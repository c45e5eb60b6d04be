// A pattern as the parts that it asks for, one after the other, or what is wrong with it.

/** The names that a part can have. */
export const partNames = ['major', 'minor', 'patch', 'package'] as const;
type PartName = (typeof partNames)[number];

/** Characters that a part takes: any, any but `/`, or digits. */
type Taking = 'any' | 'name' | 'digits';

/** One part of a pattern. */
export type PatternPart =
  | { readonly kind: 'literal'; readonly character: string }
  /** `?` */
  | { readonly kind: 'one' }
  /** `*` and `**`; `least` is how many characters it takes at least. */
  | { readonly kind: 'many'; readonly taking: Taking; readonly least: 0 | 1; readonly name: PartName | null }
  /** `**` with a `/` behind it: folders, or none. */
  | { readonly kind: 'folders' };

/** Nothing that people name is longer, and work grows with the length. */
const longest = 256;

/** The parts of a pattern; a text where it is none: what is wrong with it, in words. */
export function readParts(pattern: string): readonly PatternPart[] | string {
  if (pattern === '') return 'the pattern is empty';
  const characters = Array.from(pattern);
  if (characters.length > longest) return `the pattern is longer than ${longest} characters`;
  const parts: PatternPart[] = [];
  const named = new Set<PartName>();
  for (let at = 0; at < characters.length;) {
    if (characters[at] === '{') {
      const close = characters.indexOf('}', at);
      if (close < 0) return 'a brace is not closed';
      const written = characters.slice(at + 1, close).join('');
      const name = partNames.find((known) => known === written);
      if (name === undefined) return `{${written}} is no part that is known: ${listed}`;
      if (named.has(name)) return `{${name}} is named twice`;
      named.add(name);
      parts.push({ kind: 'many', taking: name === 'package' ? 'name' : 'digits', least: 1, name });
      at = close + 1;
    } else {
      const { part, length } = plainPart(characters, at);
      parts.push(part);
      at += length;
    }
  }
  return parts;
}

const listed = partNames.map((name) => `{${name}}`).join(', ');

function plainPart(characters: readonly string[], at: number): { part: PatternPart; length: number } {
  const character = characters[at] ?? '';
  if (character === '?') return { part: { kind: 'one' }, length: 1 };
  if (character !== '*') return { part: { kind: 'literal', character }, length: 1 };
  if (characters[at + 1] !== '*') return { part: many('name'), length: 1 };
  const startsName = at === 0 || characters[at - 1] === '/';
  if (startsName && characters[at + 2] === '/') return { part: { kind: 'folders' }, length: 3 };
  return { part: many('any'), length: 2 };
}

const many = (taking: Taking): PatternPart => ({ kind: 'many', taking, least: 0, name: null });
