// Text that would cost the reader of YAML its stack, or seconds: it is refused before it is read.

/** Settings nest four deep. */
const deepest = 64;

/** What YAML is written with: the reader takes its time for each sign that stands where it cannot. */
const yamlSigns = new Set('[]{},"\'\\&*!@%|>`');
const mostSigns = 8_000;

/** Where a text is too much, and why. */
export interface Costly {
  /** Offset in UTF-16 units. */
  readonly at: number;
  readonly why: 'deep' | 'signs';
}

/**
 * Where a text nests too deep, in brackets or in signs of lists and keys on one line, or has too many signs of YAML;
 * null where it is cheap to read. What stands in quotes and comments counts too, since telling that apart takes the
 * very reader that is to be spared.
 */
export function costlyAt(text: string): Costly | null {
  let depth = 0;
  let signs = 0;
  let leading = 0;
  let isLead = true;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\n') leading = 0;
    isLead = character === '\n' || (isLead && '-?: \t'.includes(character));
    if (isLead && '-?:'.includes(character)) leading++;
    if ('[{'.includes(character)) depth++;
    if (']}'.includes(character)) depth = Math.max(0, depth - 1);
    if (yamlSigns.has(character)) signs++;
    if (depth > deepest || leading > deepest) return { at, why: 'deep' };
    if (signs > mostSigns) return { at, why: 'signs' };
  }
  return null;
}
