// What a pull request does to the policy, as far as that is known.
import { describe, expect, test } from '@jest/globals';
import { findFindings } from '../../src/engine/find-findings.ts';
import { judgeChange } from '../../src/engine/judge-change.ts';
import { understand } from '../../src/engine/understand.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { FoundPolicy } from '../../src/model/policy.ts';
import type { PolicyAfter, SettingsAfter } from '../../src/model/pull.ts';
import { defaultJudging, type Judging } from '../../src/model/settings.ts';
import { policyRules } from '../../src/rules/index.ts';
import { evidenceFrom, judgingFrom } from '../support/given.ts';
import { aFamily } from '../support/statement.ts';

const tableOf = (...rows: string[]): string =>
  ['| Version | Supported |', '| --- | --- |', ...rows].join('\n');
const good = tableOf('| 5.x | yes |');
const bad = tableOf('| 4.x | yes |', '| 5.x | no |');
const worse = `${bad}\n| 5.x | no |`;
const families = [aFamily(['5.1.0', '4.9.0'])];
const left = (text: string | null, problems: readonly Problem[] = []): FoundPolicy => ({
  policy: text === null ? null : { path: 'SECURITY.md', origin: 'repository', text },
  shadowed: [],
  problems,
});
const noPolicy: Problem = { code: 'policy-unreadable', message: 'it is binary', next: [] };
const noTags: Problem = { code: 'tags-unreadable', message: 'no tags', next: [] };

/** What is judged of the policy before, and of the one after. */
function judge(
  before: string | null,
  after: PolicyAfter | null,
  problems: readonly Problem[] = [],
  from: FoundPolicy | null = null,
  settingsAfter: SettingsAfter | null = null,
  judging = defaultJudging,
) {
  const evidence = { ...evidenceFrom('today: 2026-11-21\ntags:\n  - v5.1.0', before), problems };
  const understood = understand(evidence, families);
  const pull = { from, after, settingsAfter };
  return judgeChange(understood, findFindings(policyRules, understood, judging), pull, families, judging);
}

/** The findings, `STATE RULE`. */
const told = ({ findings }: ReturnType<typeof judge>): string[] =>
  findings.map(({ state, rule }) => `${String(state)} ${rule}`);

test('are compared with the policy that it would be merged into, which may be older than the present one', () => {
  // The branch was made before the table was mended, or before there was one: neither is this change's doing.
  expect(told(judge(good, left(bad), [], left(bad)))).toEqual(['existing newest-release-unsupported']);
  expect(told(judge(good, left(null), [], left(null)))).toEqual(['existing policy-missing']);
});

test('what could not be looked at is a problem that is new', () => {
  const problem: Problem = { code: 'repository-unreadable', message: 'the server failed', next: [] };
  expect(judge(good, { skipped: 'the server failed', problem }).problems).toEqual([
    { ...problem, state: 'new' },
  ]);
});

test('days of tags are no question of a pull request', () => {
  const dead = `${good}\n| 4.x | no |`;
  expect(judge(dead, left(dead)).skipped).toEqual([]);
  expect(judge(dead, null).skipped).toEqual([]);
});

describe('findings', () => {
  test.each<[string, string | null, PolicyAfter | null, readonly string[]]>([
    // what, before, after, the findings with their states
    ['that stay', bad, left(bad), ['existing newest-release-unsupported']],
    ['that it brings', good, left(bad), ['new newest-release-unsupported']],
    ['that it mends', bad, left(good), ['mended newest-release-unsupported']],
    ['that it adds to', bad, left(worse), ['new row-repeated', 'existing newest-release-unsupported']],
    ['of a policy that it takes away', good, left(null), ['new policy-missing']],
    ['of a policy that it writes', null, left(good), ['mended policy-missing']],
    [
      'that nobody can compare',
      bad,
      { skipped: 'no ref', problem: null },
      ['existing newest-release-unsupported'],
    ],
    // Nobody saw that it mends anything.
    [
      'of a policy that nobody can read then',
      bad,
      left(null, [noPolicy]),
      ['existing newest-release-unsupported'],
    ],
    ['on another branch', bad, null, ['existing newest-release-unsupported']],
  ])('%s', (_what, before, after, expected) => {
    expect(told(judge(before, after))).toEqual(expected);
  });
});

describe('the text in which they stand', () => {
  test.each<[string, PolicyAfter | null, string | null]>([
    ['is the one that it would leave', left(good), good],
    ['is none where it would leave none', left(null), null],
    ['is the one before where nobody knows', { skipped: 'no ref', problem: null }, bad],
    ['is the one before on another branch', null, bad],
  ])('%s', (_what, after, expected) => {
    expect(judge(bad, after).document?.text ?? null).toBe(expected);
  });
});

describe('rules are skipped', () => {
  const skippedOf = (after: PolicyAfter | null) => judge(bad, after).skipped;

  test('all of them where nobody knows what it would leave', () => {
    expect(skippedOf({ skipped: 'no ref', problem: null })).toEqual(
      policyRules
        .filter(({ isOptional, onlyWith }) => isOptional !== true && onlyWith === undefined)
        .map(({ id }) => ({ rule: id, reason: 'no ref' })),
    );
  });

  test('as the policy that it would leave has it', () => {
    expect(skippedOf(left(null)).map(({ reason }) => reason)).toContain('there is no policy');
    expect(skippedOf(null).map(({ reason }) => reason)).toEqual([]);
  });
});

describe('a problem', () => {
  const states = (...args: Parameters<typeof judge>) =>
    judge(...args).problems.map(({ code, state }) => `${String(state)} ${code}`);

  test.each<[string, PolicyAfter | null, readonly Problem[], readonly string[]]>([
    // what, after, problems before, problems with their states
    ['of the tags is nobody’s', left(good), [noTags], ['null tags-unreadable']],
    [
      'of the policy, which is all that there is to judge another branch by',
      null,
      [noPolicy],
      ['null policy-unreadable'],
    ],
    [
      'of the policy, where nobody knows',
      { skipped: 'no ref', problem: null },
      [noPolicy, noTags],
      ['existing policy-unreadable', 'null tags-unreadable'],
    ],
    [
      'of the policy that it leaves alone',
      left(null, [noPolicy]),
      [noPolicy],
      ['existing policy-unreadable'],
    ],
    ['of the policy that it brings', left(null, [noPolicy]), [], ['new policy-unreadable']],
    [
      'of the policy that is another one now',
      left(null, [{ ...noPolicy, message: 'too long' }]),
      [noPolicy],
      ['new policy-unreadable'],
    ],
    ['of the policy that it mends', left(good), [noPolicy, noTags], ['null tags-unreadable']],
  ])('%s', (_what, after, problems, expected) => {
    expect(states(null, after, problems)).toEqual(expected);
  });

  test('of the policy says nothing of one that can be read again', () => {
    expect(told(judge(null, left(good), [noPolicy]))).toEqual([]);
  });
});

describe('what is ignored', () => {
  const commentOf = (how: string): string =>
    `<!-- supported-versions ignore newest-release-unsupported${how} -->`;
  const ignoring = (text: string, how = ': next week'): string =>
    text.replace('| no |', `| no ${commentOf(how)} |`);
  const toldAll = (judged: ReturnType<typeof judge>): string[] => [
    ...told(judged),
    ...judged.ignored.map(({ finding: { state, rule } }) => `ignored ${String(state)} ${rule}`),
  ];

  test.each<[string, string, PolicyAfter | null, readonly string[]]>([
    // what, before, after, the findings with their states
    ['stays so', ignoring(bad), left(ignoring(bad)), ['ignored existing newest-release-unsupported']],
    // To silence waits for the merge; to hear again does not.
    ['is nothing whose comment it takes out', ignoring(bad), left(bad), ['new newest-release-unsupported']],
    [
      'is nothing whose comment it moves to another row',
      ignoring(bad),
      left(bad.replace('| yes |', `| yes ${commentOf(': next week')} |`)),
      ['new ignore-unused', 'new newest-release-unsupported'],
    ],
    [
      'is nothing whose comment it lets end',
      ignoring(bad),
      left(ignoring(bad, ' until 2026-11-20: next week')),
      ['new newest-release-unsupported', 'new ignore-unused'],
    ],
    [
      'is nothing whose comment has ended',
      ignoring(bad, ' until 2026-11-20: next week'),
      left(ignoring(bad)),
      ['existing newest-release-unsupported', 'mended ignore-unused'],
    ],
    [
      'stays so for another reason, to another day',
      ignoring(bad, ' until 2026-11-21: next week'),
      left(ignoring(bad, ' until 2026-12-31: next month')),
      ['ignored existing newest-release-unsupported'],
    ],
    ['is nothing that it brings itself', good, left(ignoring(bad)), ['new newest-release-unsupported']],
    [
      'is nothing that it brings a comment for',
      bad,
      left(ignoring(bad)),
      ['existing newest-release-unsupported'],
    ],
    ['and then mended', ignoring(bad), left(good), []],
    ['on another branch', ignoring(bad), null, ['ignored existing newest-release-unsupported']],
    [
      'that nobody can compare',
      ignoring(bad),
      { skipped: 'no ref', problem: null },
      ['ignored existing newest-release-unsupported'],
    ],
    // The row is the same however it is written, and wherever.
    [
      'moves with its row',
      ignoring(bad),
      left(`More words.\n\n${ignoring(bad.replace('5.x', '5'))}`),
      ['ignored existing newest-release-unsupported'],
    ],
  ])('%s', (_what, before, after, expected) => {
    expect(toldAll(judge(before, after))).toEqual(expected);
  });

  test('by the policy that it would be merged into, whatever the present one says', () => {
    const ignored = ['ignored existing newest-release-unsupported'];
    expect(toldAll(judge(good, left(ignoring(bad)), [], left(ignoring(bad))))).toEqual(ignored);
    expect(toldAll(judge(ignoring(bad), left(bad), [], left(bad)))).toEqual([
      'existing newest-release-unsupported',
    ]);
  });

  describe('by the settings', () => {
    const judging = judgingFrom('ignores:\n  - newest-release-unsupported next week');
    const settled = (by: Judging): SettingsAfter => ({
      path: '.github/supported-versions.yml',
      judging: by,
      policy: null,
      before: [],
    });
    const none = settled(defaultJudging);

    test('which do nothing once it is mended', () => {
      expect(told(judge(bad, left(good), [], null, null, judging))).toEqual(['new ignore-unused']);
    });

    test('which go with what they were for', () => {
      expect(told(judge(bad, left(good), [], null, none, judging))).toEqual([]);
    });

    test('of the default branch, and not as it would leave them', () => {
      expect(toldAll(judge(good, left(bad), [], null, settled(judging)))).toEqual([
        'new newest-release-unsupported',
      ]);
      expect(toldAll(judge(bad, left(bad), [], null, none, judging))).toEqual([
        'ignored existing newest-release-unsupported',
      ]);
    });

    /** Settings that ignore these, and set something else or not. */
    const ignores = (lines: readonly string[], value: string | null): Judging => ({
      ...judgingFrom(['ignores:', ...lines.map((line) => `  - ${line}`)].join('\n')),
      used: [
        ...(value === null ? [] : [{ key: 'rules.silent-line', value, from: 'file' as const, at: null }]),
        { key: 'ignores.1.rule', value: lines[0] ?? null, from: 'file', at: null },
      ],
    });
    const over = 'row-repeated until=2026-11-20 why';

    test.each<[string, readonly string[], readonly string[], string | null, readonly string[]]>([
      // what, the ignores before and after, what else it sets, the findings with their states
      ['that it brings for nothing', [], ['row-repeated why'], null, ['new ignore-unused']],
      ['that it brings with a rule', [], ['silent-line why'], 'on', []],
      ['that it brings with a package', [], ['row-repeated package=cli why'], 'on', []],
      ['that it brings too late', [], [over], 'on', ['new ignore-unused']],
      ['that stay for nothing', ['row-repeated why'], ['row-repeated why'], null, ['existing ignore-unused']],
      ['that stay, whatever for', ['row-repeated why'], ['row-repeated why'], 'on', []],
      ['that go', ['row-repeated why', over], [], 'on', ['mended ignore-unused', 'mended ignore-unused']],
      ['that get another day', [over], ['row-repeated why'], 'on', ['mended ignore-unused']],
    ])('%s: from %j to %j, with %j', (_what, was, is, value, expected) => {
      const after = settled(ignores(is, value));
      expect(told(judge(good, left(good), [], null, after, ignores(was, null)))).toEqual(expected);
    });

    test('which a comment becomes', () => {
      const { findings, ignored } = judge(ignoring(bad), left(bad), [], null, settled(judging));
      expect([findings, ignored.map(({ by }) => by.from)]).toEqual([[], ['settings']]);
    });

    test('which go with what they were for, while something else is set', () => {
      const set = settled(ignores([], 'on'));
      expect(told(judge(bad, left(good), [], null, set, judging))).toEqual([]);
    });
  });
});
