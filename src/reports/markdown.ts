// Foreign text as Markdown that only shows it: no link, no mention, no image, no cell of its own.
import { visible } from './visible.ts';

/** What Markdown, HTML or a forge may take for more than itself within a line; a dot, only where it makes an address. */
const signs = /[&<>"'`*_~[\]|\\@#:$]|(?<=www)\./gi;

/** What a forge makes a mention, an address or a reference of, wherever it stands in the text that is shown. */
const hooks = new Set(['@', '#']);

/** The text in one line, in which nothing is alive. */
export function inert(text: string): string {
  return visible(text).replace(signs, (sign) => {
    const entity = `&#${sign.charCodeAt(0)};`;
    // A space without width parts the sign from the name behind it.
    return hooks.has(sign) ? `${entity}&#8203;` : entity;
  });
}

/** A cell may be as long as a file, and the page of a run may not. */
const longestCode = 200;

/** The text as code, cut where it is too long to be read. */
export function code(text: string): string {
  const shown = text.length > longestCode ? `${text.slice(0, longestCode)}…` : text;
  return `<code>${inert(shown)}</code>`;
}

/** A link to an address that the program made itself. */
export function link(text: string, url: string): string {
  return `[${text}](<${url}>)`;
}

/** A table; cells are Markdown already. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
