// What a node of YAML stands for: itself, or what its alias names.
import { isAlias, visit, type Alias, type Node } from 'yaml';
import { isOver, placeOfNode, tell, type Reading } from './reading.ts';
import { short, shown } from './shown.ts';

/** A node that is a value. */
export type ValueNode = Exclude<Node, Alias>;

/** The value that a node stands for; null where there is none, which is a fault. `key` names the place. */
export function resolve(node: Node, key: string, reading: Reading): ValueNode | null {
  if (isOver(reading)) return null;
  const target = isAlias(node) ? targetOf(node, key, reading) : node;
  if (target === null || isAlias(target)) return null;
  if (target !== node) reading.left -= sizeOf(target);
  if (isOver(reading)) {
    return tell(
      reading,
      placeOfNode(node, reading),
      'aliases make more of this file than any settings are',
      'write it with fewer of them',
    );
  }
  return hasForeignTag(target) ? tagFault(target, key, reading) : target;
}

/** How many nodes a node is; an alias in it is one, until it is read itself. */
function sizeOf(node: Node): number {
  let size = 0;
  visit(node, {
    Node: () => {
      size++;
    },
  });
  return size;
}

function targetOf(alias: Alias, key: string, reading: Reading): Node | null {
  const written = `*${alias.source}`;
  const target = reading.targets.get(alias);
  const place = placeOfNode(alias, reading);
  if (target === undefined) {
    return tell(
      reading,
      place,
      `${key} is ${short(written)} without quotes, which YAML takes for an alias, and nothing has that name`,
      `write it in quotes: ${shown(written)}`,
    );
  }
  const [from = 0, to = 0] = target.range ?? [];
  const [at = 0] = alias.range ?? [];
  if (at < from || at >= to) return target;
  return tell(
    reading,
    place,
    `${short(written)} stands inside of what it stands for`,
    'write out what is meant',
  );
}

/** Tags of YAML itself, which say of a value what it is. */
const ownTags = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'seq', 'map'].map((name) => `tag:yaml.org,2002:${name}`),
);

const hasForeignTag = ({ tag }: ValueNode): boolean => tag !== undefined && !ownTags.has(tag);

function tagFault(node: ValueNode, key: string, reading: Reading): null {
  const { text, placeOf } = reading;
  const [end = 0] = node.range ?? [];
  // The range of a node begins behind its tag.
  const from = wordStart(text, text.lastIndexOf('!', end));
  const to = Math.max(wordEnd(text, from), Math.min(node.range?.[1] ?? 0, lineEnd(text, from)));
  const written = text.slice(from, to).trimEnd();
  const [tag = '', value] = written.split(/[ \t]+/, 2);
  if (tag.startsWith('!!') || value !== undefined) {
    return tell(
      reading,
      placeOf(from, from + written.length),
      `${key} has the tag ${short(tag)}, and no tags are read but those of YAML's core`,
      'take the tag out',
      `if it is meant as a text, write it in quotes: ${shown(written)}`,
    );
  }
  return tell(
    reading,
    placeOf(from, from + written.length),
    `${key} is ${short(written)} without quotes, where YAML takes ! for the beginning of a tag`,
    `write it in quotes: ${shown(written)}`,
  );
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !' \t\n[{,'.includes(text[start - 1] ?? '')) start--;
  return start;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !' \t\r\n,]}'.includes(text[end] ?? '')) end++;
  return end;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
