// Where fixes of a package go instead.
import { expect, test } from '@jest/globals';
import { branchReader } from '../../src/branches/read-branch.ts';
import { branchesAlive } from '../../src/engine/branches-alive.ts';
import { candidateFinder } from '../../src/engine/candidates.ts';
import { aFamily, cover, someRows } from '../support/statement.ts';

const families = [aFamily(['3.0.0', '2.0.0', '1.0.0']), aFamily(['3.0.0', '2.0.0', '1.0.0'], 'ui')];
const rows = someRows(
  '3.x yes for project',
  '2.x yes for ui',
  '< 9 no',
  'branch:edge yes',
  'branch:old yes for ui',
);

/** The branches alive of these, for one package. */
function alive(name: string | null, branches: readonly string[], defaultBranch = 'main'): readonly string[] {
  const surroundings = { defaultBranch, branches, repositoryName: 'project', mappings: [] };
  const readBranch = branchReader(surroundings, families);
  const candidatesOf = candidateFinder(cover([], { families, rows }), () => false);
  return branchesAlive(name, { branches, defaultBranch }, readBranch, candidatesOf);
}

test.each<[string, string | null, string[], string, string[]]>([
  // what, the package, the branches, the default branch, those alive
  ['those of the main package', null, ['1.x', '2.x', '3.x', 'ui-2.x'], 'main', ['3.x', 'main']],
  ['those of another', 'ui', ['1.x', '2.x', '3.x', 'ui-2.x'], 'main', ['2.x', 'ui-2.x', 'main']],
  ['those that a row names for all', 'ui', ['edge'], 'main', ['edge', 'main']],
  ['not those that a row names for another', null, ['old'], 'main', ['main']],
  ['not the default branch that is dead', 'ui', ['1.x'], '1.x', []],
  ['the default branch that is dead for another', 'ui', ['ui-2.x'], '2.x', ['ui-2.x', '2.x']],
  ['no HEAD without a branch', null, ['3.x'], 'HEAD', ['3.x']],
])('%s', (_what, name, branches, defaultBranch, expected) => {
  expect(alive(name, branches, defaultBranch)).toEqual(expected);
});
