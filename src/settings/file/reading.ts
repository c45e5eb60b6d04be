// What goes through the reading of one settings file: where things stand, what aliases stand for, and what is wrong.
import { isAlias, isMap, isScalar, isSeq, visit, type Alias, type Document, type Node } from 'yaml';
import type { Place } from '../../model/finding.ts';
import type { Fault } from '../../model/wrong.ts';
import type { PlaceOf } from './places.ts';

/** Aliases can make much of little; no settings have so many parts by them. */
const mostByAliases = 5_000;
/** Nobody reads more, and each costs time. */
const mostFaults = 100;

/** The reading of one file. */
export interface Reading {
  readonly text: string;
  /** In the order of reading. */
  readonly faults: Fault[];
  readonly placeOf: PlaceOf;
  /** The node that each alias stands for. */
  readonly targets: ReadonlyMap<Alias, Node>;
  /** How many nodes aliases may still stand for; below zero where they stood for too many. */
  left: number;
}

/** Opens the reading of a document. */
export function openReading(text: string, document: Document.Parsed, placeOf: PlaceOf): Reading {
  const anchored = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, (_key, node) => {
    if (isAlias(node)) {
      const target = anchored.get(node.source);
      if (target !== undefined) targets.set(node, target);
    } else if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) {
      anchored.set(node.anchor, node);
    }
  });
  return { text, faults: [], placeOf, targets, left: mostByAliases };
}

/** Whether there is no use in reading on. */
export function isOver({ left, faults }: Reading): boolean {
  return left < 0 || faults.length >= mostFaults;
}

/** Where a node stands, without its tag and anchor. */
export function placeOfNode(node: Node, { placeOf }: Reading): Place {
  const [from, to] = node.range ?? [0, 0];
  return placeOf(from, to);
}

/** Tells that something is wrong; the answer is that there is no value. */
export function tell(reading: Reading, place: Place, message: string, ...help: readonly string[]): null {
  reading.faults.push({ message, place, help });
  return null;
}
