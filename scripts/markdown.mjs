// Writes the parts of Markdown that the documents are derived with.

/**
 * A block of code for a Markdown document.
 * @param {string} text
 * @param {string} language
 */
export const fenced = (text, language = 'yaml') => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/**
 * A Markdown table; a pipe inside a cell is escaped.
 * @param {string[]} head
 * @param {string[][]} rows
 */
export function table(head, rows) {
  const line = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
