// Which command has which flags.
import { expect, test } from '@jest/globals';
import { flagsOf } from '../../src/settings/commands.ts';

test.each([
  ['check', ['repo', 'policy', 'tags', 'format', 'output', 'fail-on', 'today']],
  ['show', ['policy', 'tags', 'format', 'today']],
  ['line', ['dir', 'format', 'today']],
  ['explain', []],
] as const)('%s', (name, keys) => {
  expect(flagsOf(name).map(({ key }) => key)).toEqual(keys);
});
