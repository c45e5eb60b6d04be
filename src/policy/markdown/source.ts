// Pieces of the policy's text with their place, and the places of stretches inside them.
import type { Span } from '../../model/text.ts';

/** A piece of one line: `column` is where it starts, both counted from 1. */
export interface Piece {
  readonly line: number;
  readonly column: number;
  readonly raw: string;
}

/** The span of the characters from `start` to `end` of a piece. */
export function spanIn(piece: Piece, start = 0, end = piece.raw.length): Span {
  return {
    line: piece.line,
    column: piece.column + start,
    endLine: piece.line,
    endColumn: piece.column + end,
  };
}

/** A piece without the white space around it; an empty one stays at its start. */
export function trimPiece(piece: Piece): Piece {
  const raw = piece.raw.trim();
  const before = raw === '' ? 0 : piece.raw.length - piece.raw.trimStart().length;
  return { ...piece, column: piece.column + before, raw };
}

/** How many characters at the start of a text are among some; with `step` -1, at its end. */
function countEdge(text: string, characters: string, step: 1 | -1): number {
  let count = 0;
  while (count < text.length && characters.includes(text.at(step === 1 ? count : -1 - count) ?? '')) count++;
  return count;
}

/** A text from `from` on without the characters at its ends that are among some, and where it starts. */
export function trimCharacters(
  text: string,
  characters: string,
  from = 0,
): { readonly text: string; readonly start: number } {
  const start = from + countEdge(text.slice(from), characters, 1);
  if (start >= text.length) return { text: '', start };
  return { text: text.slice(start, text.length - countEdge(text, characters, -1)), start };
}
