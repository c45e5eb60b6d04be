// How many columns of a terminal a text takes, so that pointers and tables stand where they should.

const ascii = /^[\0-\x7F]*$/;

/** Characters that take two columns: emoji, and the scripts of East Asia with their full-width forms. */
const wide =
  /[\p{Emoji_Presentation}\uFE0F\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]/u;

/** What is written over or between others and takes no column of its own. */
const marks = /^[\p{M}\p{Cf}]+$/u;

/** The text in the pieces that a reader sees as one sign, each with its columns. */
function signs(text: string): { readonly sign: string; readonly columns: number }[] {
  return [...new Intl.Segmenter().segment(text)].map(({ segment: sign }) => ({
    sign,
    columns: marks.test(sign) ? 0 : wide.test(sign) ? 2 : 1,
  }));
}

/** How many columns a text of one line takes. */
export function columnsOf(text: string): number {
  return ascii.test(text) ? text.length : signs(text).reduce((sum, { columns }) => sum + columns, 0);
}

/** As many of the signs, from the first on, as fit into so many columns. */
function fitting(all: ReturnType<typeof signs>, columns: number): string[] {
  const kept: string[] = [];
  let room = columns;
  for (const next of all) {
    room -= next.columns;
    if (room < 0) break;
    kept.push(next.sign);
  }
  return kept;
}

/** A text that fits into so many columns: as it is, or its beginning with a sign that there is more. */
export function cutEnd(text: string, columns: number): string {
  return columnsOf(text) <= columns ? text : `${fitting(signs(text), columns - 1).join('')}…`;
}

/** The end of a text that fits into so many columns. */
export function ending(text: string, columns: number): string {
  return fitting(signs(text).reverse(), columns).reverse().join('');
}

/** A text filled up with spaces to so many columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}
