// The ranges that numbers make together with the comparisons and words around them.
import { describe, expect, test } from '@jest/globals';
import { claimTokens } from '../../src/versions/claim-tokens.ts';
import { isTime, numberClaim } from '../../src/versions/number-terms.ts';
import { claimText } from '../../src/versions/range-text.ts';

const read = (text: string): string | null => claimText(numberClaim(claimTokens(text)));

describe('bounds meet where they face each other, side by side', () => {
  test.each([
    // as written, the range
    ['>= 1.0, < 2.0', '>=1.0.0 <2.0.0-0'],
    ['< 2.0, >= 1.0', '>=1.0.0 <2.0.0-0'],
    ['> 1.0 <= 1.4', '>=1.1.0 <1.5.0-0'],
    ['>= 1.0 < 2.0, >= 3.0 < 4.0', '>=1.0.0 <2.0.0-0 || >=3.0.0 <4.0.0-0'],
    // they face away from each other
    ['< 1.0, >= 2.0', '<1.0.0-0 || >=2.0.0'],
    ['>= 2.0, < 1.0', '<1.0.0-0 || >=2.0.0'],
    // both look the same way: the wider one holds
    ['>= 1.0, >= 2.0', '>=1.0.0'],
    // a line stands between them
    ['>= 3.0, 1.2, < 1.0', '<1.0.0-0 || >=1.2.0 <1.3.0-0 || >=3.0.0'],
    // whatever has no open side is one more range
    ['^1.2, 3.x', '>=1.2.0 <2.0.0-0 || >=3.0.0 <4.0.0-0'],
    ['1.2, 1.3, 1.5', '>=1.2.0 <1.4.0-0 || >=1.5.0 <1.6.0-0'],
  ])('%s is %s', (text, range) => {
    expect(read(text)).toBe(range);
  });
});

describe('what stands around a number bounds it', () => {
  test.each([
    // as written, the range
    ['2.0+', '>=2.0.0'],
    ['^1.2', '>=1.2.0 <2.0.0-0'],
    ['^0.2.3', '>=0.2.3 <0.3.0-0'],
    ['^0.0.3', '0.0.3'],
    ['^0.0', '<0.1.0-0'],
    ['~1.2.3', '>=1.2.3 <1.3.0-0'],
    ['~> 1.2', '>=1.2.0 <2.0.0-0'],
    ['1.0 - 1.4', '>=1.0.0 <1.5.0-0'],
    ['1.0, 1.4', '>=1.0.0 <1.1.0-0 || >=1.4.0 <1.5.0-0'],
  ])('%s is %s', (text, range) => {
    expect(read(text)).toBe(range);
  });
});

describe('the words beside a number bound it', () => {
  test.each([
    // as written, the range
    ['all versions older than the 2.0 release', '<2.0.0-0'],
    ['2.0 releases and newer', '>=2.0.0'],
    ['2.0 version or older', '<2.1.0-0'],
    ['from version 1.0 up to version 1.4', '>=1.0.0 <1.5.0-0'],
    // the word speaks of something else
    ['older releases, 2.0', '>=2.0.0 <2.1.0-0'],
  ])('%s is %s', (text, range) => {
    expect(read(text)).toBe(range);
  });
});

describe('a shape that all numbers share is the shape of the claim', () => {
  test.each([
    // as written, the shape
    ['1.x, 2.x', 'line'],
    ['1.2.3, 1.2.4', 'exact'],
    ['1.x, 2.2.3', 'bound'],
    ['= 1.2', 'line'],
    ['1.0 - 1.4', 'bound'],
  ])('%s: %s', (text, shape) => {
    expect(numberClaim(claimTokens(text))).toMatchObject({ shape });
  });
});

describe('prereleases', () => {
  test.each([
    // as written, the range; a single one is no release
    ['1.2.3-beta.1', null],
    ['2.0rc1', null],
    ['>= 2.0.0-rc.1', '>=2.0.0-0'],
    ['< 2.0.0-rc.1', '<2.0.0-0'],
    ['2.0-rc1 - 2.4', '>=2.0.0-0 <2.5.0-0'],
    // the suffix of a final release
    ['2.0.0-final', '2.0.0'],
    ['2.0-LTS', '>=2.0.0 <2.1.0-0'],
  ])('%s is %s', (text, range) => {
    expect(read(text)).toBe(range);
  });
});

describe('a number before a unit of time is no version', () => {
  test.each([
    // as written, the range
    ['1.x, for 12 months', '>=1.0.0 <2.0.0-0'],
    ['2.x (6 months)', '>=2.0.0 <3.0.0-0'],
    ['12 months', null],
  ])('%s', (text, range) => {
    expect(read(text)).toBe(range);
  });

  test('and is known by the word behind it', () => {
    const tokens = claimTokens('12 months of 1.x');
    expect(tokens.map((_token, at) => isTime(tokens, at))).toEqual([true, false, false, false]);
  });
});

test.each(['', 'older', '4.0 - 1.0'])('%j makes none', (text) => {
  expect(numberClaim(claimTokens(text))).toEqual({ kind: 'unreadable' });
});
