// What views are told of the rules.
import { expect, test } from '@jest/globals';
import { check } from '../../src/check.ts';
import { defaultJudging } from '../../src/model/settings.ts';
import { changeRules, policyRules, ruleMetadata, rules } from '../../src/rules/index.ts';
import { evidenceFrom } from '../support/given.ts';

const of = (id: string) => ruleMetadata.find((rule) => rule.id === id);

test('every rule is told of, in the order of the rules', () => {
  expect(ruleMetadata.map(({ id, title, level }) => ({ id, title, level }))).toEqual(
    rules.map(({ id, title, level }) => ({ id, title, level })),
  );
});

test('the page is the one that a finding names', () => {
  const [finding] = check(evidenceFrom('today: 2026-11-21', null), defaultJudging).findings;
  expect(finding?.rule).toBe('policy-missing');
  expect(of('policy-missing')?.url).toBe(finding?.url);
});

test.each([
  // rule, the controls of the OSPS baseline that it bears on
  ['policy-missing', ['OSPS-DO-04.01', 'OSPS-DO-05.01']],
  ['newest-release-unlisted', ['OSPS-DO-04.01']],
  ['end-date-near', ['OSPS-DO-05.01']],
  ['row-repeated', []],
  ['placeholder-left', []],
])('%s bears on %j', (id, controls) => {
  expect(of(id)?.controls).toEqual(controls);
});

test('a rule about a pull request bears on no control, and but three of the others bear on one', () => {
  const bare = ruleMetadata.filter(({ controls }) => controls.length === 0).map(({ id }) => id);
  expect(bare).toEqual([
    'row-repeated',
    'placeholder-left',
    'ignore-unused',
    ...changeRules.map(({ id }) => id),
  ]);
  expect(policyRules.map(({ id }) => id)).toEqual(expect.arrayContaining(bare.slice(0, 3)));
});
