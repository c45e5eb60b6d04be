// Where a setting stands.
import { expect, test } from '@jest/globals';
import { settingsPlace } from '../../src/engine/settings-place.ts';
import type { UsedSetting } from '../../src/model/report.ts';

const path = '.github/supported-versions.yml';
const inFile = (key: string, line: number): UsedSetting => ({
  key,
  value: 'x',
  from: 'file',
  at: { path, line },
});
const used: readonly UsedSetting[] = [
  { key: 'tags', value: 'tags.txt', from: 'flag', at: null },
  inFile('tags', 2),
  inFile('branches.1.x', 4),
  inFile('branches.1', 5),
  inFile('branches.stable.line', 6),
];

test.each([
  // key, the line
  ['tags', 2],
  ['branches.1', 5],
  ['branches.stable', 6],
  ['branches.stab', null],
  ['policy', null],
])('%s: %j', (key, line) => {
  expect(settingsPlace({ used }, key)).toBe(line === null ? null : `${path}, line ${line}`);
});
