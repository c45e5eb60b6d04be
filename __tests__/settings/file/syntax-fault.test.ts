// What is told of text that is no YAML.
import { expect, test } from '@jest/globals';
import { faultsOf } from './parsed.ts';

test.each([
  // text, where it is wrong and how
  ['a: b: c', '1:4 this text holds a colon and a space, which YAML takes for a key'],
  ['rules:\n\ta: off', '2:1 a tab indents this line, and YAML takes spaces alone'],
  ['rules:\n  a: 1\n b: 2', '3:1 this line is indented otherwise than those that it belongs to'],
  ['a: off\n  b: off', '1:4 keys stand below this value, and only a key without a value has keys below it'],
  ['a:off\nb: 1', '1:1 a colon with a space behind it, or a comma, is missing here'],
  ['b: 1\na:off', '2:1 no colon stands behind this key'],
  ['a: "b\nc: "', '1:4 this quote is not closed'],
  ["b: 'x'\na: 'b", '2:4 this quote is not closed'],
  ['a: [b\nc: d', '2:1 a list that begins with [ has no ] before this'],
  ['a: {b: 1\nc: d', '2:1 a group of keys that begins with { has no } before this'],
  ['[b', '1:3 a list that begins with [ has no ] before this'],
  ['{ "a": "1"\n"b": 2 }', '2:1 a comma is missing here'],
  ['a: [b,, c]', '1:7 a comma stands here with nothing before it'],
  ['a: "b" c', '1:8 YAML expects nothing more here'],
  ['a: "\\d"', '1:5 this backslash begins no escape that YAML knows'],
  ['a: 1\n---\nb: 1', '2:1 a second document begins here, and settings are one'],
  ['a: {major}.x', '1:4 {major}.x without quotes begins a group of keys in YAML'],
  ['- - {package}-*: a', '1:5 {package}-* without quotes begins a group of keys in YAML'],
  ['a: *', '1:4 * without quotes begins an alias in YAML'],
  ['a: & b', '1:4 & begins an anchor in YAML, and this one has no name'],
  ['a: 1\nb:\u00A0c', '2:3 a no-break space or the like stands here, which YAML takes for a letter'],
  ['*-a: b', '1:1 *-a without quotes begins an alias in YAML'],
  ['- @a/b', '1:3 @a/b without quotes begins nothing that YAML knows'],
  ['a:    `b`  ', '1:7 `b` without quotes begins nothing that YAML knows'],
  ['a: %b', '1:4 %b without quotes begins nothing that YAML knows'],
  ['%YAML 1.1\n---\na: 1', '1:1 settings are YAML 1.2, and not 1.1'],
])('%j', (text, fault) => {
  expect(faultsOf(text)[0]).toBe(fault);
});

test('of a line only the first error is told, and those of other lines too', () => {
  expect(faultsOf('a: "b" "c" "d"\ne: "f" g')).toEqual([
    '1:8 YAML expects nothing more here',
    '2:8 YAML expects nothing more here',
  ]);
});
