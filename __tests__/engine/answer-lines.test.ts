// The lines of branches, tags and versions, beside what the policy says.
import { describe, expect, test } from '@jest/globals';
import { answerLines } from '../../src/engine/answer-lines.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { LineAnswer } from '../../src/model/line-answer.ts';
import { defaultJudging, type Judging } from '../../src/model/settings.ts';
import { lineRange } from '../../src/versions/range-text.ts';

const tags = [
  'v1.0.0',
  'v1.4.2',
  'v2.0.0',
  'v2.1.0',
  'v3.0.0-rc.1',
  'util@0.7.0',
  'util@0.7.1',
  'util@0.6.0',
];
const rows = ['| Version | Supported |', '| --- | --- |', '| 2.x | yes |', '| 1.x | no |'];

const evidence: Evidence = {
  subject: { repository: 'owner/widget', name: 'widget', ref: 'main' },
  today: '2026-11-21',
  policy: { path: 'SECURITY.md', origin: 'repository', text: `${rows.join('\n')}\n` },
  shadowed: [],
  tags: { tags: tags.map((name) => ({ name, date: null })), from: 'git' },
  problems: [],
  forge: null,
  pull: null,
  released: null,
  cost: { requests: 0, roundTrips: 0 },
};
const branches = { names: ['main', '1.x', '2.1.x', '3.x', 'v1.0.0', 'fix/2.x'], defaultBranch: 'main' };

/** An answer in a line: range, what told it, status, row, newest release. */
const inShort = ({ line, status, decidedAt, newest }: LineAnswer): unknown[] => [
  lineRange(line),
  line.kind === 'none' ? null : line.by,
  status,
  decidedAt,
  newest?.tag ?? null,
];

/** The only answer. */
function told(name: string, given: Evidence = evidence): unknown[] {
  const [answer, ...more] = answerLines([name], branches, given, defaultJudging).answers;
  if (answer === undefined || more.length > 0) throw new Error('not one answer');
  return inShort(answer);
}

test.each([
  // name, range, what told it, status, row, newest release
  ['1.x', '>=1.0.0 <2.0.0-0', 'name', 'unsupported', 4, 'v1.4.2'],
  ['2.1.x', '>=2.1.0 <2.2.0-0', 'name', 'supported', 3, 'v2.1.0'],
  ['2.2', '>=2.2.0 <2.3.0-0', 'name', null, null, null],
  ['3.x', '>=3.0.0 <4.0.0-0', 'name', null, null, null],
  ['main', 'next', 'default-branch', null, null, null],
  ['fix/2.x', null, null, null, null, null],
  ['v1.4.2', '>=1.4.0 <1.5.0-0', 'tags', 'unsupported', 4, 'v1.4.2'],
  ['v1.0.0', '>=1.0.0 <1.1.0-0', 'name', 'unsupported', 4, 'v1.0.0'],
  ['util@0.7.0', '>=0.7.0 <0.8.0-0', 'tags', null, null, 'util@0.7.1'],
])('%s', (name, ...expected) => {
  expect(told(name)).toEqual(expected);
});

test('without a policy there is no status', () => {
  expect(told('1.x', { ...evidence, policy: null })).toEqual([
    '>=1.0.0 <2.0.0-0',
    'name',
    null,
    null,
    'v1.4.2',
  ]);
});

test('answers stand in the order of the question', () => {
  const { answers } = answerLines(['main', '1.x', 'main'], branches, evidence, defaultJudging);
  expect(answers.map(({ name }) => name)).toEqual(['main', '1.x', 'main']);
});

describe('with packages of the settings', () => {
  const alone: Evidence = {
    ...evidence,
    tags: {
      tags: tags.filter((name) => name.startsWith('v')).map((name) => ({ name, date: null })),
      from: 'git',
    },
  };
  const core = { name: 'core', tags: ['v*'], paths: [], scopes: [] };
  const util = { name: 'util', tags: ['util@*'], paths: [], scopes: [] };
  const stable = { pattern: 'stable', carries: '1.x', package: null };
  /** Each answer: package, status, row, newest release. */
  const answered = (name: string, judging: Partial<Judging>, given = evidence): unknown[][] =>
    answerLines([name], branches, given, { ...defaultJudging, ...judging }).answers.map(
      ({ package: scope, status, decidedAt, newest }) => [scope, status, decidedAt, newest?.tag ?? null],
    );

  test.each<[string, Judging['packages'], unknown[][]]>([
    // name, packages, the answers
    ['1.x', [core], [['core', 'unsupported', 4, 'v1.4.2']]],
    ['release/1.x', [core], [['core', 'unsupported', 4, 'v1.4.2']]],
    ['stable', [core], [['core', 'unsupported', 4, 'v1.4.2']]],
    ['1.4', [core], [['core', 'unsupported', 4, 'v1.4.2']]],
    ['v1.0.0', [core], [['core', 'unsupported', 4, 'v1.0.0']]],
    ['v1.4.2', [core], [['core', 'unsupported', 4, 'v1.4.2']]],
    ['9.x', [core], [[null, null, null, null]]],
    ['main', [core], [[null, null, null, null]]],
    [
      '0.7.x',
      [util],
      [
        [null, 'unlisted', null, null],
        ['util', 'unlisted', null, 'util@0.7.1'],
      ],
    ],
    // A tag is of one package, whatever others have in its line.
    ['util@0.7.0', [core, util], [['util', 'unlisted', null, 'util@0.7.1']]],
  ])('%s beside %#', (name, packages, expected) => {
    const given = packages.includes(util) ? evidence : alone;
    expect(answered(name, { packages, branches: [stable] }, given)).toEqual(expected);
  });

  test('without a policy each package has its newest release', () => {
    expect(answered('1.x', { packages: [core] }, { ...alone, policy: null })).toEqual([
      ['core', null, null, 'v1.4.2'],
    ]);
  });

  test('of a package that nobody names there is the name of its tags', () => {
    expect(answered('util@0.7.0', {})).toEqual([['util', null, null, 'util@0.7.1']]);
  });

  test('a row about a branch speaks of the package in its scope', () => {
    const text = '| Package | Version | Supported |\n| --- | --- | --- |\n| util | `maint` branch | no |\n';
    const policy = { path: 'SECURITY.md', origin: 'repository' as const, text };
    expect(
      answered(
        'maint',
        { packages: [util], branches: [{ ...stable, pattern: 'maint' }] },
        { ...evidence, policy },
      ),
    ).toEqual([['util', 'unsupported', 3, null]]);
  });
});

test('what the settings leave in the dark is told beside the answers', () => {
  const judging = { ...defaultJudging, releases: { ...defaultJudging.releases, tags: ['x*'] } };
  const { problems } = answerLines(['1.x'], branches, evidence, judging);
  expect(problems).toMatchObject([{ code: 'releases-unreadable' }]);
});
