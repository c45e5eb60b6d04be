// What no text of a settings file holds, whatever it is for: more than one line, signs that nobody sees, space at its ends.

/** What is wrong with a text, in words that follow the name of its key, and what to do. */
interface SignFault {
  readonly says: string;
  readonly help: string;
  /** It has more than one line. */
  readonly isLong: boolean;
}

const breaks = '\n\r\u0085\u2028\u2029';

/** A text of one line without space at its ends, in the language of JSON Schema too. */
export const oneLine = /^\S(?:.*\S)?$/;

/** What is wrong with the signs of a text that is not empty; null where nothing is. */
export function signFault(text: string): SignFault | null {
  const unseen = Array.from(text).find(isControl);
  if (oneLine.test(text) && unseen === undefined) return null;
  const inner = text.trim();
  const isLong = Array.from(breaks).some((sign) => inner.includes(sign));
  const [says, help] = isLong ? broken : told(text, unseen ?? '');
  return { says, help, isLong };
}

const broken = ['has more than one line', 'write it on one line'] as const;

/** The same of a text of one line. */
function told(text: string, unseen: string): readonly [says: string, help: string] {
  const [first = '', last = ''] = [text.at(0), text.at(-1)];
  if (first.trim() === '') return [`begins with ${nameOf(first)}`, 'take it out'];
  if (breaks.includes(last))
    return ['ends with a line break', 'write it on one line, or below >- in place of > or |'];
  if (last.trim() === '') return [`ends with ${nameOf(last)}`, 'take it out'];
  return [`holds ${nameOf(unseen)}, which nobody sees`, 'take it out'];
}

/** A sign that is none to see: NUL, the beginning of what a terminal obeys. */
function isControl(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

const names: Readonly<Record<string, string>> = {
  ' ': 'a space',
  '\t': 'a tab',
  '\n': 'a line break',
  '\r': 'a line break',
  '\u00A0': 'a no-break space',
};

/** A sign that nobody sees, by its name or number. */
function nameOf(sign: string): string {
  const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return names[sign] ?? `the character U+${number}`;
}

/** Where a line has a space that YAML takes for a letter, before a key or behind a colon or hyphen; null where it has none. */
export function oddSpaceAt(line: string): number | null {
  // The last sign before that is no space.
  let before = '';
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? '';
    if (sign.trim() !== '') before = sign;
    else if (sign !== ' ' && sign !== '\t' && ['', ':', '-'].includes(before)) return at;
  }
  return null;
}
