// What a pull request goes to, in Markdown.
import { expect, test } from '@jest/globals';
import { stepsBeside, targetTexts } from '../../src/reports/target-markdown.ts';
import { aFinding, aPolicy, aTarget } from '../support/build.ts';

const address = 'https://example.org/owner/project/blob/0a1b2c3/SECURITY.md?plain=1#L9';

test.each([
  // what is known of the target, what is said behind the name of the branch
  [
    {},
    `line 1.x: ❌ not supported, as the row <code>&#60; 2.0</code> in [SECURITY.md&#58;9](<${address}>) says.`,
  ],
  [{ url: null }, 'line 1.x: ❌ not supported, as the row <code>&#60; 2.0</code> in SECURITY.md&#58;9 says.'],
  [{ row: null }, `line 1.x: ❌ not supported, as [SECURITY.md&#58;9](<${address}>) says.`],
  [{ status: 'unlisted', row: null, decidedAt: null, url: null }, 'line 1.x: ❔ not stated.'],
  [
    { status: null, row: null, decidedAt: null, url: null, line: { kind: 'next', by: 'name' } },
    'the next release.',
  ],
] as const)('%j', (overrides, said) => {
  const targets = [aTarget({ base: 'a`b', ...overrides })];
  expect(targetTexts({ targets, policy: aPolicy() })).toEqual([`It goes to <code>a&#96;b</code>, ${said}`]);
});

test.each([
  // the address of the target, what can be done about a finding, what is left of that
  [address, ['do this', `what the policy says: ${address}`], ['do this']],
  [address, [`what the policy says: ${address}0`], [`what the policy says: ${address}0`]],
  [null, [`what the policy says: ${address}`], [`what the policy says: ${address}`]],
])('beside a target at %s, of %j there stands %j', (url, help, left) => {
  expect(stepsBeside({ targets: [aTarget({ url })] }, aFinding({ help }))).toEqual(left);
});
