// One key of the settings file: its text, or what is wrong with it.
import { isScalar, type ParsedNode } from 'yaml';
import type { Place } from '../../model/finding.ts';
import { options } from '../options.ts';
import type { Shape } from '../shape.ts';
import { readScalar, readText, unquoted } from './read-scalar.ts';
import { placeOfNode, tell, type Reading } from './reading.ts';
import { resolve } from './resolve.ts';
import { unknownKey } from './unknown.ts';

/** The text of a key in the place that `at` names; null where it is none, which is a fault. */
export function readKey(
  node: ParsedNode,
  shape: Extract<Shape, { kind: 'record' | 'map' }>,
  at: string,
  reading: Reading,
): string | null {
  const name = at === '' ? 'a key of the file' : `a key of ${at}`;
  const value = resolve(node, name, reading);
  if (value === null) return null;
  const form = shape.kind === 'map' ? shape.keys.form : 'name';
  if (isScalar(value)) {
    return typeof value.value === 'string'
      ? readText(value.value, { kind: 'text', form }, value, name, reading)
      : unquoted(value, name, reading);
  }
  const text = readScalar(value, { kind: 'text' }, name, reading);
  return text?.kind === 'text' ? text.text : null;
}

/** Tells that a record has no such key; the answer is the one that was meant, null where nobody can tell. */
export function noSuchKey(
  name: string,
  node: ParsedNode,
  shape: Extract<Shape, { kind: 'record' }>,
  at: string,
  reading: Reading,
): string | null {
  const { message, help, meant } = unknownKey(name, shape, at);
  const place = placeOfNode(node, reading);
  const isSecret = options.some((option) => option.key === name && option.isSecret === true);
  tell(reading, isSecret ? withoutValue(place) : place, message, ...help);
  return meant;
}

/** A secret stands in no message, not even one that says that it should not be there. */
function withoutValue({ path, span, source }: Place): Place {
  return { path, span, source: `${source.slice(0, span.endColumn - 1)}: …` };
}
