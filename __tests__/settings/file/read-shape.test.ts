// Lists and groups of keys of a settings file.
import { expect, test } from '@jest/globals';
import { faultOf, faultsOf } from './parsed.ts';

test.each([
  // text, its only fault
  ['- a', 'this file is a list, and takes keys, each with a value'],
  ['a', 'this file is the text "a", and takes keys, each with a value'],
  ['rules: off', 'rules is the text "off", and takes rules by their names'],
  ['rules: [row-repeated]', 'rules is a list, and takes rules by their names'],
  ['rules:', 'rules has no value'],
  ['rules: ~', 'rules has no value'],
  ['branches: edge', 'branches is the text "edge", and takes keys, each the name of a branch, or a pattern'],
  ['branches: { edge }', 'branches.edge has no value'],
  [
    'branches: { edge: {major} }',
    'branches.edge is {major} without quotes, which YAML takes for a group of keys',
  ],
  ['branches: { edge: [1.x] }', 'branches.edge is a list, and takes next, none, or a line'],
  ['branches: { edge: { package: core } }', 'branches.edge has no line'],
  ['tags: { v: 1 }', 'tags is a group of keys, and takes a pattern, or a list of such'],
  ['tags: [[v*]]', 'tags.1 is a list, and takes a pattern'],
  [
    'tags: [v*,]\nignores: [row-repeated]',
    'ignores.1 is the text "row-repeated", and takes keys: rule, about, package, reason, until',
  ],
  [
    'ignores: { rule: row-repeated, reason: no }',
    'ignores is a group of keys, and takes a list, each item with keys: rule, about, package, reason, until',
  ],
  ['packages: { core: core }', 'packages.core is the text "core", and takes keys: tags, paths, scope'],
])('%s', (text, message) => {
  expect(faultOf(text)).toBe(message);
});

test('a key that stands twice is told with its first line', () => {
  expect(faultsOf('rules:\n  row-repeated: off\n  "row-repeated": on\nrules: {}')).toEqual([
    '3:3 "row-repeated" stands twice in rules, first on line 2',
    '4:1 "rules" stands twice, first on line 1',
  ]);
});

test('every missing key is told, but not one that was meant by another', () => {
  expect(faultsOf('ignores:\n  - about: 1.x\n  - rule: row-repeated\n    reasn: no\n')).toEqual([
    '2:5 ignores.1 has no rule',
    '2:5 ignores.1 has no reason',
    '4:5 unknown key "reasn" in ignores.2; did you mean reason?',
  ]);
});
