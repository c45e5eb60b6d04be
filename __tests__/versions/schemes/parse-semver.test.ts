// Semantic Versioning 2.0.0, as the npm package of that name reads it.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import { parseSemver } from '../../../src/versions/schemes/parse-semver.ts';
import { compareVersions } from '../../../src/versions/schemes/version.ts';
import { timeOf } from '../../support/time.ts';

test.each([
  // the text, its number, whether it is a prerelease
  ['1.2.3', '1.2.3', false],
  ['0.0.0', '0.0.0', false],
  ['1.2.3+build.007', '1.2.3', false],
  ['1.2.3-rc.1', '1.2.3', true],
  ['1.2.3-0', '1.2.3', true],
  ['1.2.3-testnet', '1.2.3', true],
  ['1.2.3--', '1.2.3', true],
  ['1.2.3-a-b.c+d-e', '1.2.3', true],
])('%s is %s', (text, number, isPrerelease) => {
  const version = parseSemver(text);
  expect([version?.number.join('.'), version?.isPrerelease]).toEqual([number, isPrerelease]);
});

test.each([
  '1.2',
  '1.2.3.4',
  '01.2.3',
  '1.2.3-01',
  '1.2.3-',
  '1.2.3-a..b',
  '1.2.3+',
  '1.2.3-a_b',
  '1.2.3rc1',
  'v1.2.3',
  ' 1.2.3',
  '1.2.3\n',
  '',
])('%j is none', (text) => {
  expect(parseSemver(text)).toBeNull();
});

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('0', '1', '10', '.', '-', '+', 'a', 'Z', '_', 'v', ' ') }),
  fc
    .tuple(
      fc.constantFrom(
        '1.0.0',
        '1.0.1',
        '0.10.0',
        '01.0.0',
        '1.0',
        '9007199254740991.0.0',
        '9007199254740992.0.0',
      ),
      fc.constantFrom('', '-', '+'),
      fc.string({
        unit: fc.constantFrom('0', '1', '10', '.', '-', '+', 'a', 'Z', '9007199254740993'),
        maxLength: 6,
      }),
    )
    .map((parts) => parts.join('')),
);

test('what is one is one for the package', () => {
  // The package forgives a sign or a space before the number; the tag's prefix is split off before.
  const isOne = (written: string) =>
    /^\d/.test(written) && semver.valid(written) !== null && !/\s/.test(written);
  fc.assert(
    fc.property(text, (written) => (parseSemver(written) !== null) === isOne(written)),
    { numRuns: 5000 },
  );
});

test('and orders alike', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [one, other] = [parseSemver(a), parseSemver(b)];
      fc.pre(one !== null && other !== null);
      return Math.sign(compareVersions(one, other)) === semver.compare(a, b);
    }),
  );
});

test.each(['1.0.0-' + 'a.'.repeat(500_000), '9'.repeat(1_000_000), '1.0.0+' + '-'.repeat(1_000_000)])(
  'a hostile text takes no time',
  (written) => {
    expect(timeOf(() => parseSemver(written))).toBeLessThan(200);
    expect(parseSemver(written)).toBeNull();
  },
);
