// Whose versions a heading speaks of.
import { describe, expect, test } from '@jest/globals';
import { namesPlatform, platformIn } from '../../src/policy/platforms.ts';

describe('versions of something that projects run on', () => {
  test.each([
    // heading or header, the platform as written
    ['Supported Minecraft Versions', 'Minecraft'],
    ['PHP version', 'PHP'],
    ['Laravel', 'Laravel'],
    ['node.js', 'node.js'],
    ['Versions of Kubernetes', 'Kubernetes'],
    ['Home Assistant release', 'Home Assistant'],
    ['Versões do produto', null],
    ['支持的 Python 版本', 'Python'],
  ])('%s: %s', (text, platform) => {
    expect(platformIn(text)).toBe(platform);
  });
});

describe('the project`s own', () => {
  test.each([
    'Supported versions',
    'Version',
    '',
    'Python bindings and their security',
    'Rusty versions',
    'Who may report',
  ])('%j', (text) => {
    expect(platformIn(text)).toBeNull();
  });
});

test.each([
  // text, whether it names one
  ['Ubuntu 24.04', true],
  ['runs on Node.js and PHP', true],
  ['Example 2.x', false],
  ['', false],
])('%j names a platform: %s', (text, named) => {
  expect(namesPlatform(text)).toBe(named);
});
