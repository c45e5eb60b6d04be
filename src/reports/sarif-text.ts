// Words for SARIF: our levels as it names them, and foreign text in a message that SARIF would take for more than text.
import type { Level } from '../model/finding.ts';
import { visible } from './visible.ts';

/** Levels as SARIF names them. */
export const sarifLevels = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<
  Level,
  string
>;

/** Braces stand for arguments, and are doubled where they are none (SARIF 2.1.0, 3.11.5). */
function withoutHoles(text: string): string {
  return visible(text).replace(/[{}]/g, '$&$&');
}

/** Foreign text as a line of a message: it holds no argument and no link, which a bracket right behind one would make. */
export function sarifText(text: string): string {
  return withoutHoles(text).replaceAll('](', '] (');
}

/** The same as a sentence: where there is little room, GitHub shows the first one alone. */
export function sarifSentence(text: string): string {
  const line = sarifText(text);
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

/** A link in a message to the related location of that number (SARIF 2.1.0, 3.11.6). */
export function sarifLink(text: string, id: number): string {
  return `[${withoutHoles(text).replace(/[\\[\]]/g, '\\$&')}](${id})`;
}
