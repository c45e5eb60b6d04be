// Which placeholders are reported, and by which rule.
import { expect, test } from '@jest/globals';
import type { Placeholder } from '../../src/model/policy.ts';
import { placeholderLeft } from '../../src/rules/placeholder-left.ts';
import { starterTextLeft } from '../../src/rules/starter-text-left.ts';
import { ask } from '../support/facts.ts';
import { aSpan } from '../support/build.ts';
import { someRows } from '../support/statement.ts';

const blank = (line: number, change: Partial<Placeholder> = {}): Placeholder => ({
  span: aSpan(line, 3, 20),
  text: 'security@example.com',
  kind: 'blank',
  inStarterSection: false,
  ...change,
});
const starterText = blank(5, { kind: 'starter-versions', text: 'Use this section' });

const say = (rows: readonly string[], ...placeholders: Placeholder[]): string[] =>
  [placeholderLeft, starterTextLeft].flatMap((rule) =>
    ask(rule, [], { rows: someRows(...rows), policy: { placeholders } }).map((said) => `${rule.id} ${said}`),
  );

test.each<[string, string[], Placeholder[], string[]]>([
  ['a blank', ['1.x yes'], [blank(20)], ['placeholder-left left @ 20']],
  [
    'each of two',
    ['1.x yes'],
    [blank(20), blank(21)],
    ['placeholder-left left @ 20', 'placeholder-left left @ 21'],
  ],
  [
    'two in one line',
    [],
    [blank(20), blank(20, { text: 'your-project' })],
    ['placeholder-left left @ 20', 'placeholder-left left @ 20'],
  ],
  ['an address and its link', [], [blank(20), blank(20)], ['placeholder-left left @ 20']],
  ["the starter's sentence above a table", ['1.x yes'], [starterText], ['starter-text-left left @ 5']],
  ["the starter's sentence above nothing", [], [starterText], ['placeholder-left left @ 5']],
  [
    "the starter's sentence below the table",
    ['1.x yes'],
    [{ ...starterText, span: aSpan(30, 1, 9) }],
    ['placeholder-left left @ 30'],
  ],
  ['in the section of a starter table', ['1.x yes'], [{ ...starterText, inStarterSection: true }], []],
  ['a blank in the section of a starter table', ['1.x yes'], [blank(6, { inStarterSection: true })], []],
])('%s', (_name, rows, placeholders, expected) => {
  expect(say(rows, ...placeholders)).toEqual(expected);
});
