// The version that manifests name, in the spellings of the world and against hostile ones.
import process from 'node:process';
import { describe, expect, test } from '@jest/globals';
import { manifestPaths, manifestVersion } from '../../src/releases/manifest.ts';
import { fill } from '../support/hostile.ts';

/** What manifests say, in one line. */
async function said(...files: readonly (readonly [path: string, text: string])[]): Promise<string> {
  const reading = await manifestVersion(files.map(([path, text]) => ({ path, text })));
  switch (reading.kind) {
    case 'version':
      return `${reading.path}: ${reading.version}${reading.isPrerelease ? ', a prerelease' : ''}`;
    case 'unreadable':
      return `${reading.path} ${reading.why}`;
    case 'disagreement':
      return reading.versions.map(({ path, version }) => `${path}: ${version}`).join(' or ');
    case 'none':
      return 'none';
  }
}

test('the manifests that are known', () => {
  expect(manifestPaths).toEqual(['package.json', 'Cargo.toml', 'pyproject.toml', 'VERSION']);
});

describe('one manifest', () => {
  test.each([
    // what it says, the manifest, its text
    ['package.json: 1.2.3', 'package.json', '{ "name": "a", "version": "1.2.3" }'],
    ['package.json: 1.2.3', 'package.json', '{ "private": true, "version": "v1.2.3" }'],
    ['package.json: 2.0.0-rc.1, a prerelease', 'package.json', '{ "version": "2.0.0-rc.1" }'],
    ['none', 'package.json', '{ "private": true, "workspaces": ["packages/*"] }'],
    ['none', 'package.json', '{ "version": "0.0.0" }'],
    ['none', 'package.json', '{ "version": "0.0.0-semantically-released" }'],
    ['none', 'package.json', '{ "version": "" }'],
    ['none', 'package.json', '["version"]'],
    ['none', 'package.json', 'null'],
    ['none', 'package.json', '{ "__proto__": { "version": "1.2.3" } }'],
    ['package.json is no valid JSON', 'package.json', '{ "version": "1.2.3", }'],
    ['package.json is no valid JSON', 'package.json', ''],
    ['package.json names a version that is no text', 'package.json', '{ "version": 1.10 }'],
    ['package.json names a version that is no text', 'package.json', '{ "version": null }'],
    [
      'package.json names the version "workspace:*", which nobody can read as one',
      'package.json',
      '{ "version": "workspace:*" }',
    ],
    ['Cargo.toml: 1.2.3', 'Cargo.toml', '[package]\nname = "a"\nversion = "1.2.3"\n'],
    ['Cargo.toml: 1.2.3', 'Cargo.toml', '[workspace.package]\nversion = "1.2.3"\n'],
    [
      'Cargo.toml: 1.2.3',
      'Cargo.toml',
      '[package]\nversion.workspace = true\n[workspace.package]\nversion = "1.2.3"\n',
    ],
    [
      'Cargo.toml: 1.2.3',
      'Cargo.toml',
      '[package]\nversion = "1.2.3"\n[workspace.package]\nversion = "9.0.0"\n',
    ],
    ['none', 'Cargo.toml', '[workspace]\nmembers = ["a"]\n'],
    ['none', 'Cargo.toml', '[package]\nversion = { workspace = true }\n'],
    ['Cargo.toml: 1.2.3', 'Cargo.toml', '[package]\nversion = "1.2.3"\nmetadata.big = 9223372036854775807\n'],
    ['Cargo.toml is no valid TOML at line 2', 'Cargo.toml', '[package]\nversion = 1.2.3\n'],
    ['Cargo.toml names a version that is no text', 'Cargo.toml', '[package]\nversion = 1.2\n'],
    ['pyproject.toml: 1.2.3', 'pyproject.toml', '[project]\nversion = "1.2.3"\n'],
    ['pyproject.toml: 1.2.3', 'pyproject.toml', '[tool.poetry]\nversion = "1.2.3"\n'],
    [
      'pyproject.toml: 1.2.3',
      'pyproject.toml',
      '[project]\nversion = "1.2.3"\n[tool.poetry]\nversion = "9"\n',
    ],
    ['none', 'pyproject.toml', '[project]\ndynamic = ["version"]\n'],
    ['none', 'pyproject.toml', '[tool.poetry]\nversion = "0.0.0.dev0"\n'],
    ['VERSION: 1.2.3', 'VERSION', '1.2.3\n'],
    ['VERSION: 2026.1', 'VERSION', 'v2026.1\r\nbuilt by hand\r\n'],
    ['none', 'VERSION', '\n1.2.3\n'],
    ['VERSION names the version "app-1.2.3", which nobody can read as one', 'VERSION', 'app-1.2.3'],
    ['VERSION names the version "2026-01-02", which nobody can read as one', 'VERSION', '2026-01-02'],
    [
      'VERSION names the version "see CMakeLists.txt", which nobody can read as one',
      'VERSION',
      'see CMakeLists.txt',
    ],
  ])('%s', async (expected, path, text) => {
    expect(await said([path, text])).toBe(expected);
  });

  test('is shown in part where it is long', async () => {
    expect(await said(['VERSION', 'x'.repeat(100)])).toBe(
      `VERSION names the version "${'x'.repeat(60)}…", which nobody can read as one`,
    );
  });
});

describe('several manifests', () => {
  const npm = (version: string) => ['package.json', JSON.stringify({ version })] as const;
  const cargo = (version: string) => ['Cargo.toml', `[package]\nversion = "${version}"\n`] as const;
  const python = (version: string) => ['pyproject.toml', `[project]\nversion = "${version}"\n`] as const;

  test.each([
    // what they say, the manifests
    ['none', []],
    ['package.json: 1.2.0', [npm('1.2.0'), cargo('1.2.0'), ['VERSION', 'v1.2']]],
    ['Cargo.toml: 1.0.0-rc.1, a prerelease', [cargo('1.0.0-rc.1'), python('1.0.0rc1')]],
    ['Cargo.toml: 1.2.0', [npm('0.0.0'), cargo('1.2.0')]],
    ['package.json: 1.2.0 or Cargo.toml: 1.3.0', [npm('1.2.0'), cargo('1.3.0'), python('1.4.0')]],
    ['Cargo.toml is no valid TOML at line 1', [npm('1.2.0'), ['Cargo.toml', '=']]],
  ] as const)('%s', async (expected, files) => {
    expect(await said(...files)).toBe(expected);
  });
});

describe('a hostile manifest of a mebibyte is read in time', () => {
  const mebibyte = 1024 * 1024;

  test.each([
    // what it holds, the manifest, its unit
    ['brackets', 'package.json', '['],
    ['objects', 'package.json', '{"a":'],
    ['brackets', 'Cargo.toml', 'a=['],
    ['a key of many parts', 'Cargo.toml', 'a.'],
    ['many tables', 'pyproject.toml', '[[a]]\n'],
    ['a text without end', 'pyproject.toml', 'a="""\n"'],
    ['digits', 'VERSION', '1.'],
  ])('%s in %s', async (_what, path, unit) => {
    const before = process.cpuUsage();
    const text = await said([path, fill(unit, mebibyte)]);
    expect(text.slice(0, 60)).toMatch(/^\S+ (?:is no valid|names the version)/);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(4000);
  });
});
