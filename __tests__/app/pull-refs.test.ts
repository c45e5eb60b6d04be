// The refs and commits of a pull request.
import { expect, test } from '@jest/globals';
import { intoOf, refsOfPull } from '../../src/app/pull-refs.ts';
import { queued, toMain } from '../support/pull-of.ts';

test.each([
  [{ kind: 'audit' }, []],
  [{ kind: 'release', tag: 'v1' }, []],
  [toMain, ['refs/pull/7/merge', 'refs/pull/7/head']],
  [queued, ['refs/heads/queue']],
] as const)('the refs of %j', (occasion, refs) => {
  expect(refsOfPull(occasion)).toEqual(refs);
});

test.each([
  // the run, the parents of what was merged, its own commit, what it was merged into
  [toMain, ['base', 'own'], 'own', ['base']],
  [toMain, ['base', 'earlier'], 'own', []],
  [toMain, ['base', 'own'], undefined, ['base']],
  [{ ...toMain, isRetargeted: true }, ['base', 'own'], 'own', []],
  [queued, ['parent'], undefined, ['parent']],
  [{ ...queued, from: 'whole' }, ['parent'], undefined, ['whole', 'parent']],
] as const)('%j with parents %j', (occasion, parents, own, expected) => {
  expect(intoOf(occasion, parents, own)).toEqual(expected);
});
