// What a word beside a version's number says.
import { describe, expect, test } from '@jest/globals';
import { qualifierOf } from '../../../src/versions/schemes/index.ts';

describe('a word', () => {
  test.each([
    ['beta', { says: 'prerelease', word: 'beta' }],
    ['b', { says: 'prerelease', word: 'beta' }],
    ['cr', { says: 'prerelease', word: 'rc' }],
    ['snapshot', { says: 'prerelease', word: 'snapshot' }],
    ['final', { says: 'final' }],
    ['lts', { says: 'final' }],
    ['post', { says: 'rebuild' }],
    ['p', { says: 'rebuild' }],
  ])('%s is known', (word, qualifier) => {
    expect(qualifierOf(word)).toEqual(qualifier);
  });

  test.each(['nightly', 'latest', 'x', 'g', 'cloud', 'constructor', ''])('%j is not', (word) => {
    expect(qualifierOf(word)).toBeUndefined();
  });
});
