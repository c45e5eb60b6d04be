// What becomes of findings that somebody decided not to hear of, and of decisions that did nothing.
import { describe, expect, test } from '@jest/globals';
import { decisionsOf, type Decisions } from '../../src/engine/decisions.ts';
import { findFindings } from '../../src/engine/find-findings.ts';
import { idleIgnores, sift } from '../../src/engine/ignores.ts';
import { understand, type Understood } from '../../src/engine/understand.ts';
import { defaultJudging } from '../../src/model/settings.ts';
import { policyRules } from '../../src/rules/index.ts';
import { evidenceFrom, judgingFrom } from '../support/given.ts';
import { aFamily } from '../support/statement.ts';

const families = [aFamily(['5.1.0', '2.9.0'])];
const judge = (
  text: string | null,
  settings = '',
  given = 'today: 2026-11-21\ntags:\n  - v5.1.0',
): string[] => told(understand(evidenceFrom(given, text), families), settings);

/** The findings, then what is ignored: `RULE`, `ignored RULE: REASON`. */
function told(understood: Understood, settings: string): string[] {
  const { findings, ignored } = findFindings(policyRules, understood, judgingFrom(settings));
  return [
    ...findings.map(({ rule, message }) =>
      rule === 'ignore-unused' ? `${rule}: ${message.slice(0, 34)}` : rule,
    ),
    ...ignored.map(({ finding, by }) => `ignored ${finding.rule}: ${by.reason}`),
  ];
}

const table = (...rows: readonly string[]): string =>
  ['| Version | Supported |', '| --- | --- |', '| 5.x | yes |', ...rows].join('\n');
const settings = (...ignores: readonly string[]): string =>
  ['ignores:', ...ignores.map((one) => `  - ${one}`)].join('\n');
const comment = (text: string): string => `<!-- supported-versions ignore ${text} -->`;

describe('settings', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['ignore what they mean', ['row-without-release about=3.x why'], ['ignored row-without-release: why']],
    [
      'that mean it twice are both of use',
      ['row-without-release why', 'row-without-release about=3.x too'],
      ['ignored row-without-release: why'],
    ],
    [
      'hold on their last day',
      ['row-without-release until=2026-11-21 why'],
      ['ignored row-without-release: why'],
    ],
    [
      'hold no more after it',
      ['row-without-release until=2026-11-20 why'],
      ['ignore-unused: this ignore of row-without-release', 'row-without-release'],
    ],
    [
      'that mean another one do nothing',
      ['row-without-release about=2.x why'],
      ['ignore-unused: nothing is found that this ignore ', 'row-without-release'],
    ],
    [
      'cannot ignore that they do nothing',
      ['ignore-unused why', 'row-without-release why'],
      ['ignore-unused: nothing is found that this ignore ', 'ignored row-without-release: why'],
    ],
  ])('%s', (_what, ignores, expected) => {
    expect(judge(table('| 3.x | yes |'), settings(...ignores)).toSorted()).toEqual([...expected].toSorted());
  });

  test('can turn off that anybody is told', () => {
    const off = `rules:\n  - ignore-unused off\n${settings('row-repeated why')}`;
    expect(judge(table(), off)).toEqual([]);
  });
});

describe('a comment', () => {
  const why = comment('row-without-release: why');

  test.each<[string, string, readonly string[]]>([
    ['in the cell that is wrong', table(`| 3.x ${why} | yes |`), ['ignored row-without-release: why']],
    ['in another cell', table(`| 3.x | yes ${why} |`), ['ignored row-without-release: why']],
    ['behind the row', table(`| 3.x | yes | ${why}`), ['ignored row-without-release: why']],
    [
      'in the other of two rows that it is about',
      table(`| 2.x ${comment('rows-contradict: why')} | yes |`, '| 2.x | no |'),
      ['ignored rows-contradict: why'],
    ],
    [
      'in another row',
      table('| 3.x | yes |').replace('| 5.x |', `| 5.x ${why} |`),
      ['ignore-unused: nothing is found that this ignore ', 'row-without-release'],
    ],
    [
      'for another rule',
      table(`| 3.x ${comment('row-repeated: why')} | yes |`),
      ['ignore-unused: nothing is found that this ignore ', 'row-without-release'],
    ],
    [
      'without a reason',
      table(`| 3.x ${comment('row-without-release')} | yes |`),
      ['ignore-unused: this comment does nothing without ', 'row-without-release'],
    ],
    [
      'with a slip',
      table(`| 3.x ${comment('row-without-relase: why')} | yes |`),
      ['ignore-unused: this comment does nothing, since t', 'row-without-release'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(judge(text).toSorted()).toEqual([...expected].toSorted());
  });

  test('in the default of the owner is for many repositories', () => {
    const given = 'today: 2026-11-21\norigin: owner\ntags:\n  - v5.1.0';
    expect(judge(table(`| 2.x ${comment('row-repeated: why')} | yes |`), '', given)).toEqual([]);
  });
});

describe('it is not said of a decision that it does nothing', () => {
  const today = 'today: 2026-11-21\ntags:\n  - v5.1.0';
  const idle = (ignore: string, given = today, then: string | null = null, text = table()): string[] => {
    const judging = judgingFrom(ignore === '' ? '' : settings(ignore));
    const later = then === null ? null : judgingFrom(then);
    const understood = understand(evidenceFrom(given, text), given.includes('unreadable') ? [] : families);
    const found = findFindings(policyRules, understood, defaultJudging);
    const own = decisionsOf(judging.ignores, understood);
    return idleIgnores(own, found, understood, { judging, later }).map(({ why }) => why);
  };

  test.each([
    // the ignore, what is given, why it is idle
    ['row-repeated why', undefined, ['nothing-found']],
    ['row-without-release why', 'today: 2026-11-21\ntags: unreadable', []],
    ['unsupported-line-changed why', undefined, []],
    ['unsupported-line-changed until=2026-11-20 why', undefined, ['over']],
    ['silent-line why', undefined, ['rule-off']],
    ['support-window-mismatch why', undefined, ['rule-off']],
  ])('%s, given %j: %j', (ignore, given, expected) => {
    expect(idle(ignore, given)).toEqual(expected);
  });

  const silent = 'rules:\n  - silent-line on';

  test.each([
    // the ignore of settings, of which others will be in place, why it is idle
    ['row-repeated why', []],
    ['silent-line why', []],
    ['row-repeated until=2026-11-20 why', ['over']],
  ])('%s, before other settings: %j', (ignore, expected) => {
    expect(idle(ignore, today, silent)).toEqual(expected);
  });

  test.each([
    // the comment, the settings that will be, why it is idle
    ['silent-line: why', silent, []],
    ['support-window-mismatch: why', 'window: latest-1-major', []],
    ['silent-line: why', 'window: latest-1-major', ['rule-off']],
    ['row-repeated: why', silent, ['nothing-found']],
  ])('the comment %s, before %j: %j', (text, then, expected) => {
    expect(idle('', today, then, table(`| 2.x ${comment(text)} | no |`))).toEqual(expected);
  });
});

test('a comment that does not hold yet says so beside what it would ignore', () => {
  const text = table(`| 3.x | yes ${comment('row-without-release: why')} |`);
  const understood = understand(evidenceFrom('today: 2026-11-21\ntags:\n  - v5.1.0', text), families);
  const own = decisionsOf([], understood);
  const none: Decisions = { ignores: [], on: () => () => [] };
  const raw = findFindings(policyRules, understood, defaultJudging, { holding: none, own: none }).findings;
  expect(raw.map(({ rule, help }) => [rule, help])).toEqual([['row-without-release', []]]);
  const sifted = sift(raw, understood, { holding: none, own });
  expect(sifted.ignored).toEqual([]);
  expect(sifted.findings.map(({ help }) => help)).toEqual([
    ['the comment in this row that ignores it counts once it is merged'],
  ]);
});

test('a comment that holds no longer says so beside what it ignored', () => {
  const given = 'today: 2026-11-21\ntags:\n  - v5.1.0';
  const sides = [`yes ${comment('row-without-release: why')}`, 'yes'].map((cell) =>
    understand(evidenceFrom(given, table(`| 3.x | ${cell} |`)), families),
  );
  const [holding, own] = sides.map((side) => decisionsOf([], side));
  const found =
    sides[1] &&
    findFindings(policyRules, sides[1], defaultJudging, { ...(holding && own && { holding, own }) });
  expect(found?.findings.map(({ rule, help }) => [rule, help])).toEqual([
    ['row-without-release', ['the comment that ignored it would not hold once this is merged']],
  ]);
});
