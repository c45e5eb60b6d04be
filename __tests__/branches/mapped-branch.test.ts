// The line that the settings give to a branch.
import { describe, expect, test } from '@jest/globals';
import { mappedBranch } from '../../src/branches/mapped-branch.ts';
import { answerLines } from '../../src/engine/answer-lines.ts';
import { defaultJudging } from '../../src/model/settings.ts';
import { findFamilies } from '../../src/releases/find-families.ts';
import { renderLinesJson } from '../../src/reports/line-json.ts';
import { lineRange } from '../../src/versions/range-text.ts';
import { evidenceFrom } from '../support/given.ts';

const tags = ['v1.0.0', 'v2.0.0', '@acme/core@1.0.0', '@acme/core@1.1.0', 'web@3.0.0', 'web@3.1.0'];
const families = findFamilies(
  tags.map((name) => ({ name, date: null })),
  'acme',
).map((family) => ({ ...family, scopes: family.name === '@acme/core' ? ['core', 'Kernel'] : [] }));

type Written = readonly [pattern: string, carries: string, ofPackage?: string | undefined];

/** What the settings say of a name: the package, where it is not the main one, and the range; null where they are silent. */
function mapped(name: string, written: readonly Written[]): string | null {
  const mappings = written.map(([pattern, carries, ofPackage = null]) => ({
    pattern,
    carries,
    package: ofPackage,
  }));
  const line = mappedBranch(mappings, families, 'acme')(name);
  if (line === null || line.kind === 'none') return line && 'none';
  expect(line.by).toBe('settings');
  return line.kind === 'next' ? 'next' : `${line.family} ${String(lineRange(line))}`.trim();
}

describe('a mapping', () => {
  test.each([
    // what it carries, the name, the range
    ['next', 'maint/1.2', 'next'],
    ['none', 'maint/1.2', 'none'],
    ['{major}.{minor}.x', 'maint/4.10', '>=4.10.0 <4.11.0-0'],
    ['{major}.{minor}', 'maint/4.10', '>=4.10.0 <4.11.0-0'],
    ['{major}.x', 'maint/4.10', '>=4.0.0 <5.0.0-0'],
    ['{major}', 'maint/4.10', '>=4.0.0 <5.0.0-0'],
    ['1.2.x', 'maint/4.10', '>=1.2.0 <1.3.0-0'],
    ['{major}.x', 'maint/9007199254740991.0', 'none'],
    ['{major}.{minor}.x', `maint/1.${'9'.repeat(40)}`, 'none'],
    ['{patch}.x', 'maint/1.2', 'none'],
    ['next', 'maint/1.x', null],
    ['next', 'Maint/1.2', null],
  ])('of maint/{major}.{minor} to %s: %s', (carries, name, range) => {
    expect(mapped(name, [['maint/{major}.{minor}', carries]])).toBe(range);
  });

  test.each([
    // what it shows, the mappings, what they say of `rel-1`
    ['the name counts before patterns', [['rel-*', '1.x'], ['rel-1', '2.x']], '>=2.0.0 <3.0.0-0'], // prettier-ignore
    ['the first pattern that fits counts', [['x*', '4.x'], ['rel-*', 'next'], ['*', 'none']], 'next'], // prettier-ignore
    ['a pattern with a fault fits nothing', [['rel-{foo}', '1.x'], ['rel-{major', '1.x']], null], // prettier-ignore
    ['the parts of a name are not read twice', [['{package}', '{package}.x']], 'none'],
  ] satisfies [string, Written[], string | null][])('%s', (_, mappings, range) => {
    expect(mapped('rel-1', mappings)).toBe(range);
  });
});

describe('the package', () => {
  test.each([
    // the name, the pattern, the package in the settings, what is told
    ['core/1', '{package}/{major}', undefined, '@acme/core >=1.0.0 <2.0.0-0'],
    ['CORE/1', '{package}/{major}', undefined, '@acme/core >=1.0.0 <2.0.0-0'],
    ['web/1', '{package}/{major}', 'core', '@acme/core >=1.0.0 <2.0.0-0'],
    ['core/1', '{package}/{major}', '@acme/{package}', '@acme/core >=1.0.0 <2.0.0-0'],
    ['acme/1', '{package}/{major}', undefined, '>=1.0.0 <2.0.0-0'],
    ['kernel/1', '{package}/{major}', undefined, '@acme/core >=1.0.0 <2.0.0-0'],
    ['other/1', '{package}/{major}', undefined, 'other >=1.0.0 <2.0.0-0'],
    ['x/1', '*/{major}', undefined, '>=1.0.0 <2.0.0-0'],
  ])('of %s by %s and %s', (name, pattern, ofPackage, told) => {
    expect(mapped(name, [[pattern, '{major}.x', ofPackage]])).toBe(told);
  });
});

test('the package that leads is the main one', () => {
  const only = findFamilies([{ name: 'web@1.0.0', date: null }], 'acme');
  const mappings = [{ pattern: '{package}/{major}', carries: '{major}', package: null }];
  expect(mappedBranch(mappings, only, 'acme')('web/1')).toMatchObject({ kind: 'line', family: '' });
});

test('the answer for a branch tells that the settings said it, and the status as for any other', () => {
  const policy = '| Version | Supported |\n| --- | --- |\n| 2.x | yes |\n| 1.x | no |\n';
  const evidence = evidenceFrom('tags:\n  - v1.4.2\n  - v2.0.0\n', policy);
  const branches = [
    { pattern: 'neptune', carries: '1.x', package: null },
    { pattern: 'edge', carries: 'next', package: null },
    { pattern: '1.x', carries: 'none', package: null },
  ];
  const names = ['neptune', 'edge', '1.x'];
  const told = answerLines(names, { names, defaultBranch: 'neptune' }, evidence, {
    ...defaultJudging,
    branches,
  });
  expect(JSON.parse(renderLinesJson(told))).toMatchObject({
    lines: [
      { name: 'neptune', range: '>=1.0.0 <2.0.0-0', by: 'settings', status: 'unsupported', row: 4 },
      { name: 'edge', range: 'next', by: 'settings', status: null, row: null },
      { name: '1.x', range: null, by: null, status: null, row: null },
    ],
  });
});
