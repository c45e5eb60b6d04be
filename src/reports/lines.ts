// The kinds of lines that the views of a terminal have in common.
import type { Problem } from '../model/problem.ts';
import type { Paint, Style } from './paint.ts';
import { problemPage } from './problem-page.ts';
import { visible } from './visible.ts';

/** `error[rule-id]: message`. */
export function headline(kind: string, id: string, message: string, style: Style, paint: Paint): string {
  return `${paint(style, `${kind}[${id}]`)}${paint('strong', `: ${visible(message)}`)}`;
}

/** `help: …`, `note: …` or `see: …`. */
export function labelled(label: string, text: string, paint: Paint): string {
  return `${paint('green', `${label}:`)} ${visible(text)}`;
}

/** A problem, with what to do about it. */
export function problemLines({ code, message, next }: Problem, paint: Paint): string[] {
  return [
    headline('problem', code, message, 'red', paint),
    ...next.map((step) => labelled('help', step, paint)),
    labelled('see', problemPage(code), paint),
  ];
}

/** Blocks of lines with an empty line between them; a block without lines is left out. */
export function textOf(blocks: readonly (readonly string[])[]): string {
  const full = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${full.join('\n\n')}\n`;
}
