// Where the version stands in a tag's name.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { versionSchemes } from '../../src/model/settings.ts';
import { splitTag } from '../../src/releases/split-tag.ts';

describe('a tag is a prefix and a version', () => {
  test.each([
    // the prefix, the version
    ['', '1.2.3'],
    ['v', '1.2.3'],
    ['V', '10.3.0'],
    ['v.', '0.3.6'],
    ['vv', '9.1.4RC1'],
    ['release-', '1.7.4'],
    ['rel_', '2_0_40'],
    ['REL', '9_5_0'],
    ['curl-', '8_20_0'],
    ['VER-', '2-13-3'],
    ['log4cxx-v', '0_13_0'],
    ['jetty-', '9.4.0.v20161208'],
    ['rc-', '8_22_0-1'],
    ['@babel/core@', '7.23.2'],
    ['sdk/go/hydra/v', '0.0.1'],
    ['http2-v', '1.0'],
    ['net6.0-v', '1.2.3'],
    ['gtk4-', '4.10.1'],
    ['v', '49'],
    ['🎉', '1.0'],
  ])('%s + %s', (prefix, text) => {
    expect(splitTag(prefix + text)).toMatchObject({ prefix, text });
  });
});

describe('no version stands in', () => {
  test.each([
    'latest',
    'v2.2.x',
    'v1.20-latest',
    'v0.26.1-cloud-team',
    'prototype-v1.24.0-s3-snapshots-0',
    '0.2.0-91-g22f7616',
    'development-nightly-2023-07-02',
    'RELEASE.2016-03-11T03-45-50Z',
    'jetty-7-to-jetty-8-base-20110408-2',
    '1.20.1-2.3.4',
    `${'x'.repeat(256)}1.0.0`,
    '',
  ])('%s', (name) => {
    expect(splitTag(name)).toBeNull();
  });
});

describe('by a scheme', () => {
  test.each([
    // the scheme, the tag, the prefix and the version
    ['semver', 'v1.2.3-testnet.1', 'v + 1.2.3-testnet.1'],
    ['semver', 'net6.0-v1.2.3', 'net6.0-v + 1.2.3'],
    ['semver', 'core@1.2.3', 'core@ + 1.2.3'],
    ['semver', 'v1.2', null],
    ['semver', 'v1.2.3.4', null],
    ['semver', 'v1.0-rc.1.2.3', null],
    ['pep440', 'v1.0rc1', 'v + 1.0rc1'],
    ['pep440', 'v1', 'v + 1'],
    ['pep440', '1!2.0', null],
    ['pep440', '1.0.0-rc.1.2', null],
    ['calver', 'v2024.1', 'v + 2024.1'],
    ['calver', 'release-20240115', 'release- + 20240115'],
    ['calver', 'RELEASE.2016-03-11T03-45-50Z', 'RELEASE. + 2016-03-11T03-45-50Z'],
    ['calver', 'v1.2.3', null],
    ['loose', 'v1.2.3-testnet', 'v + 1.2.3-testnet'],
    ['loose', 'net6.0-v1.2.3', 'net6.0-v + 1.2.3'],
    ['loose', 'prototype-v1.24.0-s3', 'prototype-v + 1.24.0-s3'],
    ['loose', 'testnet-7', 'testnet- + 7'],
    ['loose', 'latest', null],
  ] as const)('%s: %s is %s', (scheme, name, expected) => {
    const split = splitTag(name, scheme);
    expect(split && `${split.prefix} + ${split.text}`).toBe(expected);
  });
});

test('whatever a name holds, nothing of it is lost', () => {
  const name = fc.string({
    unit: fc.oneof(
      fc.constantFrom('v', '1', '20', '.', '-', '_', '/', '@'),
      fc.string({ unit: 'binary', maxLength: 1 }),
    ),
  });
  fc.assert(
    fc.property(name, fc.constantFrom(...versionSchemes), (written, scheme) => {
      const split = splitTag(written, scheme);
      return split === null || split.prefix + split.text === written;
    }),
  );
});
