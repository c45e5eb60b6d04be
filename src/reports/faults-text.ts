// What is wrong in a settings file as a terminal shows it: each fault with the line it is about, and what to do.
import { tool } from '../model/tool.ts';
import type { Fault, Wrong } from '../model/wrong.ts';
import { excerpt } from './excerpt.ts';
import { headline, labelled, textOf } from './lines.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';

/** A step that fills more than a line is said once. */
const long = 100;

function faultLines({ message, place, help }: Fault, before: readonly Fault[], paint: Paint): string[] {
  const isNew = (step: string) => step.length < long || !before.some((fault) => fault.help.includes(step));
  const gutter = String(place.span.line).length;
  return [
    headline('error', 'settings', message, 'red', paint),
    ...excerpt(place, '^', 'red', gutter, paint),
    ...help.filter(isNew).map((step) => labelled('help', step, paint)),
  ];
}

/** What is wrong, for a terminal, a pipe or a log; a call that is wrong has one sentence and no places. */
export function renderFaults({ wrong, faults = [] }: Wrong, paint: Paint): string {
  const page = faults.length === 0 ? [] : [labelled('see', `${tool.home}/blob/main/docs/settings.md`, paint)];
  return textOf([
    ...faults.map((fault, at) => faultLines(fault, faults.slice(0, at), paint)),
    [paint('red', visible(wrong)), ...page],
  ]);
}
