// What the rules about a change have in common.
import { describe, expect, test } from '@jest/globals';
import type { BranchLine, ToldBy } from '../../src/model/branch.ts';
import type { Target } from '../../src/model/target.ts';
import { changeOf, gapOf } from '../../src/rules/change.ts';
import { aBranchLine, aPolicy, aTarget } from '../support/build.ts';
import { aChange, someFacts } from '../support/facts.ts';
import { aFamily, someRows } from '../support/statement.ts';

const policy = aPolicy();
const next: BranchLine = { kind: 'next', by: 'name' };

describe('where it goes', () => {
  test.each([
    // base, its line, in words, subject
    ['1.x', aBranchLine(1), 'line 1.x (branch "1.x")', '>=1.0.0 <2.0.0-0'],
    ['release/4.2', aBranchLine(4, 2), 'line 4.2.x (branch "release/4.2")', '>=4.2.0 <4.3.0-0'],
    ['develop', next, 'the branch "develop"', 'branch:develop'],
    ['stable', { kind: 'none' }, 'the branch "stable"', 'branch:stable'],
    ['a\u202Eb\nc', { kind: 'none' }, 'the branch "a b c"', 'branch:a\u202Eb\nc'],
  ] as const)('%j with %j: %s', (base, line, where, subject) => {
    const { values, subject: known } = changeOf(aChange({ target: aTarget({ base, line }) }), { policy });
    expect(values['where']).toEqual({ whole: where });
    expect(known).toBe(subject);
  });
});

test.each([
  // whose policy it is, how it is called
  ['repository', 'SECURITY.md'],
  ['owner', "the owner's default policy"],
] as const)('the policy of the %s is %s', (origin, name) => {
  const own = aPolicy({ document: { ...policy.document, origin } });
  expect(changeOf(aChange(), { policy: own }).values['policy']).toBe(name);
});

test('without a policy nothing is called anything', () => {
  expect(changeOf(aChange(), { policy: null }).values['policy']).toBe('');
});

test.each([
  // does the policy stand among the files, did a row decide, is there a place
  [true, true, true],
  [false, true, false],
  [true, false, false],
])(
  'the place, where the policy stands there (%s) and a row decided (%s): %s',
  (hasPolicy, isByRow, hasPlace) => {
    const row = isByRow ? aTarget().row : null;
    const { place } = changeOf(aChange({ hasPolicy, target: aTarget({ row }) }), { policy });
    expect(place).toEqual(hasPlace ? aTarget().row?.span : null);
  },
);

describe('why nobody could tell what becomes of a line', () => {
  const families = [aFamily(['2.0.0']), aFamily(['2.0.0'], 'core')];
  const rows = someRows('2.x yes', '2.x yes for core', '2.x no for docs');
  const of = (family: string, by: ToldBy, overrides: Partial<Target> = {}) => {
    const line = { ...aBranchLine(1), family, by } as BranchLine;
    const target = aTarget({ line, status: null, row: null, ...overrides });
    return gapOf(aChange({ target }), someFacts([], { families, rows })).map(({ skipped }) => skipped);
  };
  test.each([
    // whose line it is, who said so, why
    ['', 'settings', []],
    ['core', 'settings', []],
    ['cores', 'name', []],
    [
      'cores',
      'settings',
      ['by the settings the branch is one of "cores", and no setting and no row names a package so'],
    ],
    ['Docs', 'settings', ['by the settings the branch is one of "Docs", of which nothing is released']],
    ['co\u202Eres\n::error::', 'settings', [expect.stringContaining('"co res ::error::"')]],
  ] as const)('%j by the %s: %j', (family, by, expected) => {
    expect(of(family, by)).toEqual(expected);
  });

  test('is not asked where something is said of the branch', () => {
    expect(of('cores', 'settings', { status: 'unclear' })).toEqual([]);
    expect(of('cores', 'settings', { row: aTarget().row })).toEqual([]);
  });
});

test('the package, and the address, where there are any', () => {
  const target = aTarget({ package: 'client', url: null });
  expect(changeOf(aChange({ target }), { policy })).toMatchObject({
    package: 'client',
    values: { url: { whole: '' } },
  });
  expect(changeOf(aChange(), { policy }).values['url']).toEqual({ whole: aTarget().url });
});
