// Foreign text made safe to print: what a terminal or a log would obey, or would not show, is written out instead.

/**
 * Control characters, format characters (those that turn the reading direction among them), line separators and
 * halves of pairs. Joiners are left where they stand behind a letter or sign outside ASCII: emoji and several
 * scripts are written with them.
 */
const unseen = /(?<![^\0-\x7F])[\u200C\u200D]|(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A runner of workflows takes a command from any place of a log line where these stand. */
const command = /##(?=\[)/g;

/** A character as an escape that shows its number: `\u{1b}`. */
function written(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** The text in one line that does nothing but show. */
export function visible(text: string): string {
  return text.replace(unseen, written).replace(command, '#\\u{23}');
}

/** A line of a file, likewise, with its tabs as spaces. */
export function visibleLine(text: string): string {
  return visible(text.replaceAll('\t', '    '));
}

/** A character as JSON escapes it. */
function escaped(character: string): string {
  return character.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** JSON in which the same characters are escaped as JSON does it, so that it still says the same. */
export function visibleJson(json: string): string {
  return json
    .replace(/(?=[^\n\x20-\x7E])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escaped)
    .replace(command, '#\\u0023');
}
