// What a shape takes, and what a file has there instead, in words.
import { isMap, isSeq, type Scalar } from 'yaml';
import type { Shape } from '../shape.ts';
import type { ValueNode } from './resolve.ts';
import { short, shown } from './shown.ts';
import { textForms } from './text-forms.ts';

/** What a shape takes: `a whole number from 1 to 365`. */
export function wanted(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return shape.form === undefined ? 'a text' : textForms[shape.form].what;
    case 'words':
      return `one of ${shape.words.join(', ')}`;
    case 'switch':
      return 'true or false';
    case 'count':
      return `a whole number from 1 to ${shape.most}`;
    case 'list':
      return shape.isOneEnough
        ? `${wanted(shape.of)}, or a list of such`
        : `a list, each item with ${wanted(shape.of)}`;
    case 'record':
      return shape.what === undefined
        ? `keys: ${Object.keys(shape.fields).join(', ')}`
        : `${shape.what}s by their names`;
    case 'map':
      return `keys, each ${textForms[shape.keys.form].what}`;
    case 'either':
      return wanted(shape.short);
  }
}

/** How a scalar stands in the file. */
export function sourceOf({ source, value }: Scalar): string {
  return source ?? String(value);
}

/** What a file has there: `a list`, `the number 90`. */
export function written(node: ValueNode): string {
  if (isSeq(node)) return 'a list';
  if (isMap(node)) return 'a group of keys';
  const { value } = node;
  if (typeof value === 'string') return `the text ${shown(value)}`;
  return typeof value === 'number' ? `the number ${short(sourceOf(node))}` : short(sourceOf(node));
}
