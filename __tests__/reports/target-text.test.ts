// What a change goes to, in words.
import { expect, test } from '@jest/globals';
import { lineText, targetText } from '../../src/reports/target-text.ts';
import { aBranchLine, aReport, aTarget } from '../support/build.ts';

test.each([
  [aBranchLine(1), 'line 1.x'],
  [aBranchLine(4, 2), 'line 4.2.x'],
  [{ kind: 'next', by: 'name' }, 'the next release'],
  [{ kind: 'none' }, 'no release line'],
] as const)('%j is %s', (line, text) => {
  expect(lineText(aTarget({ line }))).toBe(text);
});

test.each([
  // what is known of it, in one sentence
  [{}, 'target: 1.x carries line 1.x, unsupported (SECURITY.md:9)'],
  [{ status: 'unlisted', decidedAt: null }, 'target: 1.x carries line 1.x, unlisted'],
  [{ status: null, decidedAt: null }, 'target: 1.x carries line 1.x'],
  [
    { base: 'fix', line: { kind: 'none' }, status: null, decidedAt: null },
    'target: fix carries no release line',
  ],
] as const)('%j: %s', (overrides, text) => {
  expect(targetText(aTarget(overrides), aReport())).toBe(text);
});

test('a line of a policy that is not there is none', () => {
  expect(targetText(aTarget(), { policy: null })).toBe('target: 1.x carries line 1.x, unsupported');
});
