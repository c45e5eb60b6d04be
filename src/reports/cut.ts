// Long text made short: at a word, with a sign that there is more.

/** How far back a word is looked for: a longer one is cut in the middle. */
const longestWord = 60;

/** A text of at most so many UTF-16 units: as it is, or its beginning up to the end of a word, and `…`. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1);
  const end = Math.max(kept.lastIndexOf(' '), kept.lastIndexOf('\n'));
  const whole = end > 0 && end > kept.length - longestWord ? kept.slice(0, end) : kept;
  // Half of a pair is no character.
  return `${whole.replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** How many bytes a text takes in UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** As many of the lines, from the first on, as take no more than so many bytes, each with its line end. */
export function fittingLines(lines: readonly string[], bytes: number): readonly string[] {
  let left = bytes;
  const end = lines.findIndex((line) => (left -= bytesOf(line) + 1) < 0);
  return end === -1 ? lines : lines.slice(0, end);
}
