// Ignored findings in a line each.
import { expect, test } from '@jest/globals';
import type { Ignore } from '../../src/model/ignore.ts';
import { ignoredText } from '../../src/reports/ignored-text.ts';
import { aFinding, aPlace, aSpan } from '../support/build.ts';

const by: Ignore = {
  rule: 'newest-release-unlisted',
  about: null,
  package: null,
  reason: 'the row comes with 5.3',
  until: null,
  from: 'settings',
  place: { ...aPlace(aSpan(4, 5, 9)), path: '.github/supported-versions.yml' },
};

test.each([
  // until when, the line
  [null, 'newest-release-unlisted SECURITY.md:7 (the row comes with 5.3; .github/supported-versions.yml:4)'],
  [
    '2027-03-31',
    'newest-release-unlisted SECURITY.md:7 (the row comes with 5.3; .github/supported-versions.yml:4, until 2027-03-31)',
  ],
])('until %s', (until, text) => {
  expect(ignoredText({ finding: aFinding(), by: { ...by, until } })).toBe(text);
});

test('a finding without a place is told without', () => {
  expect(ignoredText({ finding: aFinding({ place: null }), by })).toMatch(/^newest-release-unlisted \(/);
});
