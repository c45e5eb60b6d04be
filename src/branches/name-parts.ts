// The name of a branch in its parts: words, numbers, and the signs between them.

/** A run of letters, a run of digits, or one other sign, in lower case. */
export interface NamePart {
  readonly kind: 'word' | 'digits' | 'sign';
  readonly text: string;
}

/** No name that people give a line is longer, and time spent on a hostile one is lost. */
const longest = 128;

const partPattern = /[a-z]+|\d+|[^a-z\d]/gu;
const kindOf = (text: string): NamePart['kind'] =>
  /^\d/.test(text) ? 'digits' : /^[a-z]/.test(text) ? 'word' : 'sign';

/** The parts of a name; null where it holds a sign, or more of them, than a line is written with. */
export function namePartsOf(name: string): readonly NamePart[] | null {
  if (name.length > longest || !/^[a-z\d][\w./@-]*$/i.test(name)) return null;
  return (name.toLowerCase().match(partPattern) ?? []).map((text) => ({ kind: kindOf(text), text }));
}
