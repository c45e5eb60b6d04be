// What the settings file says, as settings.
import { expect, test } from '@jest/globals';
import { parsed } from './parsed.ts';

test('words, texts and switches are as a flag gives them', () => {
  const { texts } = parsed(
    'fail-on: never\ncomment: true\nallow-label: old line\nfail-on-not-checked: false\n',
  );
  expect([...texts].map(([key, { text }]) => [key, text])).toEqual([
    ['fail-on', 'never'],
    ['comment', 'true'],
    ['allow-label', 'old line'],
    ['fail-on-not-checked', 'false'],
  ]);
});

test.each([
  // what the file says of the rule, its setting
  ['off', { level: 'off', options: {} }],
  ['"off"', { level: 'off', options: {} }],
  ['on', { level: null, options: {} }],
  ['notice', { level: 'notice', options: {} }],
  ['{ level: off }', { level: 'off', options: {} }],
  ['{ days: 60 }', { level: null, options: { days: 60 } }],
  ['{ level: error, days: 60 }', { level: 'error', options: { days: 60 } }],
  ['{}', { level: null, options: {} }],
])('rules: { end-date-near: %s }', (said, setting) => {
  expect(parsed(`rules: { end-date-near: ${said} }`).rules).toEqual(new Map([['end-date-near', setting]]));
});

test('ignores have what they are given, and their place', () => {
  const text = [
    'ignores:',
    '  - rule: row-repeated',
    '    reason: both are linked',
    '  - { rule: row-without-release, about: 3.x, package: core, reason: soon, until: 2027-05-31 }',
  ].join('\n');
  expect(parsed(text).ignores).toMatchObject([
    {
      rule: 'row-repeated',
      about: null,
      package: null,
      reason: 'both are linked',
      until: null,
      from: 'settings',
      place: { span: { line: 2, column: 5 } },
    },
    { rule: 'row-without-release', about: '3.x', package: 'core', reason: 'soon', until: '2027-05-31' },
  ]);
});

test('branches are mapped in the order of the file', () => {
  const text =
    'branches:\n  "*/{major}.{minor}": "{major}.{minor}.x"\n  edge: next\n  old: { line: "1.10", package: core }\n';
  expect(parsed(text).branches).toEqual([
    { pattern: '*/{major}.{minor}', carries: '{major}.{minor}.x', package: null },
    { pattern: 'edge', carries: 'next', package: null },
    { pattern: 'old', carries: '1.10', package: 'core' },
  ]);
});

test('a package is called by its name and by the scopes that it is given', () => {
  const text =
    'packages:\n  core: { tags: "core@*", paths: [a/**, "!a/b"], scope: [Core, the core] }\n  cli: {}\n';
  expect(parsed(text).packages).toEqual([
    { name: 'core', tags: ['core@*'], paths: ['a/**', '!a/b'], scopes: ['core', 'Core', 'the core'] },
    { name: 'cli', tags: [], paths: [], scopes: ['cli'] },
  ]);
});

test.each([
  ['tags: v*', ['v*']],
  ['tags: [v*, "!v*-rc*"]', ['v*', '!v*-rc*']],
  ['tags: []', []],
])('%s', (text, tags) => {
  expect(parsed(text).tags).toEqual(tags);
});

test('every value is told for the report, in the order of the file', () => {
  const text = [
    'rules: { end-date-near: { level: error, days: 60 }, row-repeated: off }',
    'tags: [v*]',
    'comment: true',
    'ignores:',
    '  - rule: row-repeated',
    '    reason: no',
    'branches: { edge: next, old: { line: 1.x } }',
    'packages: { core: { scope: Core } }',
  ].join('\n');
  expect(parsed(text).used.map(({ key, value, from, at }) => [key, value, from, at?.line])).toEqual([
    ['rules.end-date-near.level', 'error', 'file', 1],
    ['rules.end-date-near.days', 60, 'file', 1],
    ['rules.row-repeated', 'off', 'file', 1],
    ['tags', ['v*'], 'file', 2],
    ['comment', 'true', 'file', 3],
    ['ignores.1.rule', 'row-repeated', 'file', 5],
    ['ignores.1.reason', 'no', 'file', 6],
    ['branches.edge', 'next', 'file', 7],
    ['branches.old.line', '1.x', 'file', 7],
    ['packages.core.scope', ['Core'], 'file', 8],
  ]);
});
