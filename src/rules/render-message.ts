// Messages: the words of a rule with the names that it found in the holes.
import type { Value } from './rule.ts';

/** More than this of a name says nothing more, and a stranger may have written it. */
const longest = 60;
/** More names than these make a message that nobody reads. */
const most = 6;

/** A message with its holes filled. What strangers wrote is cut short and shown without control characters. */
export function renderMessage(message: string, values: Readonly<Record<string, Value>>): string {
  return message.replaceAll(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nothing fills the hole ${hole} of "${message}"`);
    if (typeof value === 'string') return shorten(value);
    return 'whole' in value ? value.whole : series(value.map(shorten));
  });
}

/** A name on one line, without characters that turn or hide text, and not too long. */
export function shorten(text: string): string {
  // A text may be as long as a file; what is cut off needs no cleaning.
  const start = text
    .slice(0, 4 * longest)
    .replaceAll(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  const letters = Array.from(start);
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : start;
}

function series(names: readonly string[]): string {
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names;
  const last = shown.at(-1) ?? '';
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${last}` : last;
}
