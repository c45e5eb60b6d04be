// The pieces that a version cell is made of.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ClaimToken } from '../../src/versions/claim-tokens.ts';
import { claimTokens } from '../../src/versions/claim-tokens.ts';

/** A token in a few letters: its kind and what it says. */
function show(token: ClaimToken): string {
  switch (token.kind) {
    case 'number': {
      const marks = [
        token.hasWildcard ? ' any' : '',
        token.isPrerelease ? ' pre' : '',
        token.hasLetter ? ' v' : '',
        token.isOpen ? ' up' : '',
      ];
      return token.parts.join('.') + marks.join('');
    }
    case 'operator':
      return token.operator;
    case 'word':
      return token.word;
    case 'count':
      return `${token.count} of`;
    case 'text':
      return `"${token.text}"`;
    default:
      return token.kind;
  }
}

const read = (text: string): string => claimTokens(text).map(show).join(' · ');

describe('numbers', () => {
  test.each([
    // text, its tokens: `any` ends in a wildcard, `pre` is a prerelease, `v` has the letter, `up` is this one and above
    ['1.2', '1.2'],
    ['1.2.3.4', '1.2.3.4'],
    ['v1.2', '1.2 v'],
    ['V.1.2', '1.2 v'],
    ['1.2.x', '1.2 any'],
    ['1.X', '1 any'],
    ['1.*', '1 any'],
    ['1.2.х', '1.2 any'],
    ['2.latest', '2 any'],
    ['1.2.n', '1.2 any'],
    ['2.0+', '2.0 up'],
    ['2.0 +', '2.0 up'],
    ['1_2_3', '1.2.3'],
    ['24.04', '24.4'],
    ['1.2-beta.1', '1.2 pre'],
    ['2.0.0rc1', '2.0.0 pre'],
    ['2.6-dev', '2.6 pre'],
    ['1.2-lts', '1.2'],
    ['1.2-server', '1.2'],
    ['1.2 server', '1.2 · "server"'],
    ['1.2.3-final', '1.2.3'],
    ['5.x, 4.x', '5 any · comma · 4 any'],
  ])('%s: %s', (text, tokens) => {
    expect(read(text)).toBe(tokens);
  });
});

describe('no number stands in', () => {
  test.each([
    // what is a part of a word, counts back from the newest, or is too long to be one
    ['IPv4', '"IPv4"'],
    ['1st', '"1st"'],
    ['x86', '"x86"'],
    ['sha256', '"sha256"'],
    ['N-1', '"N"'],
    ['n - 2', '"n"'],
  ])('%s: %s', (text, start) => {
    const tokens = claimTokens(text);
    expect(tokens.filter(({ kind }) => kind === 'number')).toEqual([]);
    expect(tokens.map(show)[0]).toBe(start);
  });

  test('more digits than a number can hold', () => {
    expect(claimTokens('12345678901234567890').filter(({ kind }) => kind === 'number')).toEqual([]);
  });
});

describe('comparisons, spans and separators', () => {
  test.each([
    // text, its tokens
    ['< 4.0', '< · 4.0'],
    ['<=4', '<= · 4'],
    ['=<4', '<= · 4'],
    ['≤4', '<= · 4'],
    ['≥4', '>= · 4'],
    ['>=4', '>= · 4'],
    ['＜4', '< · 4'],
    ['==4', '= · 4'],
    ['~> 2.1', '~> · 2.1'],
    ['~2.1', '~ · 2.1'],
    ['^2.1', '^ · 2.1'],
    ['1.0 - 1.4', '1.0 · span · 1.4'],
    ['1.0-1.4', '1.0 · span · 1.4'],
    ['1.0–1.4', '1.0 · span · 1.4'],
    ['1.0...1.4', '1.0 · span · 1.4'],
    ['1.0 ~ 1.4', '1.0 · span · 1.4'],
    ['1.0 → 1.4', '1.0 · span · 1.4'],
    ['1.0 (LTS)', '1.0 · open · stable · close'],
    ['1.0（LTS）', '1.0 · open · stable · close'],
    ['1.0/2.0', '1.0 · comma · 2.0'],
    ['1.0、2.0', '1.0 · comma · 2.0'],
    ['1.0\n2.0', '1.0 · comma · 2.0'],
  ])('%j: %s', (text, tokens) => {
    expect(read(text)).toBe(tokens);
  });
});

describe('words', () => {
  test.each([
    // text, its tokens
    ['latest two minor releases', 'latest · 2 of · minor'],
    ['older than 2.0', 'older-than · 2.0'],
    ['2.0 and above', '2.0 · newer'],
    ['Blue Whale', '"Blue" · "Whale"'],
    ['main branch', '"main" · branch'],
    ['最新版本', 'latest · release'],
    ['2.0以降', '2.0 · newer'],
  ])('%s: %s', (text, tokens) => {
    expect(read(text)).toBe(tokens);
  });

  test('no phrase reaches across a number', () => {
    expect(read('older 2.0 than')).toBe('older · 2.0 · filler');
  });
});

test('tokens stand in order, inside of the text, and do not overlap', () => {
  const unit = fc.oneof(
    fc.constantFrom(...Array.from('1.xv<>=~-+(), '), 'older ', 'than ', 'last ', '最新', '–'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const tokens = claimTokens(text);
      return tokens.every(
        ({ start, end }, i) => start >= (tokens[i - 1]?.end ?? 0) && end > start && end <= text.length,
      );
    }),
    { seed: 1 },
  );
});
