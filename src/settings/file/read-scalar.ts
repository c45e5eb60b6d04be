// One word, text, number or switch of the settings file, held to its shape.
import { isScalar, type Node, type Scalar } from 'yaml';
import { partNames } from '../../patterns/pattern-parts.ts';
import type { Shape } from '../shape.ts';
import { placeOfNode, tell, type Reading } from './reading.ts';
import type { ValueNode } from './resolve.ts';
import { oneOf, short, shown } from './shown.ts';
import { signFault } from './text-signs.ts';
import { textForms, type Form } from './text-forms.ts';
import { unknown } from './unknown.ts';
import type { Value } from './value.ts';
import { sourceOf, wanted, written } from './wanted.ts';

/** What a scalar can be. */
type ScalarShape = Extract<Shape, { kind: 'text' | 'words' | 'switch' | 'count' }>;

/** Reads a value that is no list and has no keys; null where it is wrong, which is a fault. */
export function readScalar(node: ValueNode, shape: ScalarShape, key: string, reading: Reading): Value | null {
  const place = placeOfNode(node, reading);
  const value = isScalar(node) ? node.value : null;
  if (shape.kind === 'switch' && typeof value === 'boolean') return { kind: 'switch', isOn: value, place };
  if (shape.kind === 'count' && typeof value === 'number')
    return readCount(value, shape.most, node, key, reading);
  if ((shape.kind === 'text' || shape.kind === 'words') && typeof value === 'string') {
    const text = readText(value, shape, node, key, reading);
    return text === null ? null : { kind: 'text', text, place };
  }
  return wrongType(node, shape, key, reading);
}

function readCount(
  count: number,
  most: number,
  node: ValueNode,
  key: string,
  reading: Reading,
): Value | null {
  const place = placeOfNode(node, reading);
  if (Number.isInteger(count) && count >= 1 && count <= most) return { kind: 'count', count, place };
  return tell(reading, place, `${key} is ${written(node)}, and takes ${wanted({ kind: 'count', most })}`);
}

/** A text that its shape allows; null where it is wrong, which is a fault. */
export function readText(
  text: string,
  shape: Extract<Shape, { kind: 'text' | 'words' }>,
  node: ValueNode,
  key: string,
  reading: Reading,
): string | null {
  const place = placeOfNode(node, reading);
  const form = shape.kind === 'text' && shape.form !== undefined ? textForms[shape.form] : null;
  if (text.trim() === '') return tell(reading, place, `${key} is an empty text`, `write ${wanted(shape)}`);
  const signs = signFault(text);
  if (signs !== null) {
    const isList = shape.kind === 'text' && shape.form === 'pattern' && signs.isLong;
    const help = isList ? 'write each pattern as an item of a list' : signs.help;
    return tell(reading, place, `${key} ${signs.says}`, help);
  }
  const words = shape.kind === 'words' ? shape.words : form?.words;
  if (words !== undefined) {
    if (words.includes(text)) return text;
    const what = form === null ? `value for ${key}` : 'rule';
    const { message, help } = unknown(what, text, words);
    return tell(reading, place, message, ...help);
  }
  const fault = form?.fault(text) ?? null;
  return fault === null
    ? text
    : tell(reading, place, `${key} ${fault}`, `write ${wanted(shape)}${suchAs(form)}`);
}

/** Examples of a form, to follow what it is. */
function suchAs(form: Form | null): string {
  return form?.examples === undefined ? '' : `, such as ${oneOf(form.examples)}`;
}

function wrongType(node: ValueNode, shape: ScalarShape, key: string, reading: Reading): null {
  const place = placeOfNode(node, reading);
  if (isScalar(node) && node.value === null && sourceOf(node) === '')
    return noValue(node, shape, key, reading);
  const braces = bracesOf(node, reading);
  if (shape.kind === 'text' && braces !== null) {
    return tell(
      reading,
      place,
      `${key} is ${short(braces)} without quotes, which YAML takes for a group of keys`,
      `write it in quotes: ${shown(braces)}`,
    );
  }
  if (shape.kind === 'text' && isScalar(node)) return unquoted(node, key, reading);
  const value = isScalar(node) ? node.value : null;
  const signs = typeof value === 'string' && value.trim() !== '' ? signFault(value) : null;
  if (signs !== null) return tell(reading, place, `${key} ${signs.says}`, signs.help);
  const message = `${key} is ${written(node)}, and takes ${wanted(shape)}`;
  return tell(reading, place, message, ...wayOut(node, shape));
}

/** Tells that a key stands alone. */
export function noValue(node: Node, shape: Shape, key: string, reading: Reading): null {
  return tell(
    reading,
    placeOfNode(node, reading),
    `${key} has no value`,
    `write ${wanted(shape)} ${shape.kind === 'record' || shape.kind === 'map' ? 'below' : 'behind'} it, or take the line out`,
  );
}

/** Tells that a scalar is none of the texts that it looks like. */
export function unquoted(node: Scalar, key: string, reading: Reading): null {
  const source = sourceOf(node);
  return tell(
    reading,
    placeOfNode(node, reading),
    `${key} is ${short(source)} without quotes, which YAML reads as ${readAs(node)}`,
    `write it in quotes: ${shown(source)}`,
  );
}

/** What YAML makes of a scalar that is no text: of `1.10` the number 1.1. */
function readAs(node: Scalar): string {
  const read = String(node.value);
  if (typeof node.value !== 'number') return `${read} and not as a text`;
  return read === sourceOf(node) ? 'a number' : `the number ${read}`;
}

/** The source of `{major}` and the like, where YAML reads braces as a map. */
export function bracesOf(node: ValueNode, { text }: Reading): string | null {
  const [from, to] = node.range ?? [0, 0];
  const source = text.slice(from, to);
  return partNames.some((name) => source === `{${name}}`) ? source : null;
}

/** What to write where a value has the wrong type, if that can be told. */
function wayOut(node: ValueNode, shape: ScalarShape): string[] {
  if (!isScalar(node)) return [];
  const { value } = node;
  if (shape.kind === 'words' && typeof value === 'boolean') {
    const word = value ? 'on' : 'off';
    return shape.words.includes(word) ? [`write ${word}`] : [`write one of ${oneOf(shape.words)}`];
  }
  if (typeof value !== 'string') return [];
  if (shape.kind === 'count' && /^\d{1,9}$/.test(value)) return [`write ${value}, without quotes`];
  const isOn = ['yes', 'on', 'true'].includes(value.toLowerCase());
  const isOff = ['no', 'off', 'false'].includes(value.toLowerCase());
  return shape.kind === 'switch' && (isOn || isOff) ? [`write ${String(isOn)}, without quotes`] : [];
}
