// How rules are asked.
import { expect, test } from '@jest/globals';
import { aboutText } from '../../src/rules/about.ts';
import { judge } from '../../src/rules/judge.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { someFacts } from '../support/facts.ts';

const aRule = (id: string, overrides: Partial<Rule>): Rule => ({
  id,
  title: 'A defect',
  level: 'error',
  since: '0.1.0',
  needs: 'nothing',
  messages: { here: 'here' },
  check: () => [{ message: 'here', place: null, subject: id, about: aboutText() }],
  ...overrides,
});

test('a rule whose needs are not met is not asked', () => {
  const unasked = aRule('b', {
    needs: 'releases',
    check: () => {
      throw new Error('asked');
    },
  });
  const { hits, skipped } = judge([aRule('a', {}), unasked], someFacts([], {}));
  expect(hits.map(({ rule }) => rule.id)).toEqual(['a']);
  expect(skipped).toEqual([{ rule: 'b', reason: 'no release yet' }]);
});

test('a rule can find something and skip the rest; a reason is said once', () => {
  const mixed = aRule('a', {
    check: () => [
      { skipped: 'dark' },
      { message: 'here', place: null, subject: 'x', about: aboutText() },
      { skipped: 'dark' },
    ],
  });
  const { hits, skipped } = judge([mixed], someFacts([], {}));
  expect(hits).toHaveLength(1);
  expect(skipped).toEqual([{ rule: 'a', reason: 'dark' }]);
});
