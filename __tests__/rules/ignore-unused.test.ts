// What is said of decisions to ignore something that do nothing.
import { expect, test } from '@jest/globals';
import type { IgnoreSlip } from '../../src/model/ignore.ts';
import type { IdleIgnore } from '../../src/rules/facts.ts';
import { ignoreUnused } from '../../src/rules/ignore-unused.ts';
import { judge } from '../../src/rules/judge.ts';
import { aPlace, aSpan } from '../support/build.ts';
import { ask, someFacts } from '../support/facts.ts';

const idle = (why: IdleIgnore['why'], near: string | null = null, slip?: IgnoreSlip): IdleIgnore => ({
  ignore: {
    rule: 'row-repeated',
    about: '5.x',
    package: 'client',
    reason: 'two teams',
    until: null,
    from: 'settings',
    ...(slip !== undefined && { slip }),
    place: aPlace(aSpan(3, 5, 20)),
  },
  why,
  near,
});

test.each<[IdleIgnore, string]>([
  [idle('nothing-found'), 'nothing-found'],
  [idle('over'), 'over'],
  [idle('rule-off'), 'rule-off'],
  [idle('no-reason'), 'no-reason'],
  [idle('unknown-rule'), 'unknown-rule'],
  [idle('unknown-rule', 'row-repeated'), 'unknown-rule-near'],
  // What is wrong with the form of a comment comes before what it lacks by that.
  [idle('unknown-rule', null, 'not-ignore'), 'not-ignore'],
  [idle('unknown-rule', null, 'no-rule'), 'no-rule'],
  [idle('no-reason', null, 'no-day'), 'no-day'],
  [idle('unknown-rule', 'row-repeated', 'no-day'), 'no-day'],
])('%#: %s', (one, expected) => {
  expect(ask(ignoreUnused, [], { policyIs: 'missing', idle: [one] })).toEqual([expected]);
});

test('it stands where it was decided, and is known by what was decided', () => {
  const { hits } = judge([ignoreUnused], someFacts([], { idle: [idle('over')] }));
  expect(hits.map(({ hit: { place, subject } }) => ({ place, subject }))).toEqual([
    { place: aPlace(aSpan(3, 5, 20)), subject: 'row-repeated client 5.x' },
  ]);
});

test('where each does something there is nothing to say', () => {
  expect(ask(ignoreUnused, [], {})).toEqual([]);
});
