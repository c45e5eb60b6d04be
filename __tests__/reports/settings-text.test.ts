// The settings as the command shows them.
import { expect, test } from '@jest/globals';
import { plain } from '../../src/reports/paint.ts';
import { renderSettings, toJsonSettings } from '../../src/reports/settings-text.ts';

const used = [
  { key: 'fail-on', value: 'warning', from: 'file', at: { path: '.github/supported-versions.yml', line: 2 } },
  { key: 'tags', value: ['v*', '!*-rc\u001b'], from: 'flag', at: null },
  { key: 'policy', value: null, from: 'default', at: null },
] as const;

test('a line each, and nothing that a terminal obeys', () => {
  expect(renderSettings(used, plain)).toBe(
    [
      '  setting  value            from',
      '  fail-on  warning          .github/supported-versions.yml:2',
      '  tags     v*, !*-rc\\u{1b}  flag',
      '  policy   not set          default',
      '',
    ].join('\n'),
  );
});

test('for programs they are as they are', () => {
  expect(toJsonSettings(used)).toEqual({ schemaVersion: 1, settings: used });
});
