// How wide a text stands in the picture: estimated from above, since nobody knows the font of the reader.

/** Widths in parts of the font size, as wide as the widest of the usual fonts draws them. */
const narrow = /^[ !'(),.:;I[\]ijl|]$/;
const broad = /^[%@mw\u2010-\u2027]$/i;
const upper = /^[#&+<=>A-Z^~]$/;
const ascii = /^[\0-\x7F]$/;
const latin = /^[\u00A0-\u024F]$/;
/** What is written over or between others. */
const mark = /^\p{M}$/u;

function emsOf(character: string): number {
  if (narrow.test(character)) return 0.41;
  if (broad.test(character)) return 1.03;
  if (upper.test(character)) return 0.84;
  if (ascii.test(character)) return 0.65;
  if (mark.test(character)) return 0;
  return latin.test(character) ? 0.84 : 1.2;
}

/** How wide a text of one line is at most, in the unit of the font size. */
export function textWidth(text: string, size: number): number {
  return Array.from(text, emsOf).reduce((sum, ems) => sum + ems * size, 0);
}

/** A text that is at most so wide: as it is, or its beginning with an ellipsis. */
export function cutText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const signs = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  let kept = '';
  for (const sign of signs) {
    if (textWidth(`${kept}${sign}…`, size) > room) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}
