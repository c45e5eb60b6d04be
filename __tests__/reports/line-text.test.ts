// The answer of `line` for a terminal.
import { expect, test } from '@jest/globals';
import type { LineAnswer, LineAnswers } from '../../src/model/line-answer.ts';
import type { Problem } from '../../src/model/problem.ts';
import { renderLines } from '../../src/reports/line-text.ts';
import { plain } from '../../src/reports/paint.ts';
import { aRelease } from '../support/build.ts';

const line = { from: [1, 2, 0], to: [1, 3, 0], fromPrerelease: false } as const;

const anAnswer = (overrides: Partial<LineAnswer> = {}): LineAnswer => ({
  name: '1.2.x',
  package: null,
  line: { kind: 'line', interval: line, family: '', by: 'name' },
  status: null,
  decidedAt: null,
  newest: null,
  ...overrides,
});
const shown = (answer: LineAnswer, overrides: Partial<LineAnswers> = {}): string[] =>
  renderLines({ answers: [answer], policyPath: 'SECURITY.md', problems: [], ...overrides }, plain).split(
    '\n',
  );
const problem = (code: Problem['code']): Problem => ({ code, message: 'x', next: [] });
const newest = aRelease('1.2.3');

test.each([
  // what is said, answer, the rest
  [
    '1.2.x  1.2.x  supported  v1.2.3          SECURITY.md:9',
    { status: 'supported', decidedAt: 9, newest },
    {},
  ],
  ['1.2.x  1.2.x  unlisted  v1.2.3', { status: 'unlisted', newest }, {}],
  ['1.2.x  1.2.x  not released yet  none', {}, {}],
  ['1.2.x  1.2.x  not stated  v1.2.3', { newest }, {}],
  ['1.2.x  1.2.x  no policy  v1.2.3', { newest }, { policyPath: null }],
  [
    '1.2.x  1.2.x  not known  v1.2.3',
    { newest },
    { policyPath: null, problems: [problem('policy-unreadable')] },
  ],
  ['1.2.x  1.2.x  not known  not known', {}, { problems: [problem('tags-unreadable')] }],
  ['main  next  not released yet', { name: 'main', line: { kind: 'next', by: 'default-branch' } }, {}],
  ['fix  no line', { name: 'fix', line: { kind: 'none' } }, {}],
  ['u-1  util  1.2.x  not stated  v1.2.3', { name: 'u-1', package: 'util', newest }, {}],
] as const)('%s', (expected, answer, rest) => {
  expect(shown(anAnswer(answer), rest)[1]?.replace(/ {2,}/g, '  ')).toBe(
    `  ${expected.replace(/ {2,}/g, '  ')}`,
  );
});

test('names are shown and not obeyed', () => {
  expect(shown(anAnswer({ name: '\u001B[2J' })).join('\n')).not.toContain('\u001B');
});
