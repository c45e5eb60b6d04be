// A word that nobody knows, and what was meant by it.
import { expect, test } from '@jest/globals';
import { unknownWord } from '../../src/settings/unknown-word.ts';

const known = ['--policy', '--tags', '--fail-on', '--format'];

test.each([
  // typed, what the sentence ends with
  ['--tagz', 'did you mean --tags?'],
  ['--tag', 'did you mean --tags?'],
  ['-tags', 'did you mean --tags?'],
  ['--TAGS', 'did you mean --tags?'],
  ['--failon', 'did you mean --fail-on?'],
  ['--ppolicy', 'did you mean --policy?'],
  ['--togz', 'did you mean --tags?'],
  ['--txyz', 'choose from --policy, --tags, --fail-on, --format'],
  ['--polizei', 'did you mean --policy?'],
  ['--fqilqog', 'did you mean --fail-on?'],
  ['--fqilqqg', 'choose from --policy, --tags, --fail-on, --format'],
  ['--for', 'did you mean --format?'],
  ['--verbose', 'choose from --policy, --tags, --fail-on, --format'],
  ['x'.repeat(100_000), 'choose from --policy, --tags, --fail-on, --format'],
])('%.20s: %s', (typed, end) => {
  expect(unknownWord('flag', typed, known)).toBe(`unknown flag ${JSON.stringify(typed)}; ${end}`);
});
