// The reading of a file: what aliases stand for, and when there is no use in reading on.
import { expect, test } from '@jest/globals';
import { isAlias, parseDocument, visit } from 'yaml';
import { placesOf } from '../../../src/settings/file/places.ts';
import { isOver, openReading, placeOfNode, tell } from '../../../src/settings/file/reading.ts';

const open = (text: string) => {
  const document = parseDocument(text);
  return { document, reading: openReading(text, document, placesOf({ path: 'a.yml', text })) };
};

test('an alias stands for the last node before it that has its name', () => {
  const { document, reading } = open('a: &x 1\nb: *x\nc: &x 2\nd: *x\ne: *y');
  const lines: unknown[] = [];
  visit(document, (_key, node) => {
    const target = isAlias(node) ? reading.targets.get(node) : undefined;
    if (isAlias(node)) lines.push(target && placeOfNode(target, reading).span.line);
  });
  expect(lines).toEqual([1, 3, undefined]);
});

test('a fault is kept with its place and the steps out', () => {
  const { reading } = open('a: 1');
  const place = reading.placeOf(0, 1);
  expect(tell(reading, place, 'no', 'one', 'two')).toBeNull();
  expect(reading.faults).toEqual([{ message: 'no', place, help: ['one', 'two'] }]);
});

test('the reading is over after a hundred faults', () => {
  const { reading } = open('a: 1');
  for (let at = 0; at < 99; at++) tell(reading, reading.placeOf(0, 1), 'no');
  expect(isOver(reading)).toBe(false);
  tell(reading, reading.placeOf(0, 1), 'no');
  expect(isOver(reading)).toBe(true);
});

test('the reading is over where aliases stood for too much', () => {
  const { reading } = open('a: 1');
  reading.left = -1;
  expect(isOver(reading)).toBe(true);
});
