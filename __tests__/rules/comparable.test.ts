// Which packages rows speak of, and what keeps anybody from saying that a release is in none.
import { expect, test } from '@jest/globals';
import type { Policy } from '../../src/model/policy.ts';
import { isForOthers, whyIncomparable } from '../../src/rules/comparable.ts';
import { aPolicy, aSpan } from '../support/build.ts';
import { someFacts } from '../support/facts.ts';
import { aFamily, someRows } from '../support/statement.ts';

const families = [aFamily(['5.0.0']), aFamily(['3.0.0'], 'client')];
const factsOf = (rows: readonly string[], policy: Partial<Policy> = {}) =>
  someFacts([], { rows: someRows(...rows), families, policy });

test.each([
  // the rows, whether they are for others than the main package, than the other one
  [[], [true]],
  [['5.x yes'], [false]],
  [['5.x no'], [false]],
  [
    ['5.x yes', '3.x yes for client'],
    [false, false],
  ],
  [
    ['5.x no', '3.x yes for client'],
    [true, false],
  ],
  [['3.x yes for client'], [true, false]],
])('%j: %j', (rows, expected) => {
  const facts = factsOf(rows);
  expect(facts.packages.map((one) => isForOthers(one, facts))).toEqual(expected);
});

test.each([
  // the rows, whether they are for others than the main package, than the one that only the settings name
  [['5.x yes'], [false, true]],
  [
    ['5.x yes', '1.x yes for project'],
    [false, false],
  ],
  [[], [true, true]],
])('%j beside a package of the settings: %j', (rows, expected) => {
  const ofSettings = { ...aFamily(['3.0.0'], 'client'), scopes: ['client'] };
  const facts = someFacts([], { rows: someRows(...rows), families: [aFamily(['5.0.0']), ofSettings] });
  expect(facts.packages.map((one) => isForOthers(one, facts))).toEqual(expected);
});

const owner = { document: { ...aPolicy().document, origin: 'owner' as const } };
test.each<[readonly string[], Partial<Policy>, string | null]>([
  // the rows, what else the policy is, why nobody could say
  [['4.x yes'], {}, null],
  [['4.x yes', 'branch:main yes'], {}, null],
  [['4.x yes'], owner, "the policy is the owner's default"],
  [['4.x yes', '1.x yes for Java'], {}, 'rows speak of packages that have no releases here'],
  [['4.x yes', '? yes'], {}, 'the versions in line 8 could not be read'],
  [['4.x yes'], { htmlTables: [aSpan(3, 1, 8)] }, 'an HTML table is not read'],
  [
    ['branch:main yes', '4.x no'],
    {},
    'the supported rows name branches, which no release can be compared with',
  ],
])('%j with %j: %s', (rows, policy, expected) => {
  const facts = factsOf(rows, policy);
  expect(facts.packages.map((one) => whyIncomparable(one, facts))[0]).toBe(expected);
});
