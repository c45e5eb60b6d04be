// What is a version in which scheme.
import { expect, test } from '@jest/globals';
import { versionSchemes } from '../../../src/model/settings.ts';
import { parseVersion } from '../../../src/versions/schemes/parse-version.ts';

/** `release`, `prerelease` or `no`. */
function said(text: string, ...scheme: [] | [(typeof versionSchemes)[number]]): string {
  const version = parseVersion(text, ...scheme);
  return version === null ? 'no' : version.isPrerelease ? 'prerelease' : 'release';
}

test.each([
  // the text, what it is by auto, semver, pep440, calver, loose
  ['1.2.3', 'release release release no release'],
  ['1.2', 'release no release no release'],
  ['1.2.3-rc.1', 'prerelease prerelease prerelease no prerelease'],
  ['1.2.3rc1', 'prerelease no prerelease no prerelease'],
  ['1.2.3-testnet', 'no prerelease no no release'],
  ['1.2.3-stable', 'release prerelease no no release'],
  ['1.2.3.post1', 'release no release no release'],
  ['1.2.3.Final', 'release no no no release'],
  ['2024.1.15', 'release release release release release'],
  ['2024-01-15', 'no no no release release'],
  ['20240115', 'no no release release release'],
  ['2_0_40', 'release no no no release'],
  ['latest', 'no no no no no'],
])('%s', (text, expected) => {
  expect(versionSchemes.map((scheme) => said(text, scheme)).join(' ')).toBe(expected);
  expect(said(text)).toBe(expected.split(' ')[0]);
});
