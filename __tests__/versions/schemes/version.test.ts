// How two versions compare, in the order of every world that has one.
import { describe, expect, test } from '@jest/globals';
import { compare as comparePython } from '@renovatebot/pep440';
import { gt as isNewerGem, lt as isOlderGem } from '@renovatebot/ruby-semver';
import fc from 'fast-check';
import semver from 'semver';
import { parseVersion } from '../../../src/versions/schemes/parse-version.ts';
import { compareVersions, type Version } from '../../../src/versions/schemes/version.ts';

function read(text: string): Version {
  const version = parseVersion(text);
  if (!version) throw new Error(`${text} is no version`);
  return version;
}

const order = (a: string, b: string) => Math.sign(compareVersions(read(a), read(b)));

describe('from old to new', () => {
  test.each([
    ['numbers, not digits', ['1.9.0', '1.10.0', '9.0', '10.0']],
    ['four parts', ['2.4.70', '2.4.70.1', '2.4.70.2', '2.4.70.10', '2.4.71']],
    [
      'the stages of a release',
      ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-beta', '1.0.0-rc.2', '1.0.0-rc.10', '1.0.0'],
    ],
    ['stages without dots', ['1.0a1', '1.0b1', '1.0b2', '1.0rc1', '1.0rc10', '1.0']],
    [
      'one family in three schemes',
      ['1.1.0_RC1', '1.1.0', '2.0.0.rc1', '2.0.0.rc2', '2.0.0', '3.0.0-rc.1', '3.0.0'],
    ],
    ['numbers before words', ['1.0.0-rc.2', '1.0.0-rc.10', '1.0.0-rc.dev']],
    ['repairs by word', ['0.8.1', '0.8.1-hotfix', '0.8.1-hotfix-2', '0.8.2']],
    ['rebuilds', ['1.0.3', '1.0.3-r1', '1.0.3-r2', '1.0.3-r10', '1.0.4']],
    ['repairs by letter', ['3.5', '3.5a', '3.5b', '3.6']],
    ['Java', ['9.4.0.M1', '9.4.0.RC1', '9.4.0.v20161208', '9.4.0.v20180619', '9.4.1.v20170120']],
  ])('%s', (_, versions) => {
    expect(versions.toReversed().sort(order)).toEqual(versions);
    const pairs = versions.slice(1).map((version, at) => [versions[at] ?? '', version] as const);
    expect(pairs.map(([older, newer]) => order(older, newer))).toEqual(pairs.map(() => -1));
    expect(pairs.map(([older, newer]) => order(newer, older))).toEqual(pairs.map(() => 1));
  });
});

test.each([
  ['1.2', '1.2.0'],
  ['24.04', '24.4'],
  ['1.0.0rc1', '1.0.0-RC1'],
  ['1.0.0b2', '1.0.0-beta2'],
  ['1.5.4', '1.5.4-final'],
  ['1.8.3', '1.8.3+1'],
  ['2_0_40', '2.0.40'],
])('%s is %s', (a, b) => {
  expect(order(a, b)).toBe(0);
});

const part = fc.constantFrom(0, 1, 2, 10);
const count = fc.constantFrom(0, 1, 2, 10);
const join = (separator: string, ...parts: readonly fc.Arbitrary<string | number>[]) =>
  fc.tuple(...parts).map((texts) => texts.join(separator));
const numbers = (least: number, most: number) =>
  fc.array(part, { minLength: least, maxLength: most }).map((parts) => parts.join('.'));
const stage = (...words: readonly string[]) => fc.constantFrom(...words);

const semantic = fc.oneof(
  numbers(3, 3),
  join('-', numbers(3, 3), stage('alpha', 'beta', 'canary', 'dev', 'next', 'pre', 'preview', 'rc')),
  join(
    '-',
    numbers(3, 3),
    join('.', stage('alpha', 'beta', 'dev', 'next', 'rc'), fc.oneof(count, stage('dev', 'rc')), count),
  ),
);
const python = fc.oneof(
  numbers(1, 4),
  join('', numbers(1, 4), stage('a', 'b', 'c', 'rc'), count),
  join('', numbers(1, 4), fc.constant('.post'), count),
);
const gem = fc.oneof(numbers(1, 4), join('.', numbers(3, 3), stage('alpha', 'beta', 'pre', 'rc'), count));

describe('the order is that of', () => {
  test('semver, on its texts', () => {
    fc.assert(fc.property(semantic, semantic, (a, b) => order(a, b) === semver.compare(a, b)));
  });

  test('PEP 440, on its texts', () => {
    fc.assert(fc.property(python, python, (a, b) => order(a, b) === Math.sign(comparePython(a, b))));
  });

  test('RubyGems, on its texts', () => {
    fc.assert(
      fc.property(gem, gem, (a, b) => order(a, b) === Number(isNewerGem(a, b)) - Number(isOlderGem(a, b))),
    );
  });
});

describe('the order is total', () => {
  const any = fc.oneof(
    semantic,
    python,
    gem,
    join('', numbers(1, 4), stage('-1', '-r2', 'a', '.Final', '-x')),
  );
  const version = any.map(parseVersion).filter((read) => read !== null);

  test('what is newer is not older', () => {
    fc.assert(
      fc.property(
        version,
        version,
        (a, b) => Math.sign(compareVersions(a, b)) === -Math.sign(compareVersions(b, a)),
      ),
    );
  });

  test('what is newer than the newer is newer', () => {
    const isOrdered = (a: Version, b: Version) => compareVersions(a, b) <= 0;
    fc.assert(
      fc.property(
        version,
        version,
        version,
        (a, b, c) => !isOrdered(a, b) || !isOrdered(b, c) || isOrdered(a, c),
      ),
    );
  });
});
