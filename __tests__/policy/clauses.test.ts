// How a sentence is parted where it says one thing of some versions and another of others.
import { describe, expect, test } from '@jest/globals';
import { polarityOf, splitClauses } from '../../src/policy/clauses.ts';

describe('a sentence is parted', () => {
  test.each([
    // sentence, its clauses
    ['2.x gets fixes', ['2.x gets fixes']],
    ['2.x gets fixes, 1.x does not', ['2.x gets fixes', '1.x does not']],
    ['2.x gets fixes but 1.x does not', ['2.x gets fixes', '1.x does not']],
    ['2.x gets fixes; 1.x is not supported', ['2.x gets fixes', '1.x is not supported']],
    ['2.x gets fixes, while 1.x is unsupported', ['2.x gets fixes,', '1.x is unsupported']],
    ['2.x erhält Updates, aber 1.x nicht', ['2.x erhält Updates', '1.x nicht']],
    ['2.x 支持，1.x 不支持', ['2.x 支持', '1.x 不支持']],
    ['3.x gets fixes, 2.x gets fixes, 1.x does not', ['3.x gets fixes', '2.x gets fixes', '1.x does not']],
    // a comma between words of one answer parts nothing
    ['1.4, 1.5, and 2.x get fixes', ['1.4, 1.5, and 2.x get fixes']],
    ['', ['']],
  ])('%j', (sentence, clauses) => {
    const found = splitClauses(sentence);
    expect(found.map(({ text }) => text.trim())).toEqual(clauses);
    expect(found.map(({ text, start }) => sentence.slice(start, start + text.length))).toEqual(
      found.map(({ text }) => text),
    );
  });
});

describe('a clause says', () => {
  test.each([
    // clause, its answer
    ['2.x gets security fixes', 'supported'],
    ['we support 2.x', 'supported'],
    ['1.x does not get fixes', 'unsupported'],
    ['1.x is not currently supported', 'unsupported'],
    ['1.x is no longer supported', 'unsupported'],
    ['no fixes are made for 1.x', 'unsupported'],
    ['1.x does not', 'unsupported'],
    ['1.x may be supported', 'unclear'],
    ['2.x is out', null],
    ['', null],
  ])('%j: %s', (clause, answer) => {
    expect(polarityOf(clause)).toBe(answer);
  });
});
