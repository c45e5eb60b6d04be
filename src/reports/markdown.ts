// Foreign text as Markdown that only shows it: no link, no mention, no image, no cell of its own.
import { counted } from './counts.ts';
import { bytesOf, fittingLines } from './cut.ts';
import { visible, visibleLine } from './visible.ts';

/** What Markdown, HTML or a forge may take for more than itself within a line; a dot, only where it makes an address. */
const signs = /[&<>"'`*_~[\]|\\@#:$]|(?<=www)\./gi;

/** What a forge makes a mention, an address or a reference of, wherever it stands in the text that is shown. */
const hooks = new Set(['@', '#']);

/** Another way to write the number of an issue. */
const issue = /\bGH-(?=\d)/gi;

/** The text in one line, in which nothing is alive. */
export function inert(text: string): string {
  const shown = visible(text).replace(signs, (sign) => {
    const entity = `&#${sign.charCodeAt(0)};`;
    // A space without width parts the sign from the name behind it.
    return hooks.has(sign) ? `${entity}&#8203;` : entity;
  });
  return shown.replace(issue, '$&&#8203;');
}

/** A cell may be as long as a file, and the page of a run may not. */
const longestCode = 200;

/** A name in which Markdown sees nothing but text. */
const plainName = /^[\w.+/-]+$/;

/** The text as code, cut where it is too long to be read. A plain name is written so that its source can be read as well. */
export function code(text: string): string {
  const shown = text.length > longestCode ? `${text.slice(0, longestCode)}…` : text;
  return plainName.test(shown) ? `\`${shown}\`` : `<code>${inert(shown)}</code>`;
}

/** A link to an address that the program made itself. */
export function link(text: string, url: string): string {
  return `[${text}](<${url}>)`;
}

/** Lines in a block of code, safe to show: no line of them can end it. */
export function fenced(language: string, lines: readonly string[]): string[] {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return [`${fence}${language}`, ...lines.map(visibleLine), fence];
}

/** A table; cells are Markdown already. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** A table of which as many rows are kept as fit into so many bytes; below it stands how many do not, as `noun`. */
export function cutTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  room: number,
  noun: string,
): { readonly lines: readonly string[]; readonly bytes: number } {
  if (rows.length === 0) return { lines: [], bytes: 0 };
  const lines = tableOf(head, rows);
  const shown = fittingLines(lines, room);
  const rest = lines.length - Math.max(shown.length, 2);
  const count = rest > 0 ? ['', `${counted(rest, noun)} ${rest === 1 ? 'does' : 'do'} not fit here.`] : [];
  return { lines: [...(shown.length > 2 ? shown : []), ...count], bytes: bytesOf(`${shown.join('\n')}\n`) };
}
