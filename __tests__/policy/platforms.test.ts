// Whose versions a heading speaks of.
import { describe, expect, test } from '@jest/globals';
import { platformIn } from '../../src/policy/platforms.ts';

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
  test.each(['Supported versions', 'Version', '', 'Python bindings and their security', 'Rusty versions', 'Who may report'])(
    '%j',
    (text) => {
      expect(platformIn(text)).toBeNull();
    },
  );
});
