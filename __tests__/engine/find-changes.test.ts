// What a run is about, and where fixes go instead.
import { describe, expect, test } from '@jest/globals';
import { findChange } from '../../src/engine/find-change.ts';
import { understand } from '../../src/engine/understand.ts';
import { findFamilies } from '../../src/releases/find-families.ts';
import type { Change } from '../../src/rules/facts.ts';
import { evidenceFrom } from '../support/given.ts';

const table = [
  '| Version | Supported |',
  '| --- | --- |',
  '| 4.x | yes |',
  '| 3.x | yes |',
  '| < 3 | no |',
].join('\n');

interface Given {
  readonly policy?: string | null;
  readonly after?: string;
  readonly branches?: readonly string[];
  readonly tags?: readonly string[];
}

/** The change of a run that is given these lines, and these branches. */
function find(lines: string, given: Given = {}): Change | null {
  const {
    policy = table,
    after,
    branches = ['main', '4.x', '3.x', '2.x'],
    tags = ['v4.1.0', 'v3.2.0', 'v2.9.0'],
  } = given;
  const list = (key: string, items: readonly string[]) =>
    [`${key}:`, ...items.map((item) => `  - ${item}`)].join('\n');
  const yaml = ['today: 2026-11-21', lines, list('branches', branches), list('tags', tags)].join('\n');
  const evidence = evidenceFrom(yaml, policy, after ?? policy);
  const families = findFamilies(evidence.tags?.tags ?? [], 'project');
  const { coverage, policy: understood } = understand(evidence, families);
  return findChange(evidence, families, coverage, understood);
}

test('a run that is about no branch and no release changes nothing', () => {
  expect(find('')).toBeNull();
});

describe('the target', () => {
  test.each([
    // what is given, status, the line that decided, the newest release
    ['base: 2.x', 'unsupported', 5, 'v2.9.0'],
    ['base: 3.x', 'supported', 4, 'v3.2.0'],
    ['base: main', null, null, undefined],
    ['base: fix/it', null, null, undefined],
    ['released: v2.9.0', 'unsupported', 5, 'v2.9.0'],
    ['released: nightly', null, null, undefined],
  ])('of %s is %s by line %s', (given, status, decidedAt, newest) => {
    const target = find(given)?.target;
    expect(target).toMatchObject({ base: given.split(': ')[1], status, decidedAt });
    expect(target?.newest?.tag).toBe(newest);
    expect(target?.url ?? null).toBe(
      decidedAt && `https://example.org/example/project/blob/0a1b2c3/SECURITY.md?plain=1#L${decidedAt}`,
    );
  });

  test('of a release is that of its package', () => {
    const policy = [
      '| Package | Version | Supported |',
      '| --- | --- | --- |',
      '| @acme/ui | < 2 | no |',
    ].join('\n');
    const tags = ['v4.0.0', '@acme/ui@2.0.0', '@acme/ui@1.0.1', '@acme/ui@1.0.0'];
    expect(find('released: @acme/ui@1.0.1', { policy, tags })?.target).toMatchObject({
      package: '@acme/ui',
      line: { family: '@acme/ui', by: 'tags' },
      status: 'unsupported',
    });
  });

  test('of a release is never that of a branch of the same name', () => {
    const branches = ['main', '2.9'];
    expect(find('released: 2.9', { branches })?.target.line).toEqual({ kind: 'none' });
    expect(find('base: 2.9', { branches })?.target.line).toMatchObject({ kind: 'line' });
  });

  test('a sentence that decides has a line as well', () => {
    const policy = '# Security\n\nOnly the latest minor version gets security fixes.\n';
    expect(find('base: 3.x', { policy })?.target).toMatchObject({
      status: 'unsupported',
      row: null,
      decidedAt: 3,
    });
  });

  test('of a policy that is not there nothing is said, not even that it is silent', () => {
    expect(find('base: 2.x', { policy: null })?.target).toMatchObject({ status: null, url: null });
  });
});

describe('the policy stands among the files of the change', () => {
  test.each([
    ['a pull request to the default branch', 'base: main', {}, true],
    ['one to another branch', 'base: 2.x', {}, false],
    [
      'one that changes the policy, so that its lines are others',
      'base: main',
      { after: `# New\n${table}` },
      false,
    ],
    ['a release', 'released: v2.9.0', {}, false],
  ])('%s', (_what, lines, given, expected) => {
    expect(find(lines, given)?.hasPolicy).toBe(expected);
  });
});

describe('where fixes go instead', () => {
  test.each([
    [
      'the highest line first, then the default branch',
      'base: 2.x',
      ['2.x', '3.x', '4.x', 'main'],
      ['4.x', '3.x', 'main'],
    ],
    ['the default branch alone', 'base: 2.x', ['2.x', 'main'], ['main']],
    ['a topic is none', 'base: 2.x', ['2.x', 'fix/3.x-crash', 'main'], ['main']],
    ['a default branch that is dead is none', 'base: 1.x\ndefault: 2.x', ['1.x', '2.x', '3.x'], ['3.x']],
    [
      'a default branch that is a line stands in its order',
      'base: 2.x\ndefault: 4.x',
      ['2.x', '3.x', '4.x'],
      ['4.x', '3.x'],
    ],
    ['nowhere is a possible answer', 'base: 2.x\ndefault: 2.x', ['2.x'], []],
    ['nobody asks after a release', 'released: v2.9.0', ['2.x', '3.x', 'main'], []],
    ['nobody asks where the line lives', 'base: 3.x', ['3.x', '4.x', 'main'], []],
  ])('%s', (_what, lines, branches, expected) => {
    expect(find(lines, { branches })?.alive).toEqual(expected);
  });

  test('a branch that a row names has no number, and comes behind those that have', () => {
    const policy = [
      '| Branch | Supported |',
      '| --- | --- |',
      '| trusty | yes |',
      '| 3.x | yes |',
      '| 2.x | no |',
    ].join('\n');
    const branches = ['2.x', 'trusty', '3.x', 'main'];
    expect(find('base: 2.x', { policy, branches })?.alive).toEqual(['3.x', 'trusty', 'main']);
  });

  test('the branches of another package take no fixes of this one', () => {
    const policy = [
      '| Package | Version | Supported |',
      '| --- | --- | --- |',
      '| client | 2.x | yes |',
      '| client | 1.x | no |',
      '| server | 3.x | yes |',
    ].join('\n');
    const tags = ['client', 'server'].flatMap((name) =>
      ['1.0.0', '2.0.0', '3.0.0'].map((one) => `${name}@${one}`),
    );
    const branches = ['client-1.x', 'client-2.x', 'server-3.x', 'main'];
    expect(find('base: client-1.x', { policy, tags: [...tags, 'v9.0.0'], branches })?.alive).toEqual([
      'client-2.x',
      'main',
    ]);
  });
});
