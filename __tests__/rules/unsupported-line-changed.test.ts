// Who is told that a line gets no fixes, and who is let pass.
import { describe, expect, test } from '@jest/globals';
import type { Target } from '../../src/model/target.ts';
import type { Change } from '../../src/rules/facts.ts';
import { judge } from '../../src/rules/judge.ts';
import { unsupportedLineChanged as rule } from '../../src/rules/unsupported-line-changed.ts';
import { aPull, aRow, aSpan, aTarget } from '../support/build.ts';
import { aChange, ask, someFacts } from '../support/facts.ts';
import { someRows } from '../support/statement.ts';

const rows = someRows('5.x yes', '< 2.0 no');
const asked = (change: Change | undefined): string[] =>
  ask(rule, ['5.0.0', '1.9.3'], { rows, rule: 'latest', ...(change && { change }) });
const withTarget = (target: Partial<Target>): string[] => asked(aChange({ target: aTarget(target) }));

describe('it says what decided', () => {
  const until = (date: string) => ({ date, span: aSpan(9, 20, 30), isStatus: false });

  test.each<[string, Partial<Target>, string]>([
    ['a row', {}, 'row'],
    ['a row whose last day is over', { row: aRow({ until: until('2026-11-20') }) }, 'ended'],
    ['a row whose last day is today, and a cross', { row: aRow({ until: until('2026-11-21') }) }, 'row'],
    ['a sentence', { row: null }, 'rule'],
    ['a row about the branch', { line: { kind: 'none' } }, 'row'],
  ])('%s', (_what, target, expected) => {
    expect(withTarget(target)).toEqual([expected]);
  });
});

test('it does not keep back what the row adds', () => {
  const change = aChange({ target: aTarget({ row: aRow({ note: 'critical fixes may be backported' }) }) });
  const { hits } = judge([rule], someFacts(['5.0.0', '1.9.3'], { rows, change }));
  expect(hits.map(({ hit }) => [hit.help?.[0], hit.values?.['note']])).toEqual([
    ['note', 'critical fixes may be backported'],
  ]);
});

test.each(['supported', 'unlisted', 'unclear', null] as const)('a line that is %s is let pass', (status) => {
  expect(withTarget({ status })).toEqual([]);
});

test('a release, and a run that is about no change, are let pass', () => {
  expect(asked(aChange({ pull: null }))).toEqual([]);
  expect(asked(undefined)).toEqual([]);
});

describe('a way out', () => {
  test.each<[string, Partial<Change>, string]>([
    [
      'the label',
      { pull: aPull({ label: { kind: 'present', by: null } }) },
      'the label "allow-unsupported-line" lets the change pass',
    ],
    [
      'the label, and who put it there',
      { pull: aPull({ label: { kind: 'present', by: 'octocat' } }) },
      'lets the change pass, put there by octocat',
    ],
    ['files that do not count', { files: { kind: 'none-counts' } }, 'only documents and workflows change'],
    [
      'a queue that does not tell',
      { pull: aPull({ number: null }) },
      'the merge queue does not tell which pull request this is',
    ],
  ])('is %s', (_what, change, reason) => {
    const told = asked(aChange(change));
    expect(told).toEqual([expect.stringMatching(/^skipped: the line gets no fixes, /)]);
    expect(told[0]).toContain(reason);
  });

  test.each<[string, Partial<Change>]>([
    ['a label that nobody could read', { pull: aPull({ label: { kind: 'unknown', reason: 'HTTP 403' } }) }],
    ['files that nobody could read', { files: { kind: 'unknown', reason: 'HTTP 403' } }],
    ['what was not asked for yet', { pull: aPull({ label: null }), files: null }],
  ])('is not %s', (_what, change) => {
    expect(asked(aChange(change))).toEqual(['row']);
  });
});

describe('help', () => {
  const unknown = { kind: 'unknown', reason: 'HTTP 403' } as const;

  test.each<[string, Partial<Change>, readonly string[]]>([
    ['the label alone', { target: aTarget({ url: null }) }, ['allow']],
    ['where fixes go', { alive: ['5.x'] }, ['elsewhere', 'allow', 'source']],
    [
      'what could not be read',
      { pull: aPull({ label: unknown }), files: unknown },
      ['allow', 'labelUnknown', 'filesUnknown', 'source'],
    ],
  ])('is %s', (_what, change, expected) => {
    const { hits } = judge([rule], someFacts(['5.0.0'], { rows, change: aChange(change) }));
    expect(hits.map(({ hit }) => hit.help)).toEqual([expected]);
  });
});

test.each([
  ['no policy', { policyIs: 'missing' }, 'there is no policy'],
  ['no tags', { hasNoTags: true }, 'the release tags could not be read'],
] as const)('with %s it is skipped', (_what, run, reason) => {
  // Without releases, only a row about the branch itself says anything.
  const change = aChange({ target: aTarget({ status: null, row: null }) });
  expect(ask(rule, [], { rows, change, ...run })).toEqual([`skipped: ${reason}`]);
});
