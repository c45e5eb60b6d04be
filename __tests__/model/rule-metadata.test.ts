// What is told of a rule.
import { expect, test } from '@jest/globals';
import { rulePage } from '../../src/model/rule-metadata.ts';
import { tool } from '../../src/model/tool.ts';

test('the page of a rule is in the documentation of the tool', () => {
  expect(rulePage('row-repeated')).toBe(`${tool.home}/blob/main/docs/rules/row-repeated.md`);
});
