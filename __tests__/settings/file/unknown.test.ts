// What is said of words and keys that nobody knows.
import { expect, test } from '@jest/globals';
import { options } from '../../../src/settings/options.ts';
import { unknown, unknownKey } from '../../../src/settings/file/unknown.ts';
import { wholeShape } from '../../../src/settings/file/whole-shape.ts';

test.each([
  // word, what is said
  ['rd', { message: 'unknown colour "rd" in a', help: [], meant: 'red' }, ['red', 'blue']],
  [
    'mauve',
    { message: 'unknown colour "mauve" in a', help: ['write red or blue'], meant: null },
    ['red', 'blue'],
  ],
])('%s', (word, said, known) => {
  const told = unknown('colour', word, known, ' in a');
  expect({ ...told, message: told.message.replace('; did you mean red?', '') }).toEqual(said);
});

test('many words are not listed in the sentence', () => {
  const known = Array.from({ length: 9 }, (_, at) => `word-number-${at}`);
  expect(unknown('key', 'mauve', known)).toEqual({
    message: 'unknown key "mauve"',
    help: [`the keys here are ${known.join(', ')}`],
    meant: null,
  });
});

const rules = wholeShape.fields['rules']?.shape;
if (rules?.kind !== 'record') throw new Error('rules are no record');

test.each([
  // key, message, help
  ['fail-onn', 'unknown key "fail-onn"; did you mean fail-on?', []],
  ['FailOn', 'unknown key "FailOn"; did you mean fail-on?', []],
  ['fail_on_existing', 'unknown key "fail_on_existing"; did you mean fail-on-existing?', []],
  ['window', 'unknown key "window"; it is called support-window here', []],
  ['row-repeated', 'unknown key "row-repeated"', ['row-repeated is a rule: write it below rules:, indented']],
  ['<<', 'merge keys (<<) are not read', ['write out the keys that are meant']],
  ['fail-on:x', 'unknown key "fail-on:x"; did you mean fail-on?', ['write a space behind the colon']],
  [
    'today',
    'unknown key "today"',
    [
      'it is no setting of a repository, but of one run: give it as the input today of the action, or as the flag --today',
    ],
  ],
])('%s at the top', (key, message, help) => {
  expect(unknownKey(key, wholeShape, '')).toMatchObject({ message, help });
});

test.each(options.filter(({ file, key }) => file === undefined && wholeShape.fields[key] === undefined))(
  '$key is of one run, and said to be',
  ({ key }) => {
    expect(unknownKey(key, wholeShape, '').help.join('')).toContain('it is no setting of a repository');
  },
);

test.each([
  ['row-repeatd', 'unknown rule "row-repeatd"; did you mean row-repeated?'],
  ['fail-on', 'unknown rule "fail-on"'],
])('%s below rules', (key, message) => {
  expect(unknownKey(key, rules, 'rules').message).toBe(message);
});

test('a key of the whole file that stands elsewhere is sent there', () => {
  expect(unknownKey('fail-on', rules, 'rules').help).toEqual([
    'fail-on is a key of the whole file: take away its indent',
  ]);
});
