// The verdict in words.
import { describe, expect, test } from '@jest/globals';
import type { Level } from '../../src/model/finding.ts';
import { verdictLine } from '../../src/reports/verdict.ts';
import { aFinding, aReport } from '../support/build.ts';

const says = (overrides: Parameters<typeof aReport>[0]): string => verdictLine(aReport(overrides));
const ofLevels = (...levels: Level[]) => levels.map((level) => aFinding({ level }));
const problem = { code: 'tags-unreadable', message: 'no @tags', next: [], state: null } as const;
const skipped = [{ rule: 'silent-line', reason: 'no dates' }];
const found = { verdict: 'findings' } as const;

describe('of an audit', () => {
  test.each([
    // what there is, what is said
    [{}, '✅ **Nothing is wrong** with what `SECURITY.md` promises.'],
    [{ policy: null }, '✅ **Nothing is wrong** with the security policy of `project`.'],
    [
      { skipped },
      '✅ **Nothing is wrong** with what `SECURITY.md` promises. 1 rule could not be judged, for the reason given below.',
    ],
    [
      { ...found, skipped, findings: ofLevels('warning', 'error', 'error') },
      '❌ **2 errors, 1 warning** in what `SECURITY.md` promises.',
    ],
    [
      { ...found, policy: null, findings: ofLevels('warning') },
      '⚠️ **1 warning** about the security policy of `project`.',
    ],
    [
      { ...found, findings: ofLevels('notice'), problems: [problem] },
      'ℹ️ **1 notice** in what `SECURITY.md` promises. Not everything could be looked at, so there may be more.',
    ],
    [{ verdict: 'not-checked', problems: [problem] }, '❔ **Not checked**: no &#64;&#8203;tags.'],
  ] as const)('%#', (overrides, said) => {
    expect(says(overrides)).toBe(said);
  });
});

describe('of a change that is let pass', () => {
  const reason = 'the line gets no fixes, and the label "x" lets the change pass';
  const passed = { skipped: [{ rule: 'unsupported-line-changed', reason, isPass: true }] };

  test('it says why, and not that nothing is wrong', () => {
    expect(says(passed)).toMatch(/^ℹ️ \*\*Let pass\*\*: the line gets no fixes, /);
  });

  test('a rule that could not be judged lets nothing pass, and what is brought comes first', () => {
    const unjudged = { skipped: [{ rule: 'unsupported-line-changed', reason }] };
    expect(says(unjudged)).toContain('Nothing is wrong');
    expect(says({ ...passed, ...found, findings: [aFinding({ state: 'new' })] })).toContain('brings 1 error');
  });
});

describe('of a pull request', () => {
  const [brought, there, mended] = (['new', 'existing', 'mended'] as const).map((state) =>
    aFinding({ state, level: state === 'new' ? 'warning' : 'error' }),
  ) as [ReturnType<typeof aFinding>, ReturnType<typeof aFinding>, ReturnType<typeof aFinding>];

  test.each([
    [[brought], '⚠️ **This pull request brings 1 warning.**'],
    [[there], '✅ **This pull request brings nothing that is wrong.** 1 error was there before it.'],
    [
      [brought, there, there, mended],
      '⚠️ **This pull request brings 1 warning.** It mends 1 error. 2 errors were there before it.',
    ],
  ])('%#', (findings, said) => {
    expect(says({ verdict: 'findings', findings })).toBe(said);
  });

  test('that mends all there is', () => {
    expect(says({ findings: [mended] })).toBe(
      '✅ **This pull request brings nothing that is wrong.** It mends 1 error.',
    );
  });
});
