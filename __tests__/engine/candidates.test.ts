// The packages that a branch may be about.
import { describe, expect, test } from '@jest/globals';
import { candidateFinder, candidateFor } from '../../src/engine/candidates.ts';
import type { BranchLine } from '../../src/model/branch.ts';
import { aFamily, cover, someRows } from '../support/statement.ts';

/** The line of a major, of a family where that is not the main one. */
const aLine = (major: number, family = ''): BranchLine => {
  const interval = { from: [major, 0, 0], to: [major + 1, 0, 0], fromPrerelease: false } as const;
  return { kind: 'line', interval, family, by: 'name' };
};

const families = [
  aFamily(['3.0.0', '2.0.0']),
  aFamily(['2.1.0', '2.0.0', '1.0.0'], 'ui'),
  aFamily(['5.0.0', '3.0.0-rc.1', '1.0.0'], 'core'),
  aFamily(['2.0.0'], 'unnamed'),
];
const rows = someRows(
  '3.x yes',
  '< 3 no',
  '2.x yes for ui',
  '5.x yes for core',
  '2.x no for core',
  'branch:edge no',
  'branch:trunk no for ui',
);
const coverage = cover([], { families, rows });

const candidatesOf = (branch: string, line: BranchLine, of = coverage) =>
  candidateFinder(of, (name) => name.startsWith('project-'))(branch, line);

/** Each candidate in short. */
const say = (branch: string, line: BranchLine, of = coverage) =>
  candidatesOf(branch, line, of).map(
    ({ status }) => `${status.package ?? 'main'} ${status.status ?? 'none'}`,
  );

describe('a branch may be about', () => {
  test.each<[string, string, BranchLine, string[]]>([
    // what, the branch, its line, the packages
    [
      'those with a release in its line, and the main one',
      '1.x',
      aLine(1),
      ['main unsupported', 'ui unsupported', 'core unsupported'],
    ],
    ['those with a prerelease in it', '3.x', aLine(3), ['main supported', 'core supported']],
    [
      'those with rows for what lies between releases',
      '2.x',
      aLine(2),
      ['main unsupported', 'ui supported', 'core unsupported'],
    ],
    ['the main one, where nobody released anything', '4.x', aLine(4), ['main none']],
    ['the package that its name names', 'ui-1.x', aLine(1, 'ui'), ['ui unsupported']],
    ['the main one, where its name says so', 'project-1.x', aLine(1), ['main unsupported']],
    ['a package that nobody names', 'unnamed-2.x', aLine(2, 'unnamed'), ['main none']],
    ['the whole, where a row of no scope names it', 'edge', aLine(1), ['main unsupported']],
    ['the package of the row that names it', 'trunk', aLine(2), ['ui unsupported']],
    ['the main one, where it carries no line', 'fix', { kind: 'none' }, ['main none']],
  ])('%s', (_what, branch, line, expected) => {
    expect(say(branch, line)).toEqual(expected);
  });

  test('no main one where there is none', () => {
    const own = [
      { ...aFamily(['2.0.0', '1.0.0'], 'ui'), scopes: ['ui'] },
      { ...aFamily(['2.0.0'], 'core'), scopes: ['core'] },
    ];
    const all = cover([], { families: own, rows: someRows('2.x yes') });
    expect(say('1.x', aLine(1), all)).toEqual(['ui unlisted']);
    expect(say('2.x', aLine(2), all)).toEqual(['ui supported', 'core supported']);
    expect(say('9.x', aLine(9), all)).toEqual(['main none']);
  });
});

describe('a branch that the settings give a line, and no package, may be about', () => {
  const mapped = (major: number, family = ''): BranchLine => {
    const line = aLine(major, family);
    return line.kind === 'line' ? { ...line, by: 'settings' } : line;
  };
  const own = [
    { ...aFamily(['2.0.0', '1.0.0'], 'ui'), isMain: false, scopes: ['ui'] },
    { ...aFamily(['2.0.0', '1.0.0'], 'core'), isMain: false, scopes: ['core'] },
  ];
  const noMain = cover([], { families: own, rows: someRows('2.x yes for ui', '2.x no for core') });
  test.each([
    // what, the branch, its line, beside which releases, the packages
    ['the main one alone', 'stable', mapped(2), coverage, ['main unsupported']],
    ['each, where there is no main one', 'stable', mapped(2), noMain, ['ui supported', 'core unsupported']],
    ['the package that they do give it', 'stable', mapped(2, 'ui'), coverage, ['ui supported']],
    ['the package of the row that names it', 'trunk', mapped(2), coverage, ['ui unsupported']],
  ])('%s', (_what, branch, line, of, expected) => {
    expect(say(branch, line, of)).toEqual(expected);
  });
});

test.each([
  // the releases of a package with rows for all below 9, whether the minor 1.5 may be its own
  [['2.0.0', '1.6.0', '1.4.0'], true],
  [['2.0.0', '1.4.0'], false],
  [['2.0.0', '0.4.0'], true],
  [['1.6.0'], false],
  [['1.4.0'], false],
  [['1.5.0-rc.1'], true],
])('a line without a release is one that was left out between %j: %s', (versions, expected) => {
  const own = [aFamily(['1.5.0']), aFamily(versions, 'ui')];
  const all = cover([], { families: own, rows: someRows('< 9 no for ui') });
  const minor = { from: [1, 5, 0], to: [1, 6, 0], fromPrerelease: false } as const;
  expect(say('1.5', { kind: 'line', interval: minor, family: '', by: 'name' }, all)).toHaveLength(
    expected ? 2 : 1,
  );
});

test('and rows about everything leave out nothing', () => {
  const own = [aFamily(['3.0.0', '1.0.0']), aFamily(['3.0.0', '1.0.0'], 'ui')];
  const all = cover([], { families: own, rows: someRows('< 9 no', '3.x yes for ui') });
  expect(say('2.x', aLine(2), all)).toEqual(['main unsupported']);
});

test('the line of a candidate is that of its package', () => {
  expect(candidatesOf('1.x', aLine(1)).map(({ line }) => line)).toEqual([
    aLine(1),
    aLine(1, 'ui'),
    aLine(1, 'core'),
  ]);
});

test.each([
  // the package, the branch, its line, what it is for the package
  [null, '2.x', aLine(2), 'unsupported'],
  ['ui', '2.x', aLine(2), 'supported'],
  ['ui', '3.x', aLine(3), undefined],
  ['core', 'ui-2.x', aLine(2, 'ui'), undefined],
  ['ui', 'edge', aLine(2), 'unsupported'],
  ['core', 'trunk', aLine(2), undefined],
])('for %s the branch %s is one of %#', (name, branch, line, expected) => {
  expect(candidateFor(name, candidatesOf(branch, line))?.status.status).toBe(expected);
});
