// A node of the settings file as a value, held to its shape.
import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import type { Shape } from '../shape.ts';
import { isOver, placeOfNode, tell, type Reading } from './reading.ts';
import { bracesOf, noValue, readScalar } from './read-scalar.ts';
import { noSuchKey, readKey } from './read-key.ts';
import { resolve, type ValueNode } from './resolve.ts';
import { dotted, short, shown } from './shown.ts';
import { oddSpaceFault } from './syntax-fault.ts';
import type { Entry, Value } from './value.ts';
import { wanted, written } from './wanted.ts';

type RecordShape = Extract<Shape, { kind: 'record' }>;
type MapShape = Extract<Shape, { kind: 'record' | 'map' }>;
type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

/** Reads what stands at a place; null where it is wrong, and everything that is wrong with it is told. `key` names the place. */
export function readShape(node: ParsedNode, shape: Shape, key: string, reading: Reading): Value | null {
  const value = resolve(node, key, reading);
  return value === null ? null : readValue(value, shape, key, reading);
}

function readValue(node: ValueNode, shape: Shape, key: string, reading: Reading): Value | null {
  switch (shape.kind) {
    case 'list':
      return readList(node, shape, key, reading);
    case 'record':
    case 'map':
      return isMap(node) ? readMap(node, shape, key, reading) : noMap(node, shape, key, reading);
    case 'either':
      return readValue(
        node,
        isMap(node) && bracesOf(node, reading) === null ? shape.long : shape.short,
        key,
        reading,
      );
    default:
      return readScalar(node, shape, key, reading);
  }
}

function readList(
  node: ValueNode,
  shape: Extract<Shape, { kind: 'list' }>,
  key: string,
  reading: Reading,
): Value | null {
  const place = placeOfNode(node, reading);
  if (isSeq(node)) {
    const items = node.items.map((item, index) =>
      readShape(item as ParsedNode, shape.of, dotted(key, index + 1), reading),
    );
    return { kind: 'list', items: items.filter((item) => item !== null), place };
  }
  if (!shape.isOneEnough || (isMap(node) && bracesOf(node, reading) === null))
    return noMap(node, shape, key, reading);
  const one = readValue(node, shape.of, key, reading);
  return one === null ? null : { kind: 'list', items: [one], place };
}

/** Tells that what should have parts has none. */
function noMap(node: ValueNode, shape: Shape, key: string, reading: Reading): null {
  if (isScalar(node) && node.value === null) return noValue(node, shape, key, reading);
  const name = key === '' ? 'this file' : key;
  const missesColon = isScalar(node) && typeof node.value === 'string' && key === '';
  const odd = missesColon ? oddSpaceFault(placeOfNode(node, reading)) : null;
  if (odd !== null) return tell(reading, odd.place, odd.message, ...odd.help);
  const isItem = shape.kind === 'list' && isMap(node) && !shape.isOneEnough;
  return tell(
    reading,
    placeOfNode(node, reading),
    `${name} is ${written(node)}, and takes ${key === '' ? 'keys, each with a value' : wanted(shape)}`,
    ...(missesColon ? ['write a colon and a space between a key and its value'] : []),
    ...(isSeq(node) ? ['write the keys without the hyphens before them'] : []),
    ...(isItem ? ['begin each item with a hyphen and a space'] : []),
  );
}

function readMap(node: YAMLMap, shape: MapShape, key: string, reading: Reading): Value {
  const names = new Map<string, number>();
  // What was meant by an unknown key is there, as far as it can be: it is not told to be missing as well.
  const meant = new Set<string | null>();
  const entries = (node.items as ParsedPair[]).flatMap((pair) => {
    const name = isOver(reading) ? null : readKey(pair.key, shape, key, reading);
    if (name === null) return [];
    const place = placeOfNode(pair.key, reading);
    const first = names.get(name);
    if (first !== undefined) {
      const where = key === '' ? '' : ` in ${key}`;
      tell(reading, place, `${shown(name)} stands twice${where}, first on line ${first}`, 'keep one of them');
      return [];
    }
    names.set(name, place.span.line);
    if (shape.kind === 'map') return readEntry(name, pair, shape.of, key, reading);
    const own = fieldShape(shape, name);
    if (own !== null) return readEntry(name, pair, own, key, reading);
    meant.add(noSuchKey(name, pair.key, shape, key, reading));
    return [];
  });
  if (shape.kind === 'record') {
    missingKeys(node, shape, (name) => names.has(name) || meant.has(name), key, reading);
  }
  return { kind: 'entries', entries, place: placeOfNode(node, reading) };
}

function readEntry(name: string, pair: ParsedPair, shape: Shape, key: string, reading: Reading): Entry[] {
  const at = dotted(key, short(name));
  const { value: node } = pair;
  if (node === null || (isScalar(node) && node.value === null && node.source === '')) {
    noValue(pair.key, shape, at, reading);
    return [];
  }
  const value = readShape(node, shape, at, reading);
  return value === null ? [] : [{ key: name, value }];
}

function fieldShape({ fields }: RecordShape, name: string): Shape | null {
  return Object.hasOwn(fields, name) ? (fields[name]?.shape ?? null) : null;
}

/** Tells the keys that must not be left out. */
function missingKeys(
  node: YAMLMap,
  { fields }: RecordShape,
  isThere: (name: string) => boolean,
  key: string,
  reading: Reading,
): void {
  for (const [name, { isNeeded, shape }] of Object.entries(fields)) {
    if (isNeeded !== true || isThere(name)) continue;
    tell(
      reading,
      placeOfNode(node, reading),
      `${key} has no ${name}`,
      `add the key ${name}, with ${wanted(shape)}`,
    );
  }
}
