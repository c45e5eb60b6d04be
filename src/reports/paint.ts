// Colours of the terminal, or none.

const codes = {
  strong: [1, 22],
  faint: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
} as const;

export type Style = keyof typeof codes;

/** Gives a text a style; only ever asked about text that is safe to print. */
export type Paint = (style: Style, text: string) => string;

/** For files, pipes and everyone who wants no colours. */
export const plain: Paint = (_style, text) => text;

/** For a terminal that shows colours. */
export const coloured: Paint = (style, text) => `\u001B[${codes[style][0]}m${text}\u001B[${codes[style][1]}m`;
