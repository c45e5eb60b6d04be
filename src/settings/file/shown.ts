// What stands in a settings file, in the words of a message.

/** A text that is not too long to be told. */
export function short(text: string, room = 60): string {
  return text.length > room ? `${text.slice(0, room - 1)}…` : text;
}

/** A text as a message tells it: in quotes, and not too long. */
export function shown(text: string): string {
  return JSON.stringify(short(text));
}

/** Words with `or` before the last. */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** The key of a part, after that of the whole: `rules.silent-line`. */
export function dotted(whole: string, part: string | number): string {
  return whole === '' ? String(part) : `${whole}.${part}`;
}
