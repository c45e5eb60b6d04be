// Which command has which flags.
import { expect, test } from '@jest/globals';
import { flagsOf } from '../../src/settings/commands.ts';

test.each([
  [
    'check',
    [
      'repo',
      'policy',
      'config',
      'tags',
      'releases',
      'prereleases',
      'version-scheme',
      'format',
      'output',
      'fail-on',
      'today',
    ],
  ],
  ['show', ['policy', 'config', 'tags', 'releases', 'prereleases', 'version-scheme', 'format', 'today']],
  ['line', ['config', 'releases', 'prereleases', 'version-scheme', 'dir', 'format', 'today']],
  ['settings', ['config', 'format']],
  ['explain', []],
] as const)('%s', (name, keys) => {
  expect(flagsOf(name).map(({ key }) => key)).toEqual(keys);
});
