// Which known word was probably meant by one that nobody knows.

/** How many letters must be changed, added or taken out to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const swap = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The known word that this one is a slip or the beginning of; null where none is near. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  const typed = word.toLowerCase();
  if (typed === '') return null;
  const most = Math.max(2, typed.length / 3);
  const [best] = known
    // What is much longer or shorter need not be looked at; a stranger may have written a whole page.
    .filter((name) => name.startsWith(typed) || Math.abs(name.length - typed.length) <= most)
    .map((name) => ({ name, far: name.startsWith(typed) ? 0 : distance(typed, name) }))
    .toSorted((a, b) => a.far - b.far);
  return best !== undefined && best.far <= most ? best.name : null;
}
