// Policies that leave the versions to a link.
import { expect, test } from '@jest/globals';
import { judge } from '../../src/rules/judge.ts';
import { statementElsewhere } from '../../src/rules/statement-elsewhere.ts';
import { ask, someFacts } from '../support/facts.ts';
import { aSpan } from '../support/build.ts';

const pointer = { span: aSpan(12, 5, 40), target: 'https://example.org/support' };

test('it stands on the link, and names it', () => {
  const { hits } = judge(
    [statementElsewhere],
    someFacts(['1.0.0'], { policy: { kind: 'pointer', pointer } }),
  );
  expect(hits.map(({ hit }) => [hit.place, hit.values])).toEqual([
    [pointer.span, { target: 'https://example.org/support' }],
  ]);
});

test('a link beside a table is only a link', () => {
  expect(ask(statementElsewhere, ['1.0.0'], { policy: { kind: 'table', pointer } })).toEqual([]);
});
