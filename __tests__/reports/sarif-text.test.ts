// Foreign text in the messages of SARIF.
import { describe, expect, test } from '@jest/globals';
import { sarifLevels, sarifLink, sarifSentence, sarifText } from '../../src/reports/sarif-text.ts';

test('levels are named as SARIF does', () => {
  expect(sarifLevels).toEqual({ error: 'error', warning: 'warning', notice: 'note' });
});

describe('foreign text', () => {
  test.each([
    // written, in a message
    ['add 2.2.x', 'add 2.2.x'],
    ['say {0} of {name}', 'say {{0}} of {{name}}'],
    ['[click](https://example.org)', '[click] (https://example.org)'],
    ['[[a](b)](c)', '[[a] (b)] (c)'],
    ['red \u001B[31m', 'red \\u{{1b}}[31m'],
    ['two\nlines', 'two\\u{{a}}lines'],
    ['ends\u202Ereversed', 'ends\\u{{202e}}reversed'],
    ['日本 👩‍💻', '日本 👩‍💻'],
  ])('%j is %j', (written, shown) => {
    expect(sarifText(written)).toBe(shown);
  });
});

test.each([
  ['there is no policy', 'there is no policy.'],
  ['there is one!', 'there is one!'],
  ['really?', 'really?'],
  ['that is all.', 'that is all.'],
])('%j as a sentence is %j', (written, shown) => {
  expect(sarifSentence(written)).toBe(shown);
});

test.each([
  // words, number of the place, link
  ['the other row', 1, '[the other row](1)'],
  ['row [x](y)', 2, '[row \\[x\\](y)](2)'],
  ['a\\b \u0007', 3, '[a\\\\b \\\\u{{7}}](3)'],
])('%j as a link is no other link', (words, id, link) => {
  expect(sarifLink(words, id)).toBe(link);
});
