// The keys of a settings file.
import { expect, test } from '@jest/globals';
import { isWrong } from '../../../src/model/wrong.ts';
import { parseSettings } from '../../../src/settings/file/parse-settings.ts';
import { faultOf, parsed, path } from './parsed.ts';

test.each([
  // text, its only fault
  [
    'branches: { 1.10: next }',
    'a key of branches is 1.10 without quotes, which YAML reads as the number 1.1',
  ],
  ['branches: { 4: next }', 'a key of branches is 4 without quotes, which YAML reads as a number'],
  [
    'branches: { true: next }',
    'a key of branches is true without quotes, which YAML reads as true and not as a text',
  ],
  ['branches: { "": next }', 'a key of branches is an empty text'],
  ['branches: { [a]: next }', 'a key of branches is a list, and takes a text'],
  [
    'branches:\n  ? {major}\n  : next',
    'a key of branches is {major} without quotes, which YAML takes for a group of keys',
  ],
  ['branches: { "!a": next }', 'a key of branches is "!a", and only patterns in a list can begin with !'],
  ['~: 1', 'a key of the file is ~ without quotes, which YAML reads as null and not as a text'],
  ['constructor: 1', 'unknown key "constructor"'],
  ['__proto__: 1', 'unknown key "__proto__"'],
])('%s', (text, message) => {
  expect(faultOf(text)).toBe(message);
});

test('a key can be an alias, or in quotes', () => {
  expect(parsed('"policy": &p edge\nbranches: { *p : next }').branches).toMatchObject([{ pattern: 'edge' }]);
});

test('a secret is not shown, not even where it should not be', () => {
  const wrong = parseSettings({ path, text: 'token: ghp_0123456789\n' });
  expect(isWrong(wrong)).toBe(true);
  expect(JSON.stringify(wrong)).not.toContain('ghp_');
});
