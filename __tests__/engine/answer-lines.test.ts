// The lines of branches, tags and versions, beside what the policy says.
import { expect, test } from '@jest/globals';
import { answerLines } from '../../src/engine/answer-lines.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { defaultJudging } from '../../src/model/settings.ts';
import { lineRange } from '../../src/versions/range-text.ts';

const tags = [
  'v1.0.0',
  'v1.4.2',
  'v2.0.0',
  'v2.1.0',
  'v3.0.0-rc.1',
  'util@0.7.0',
  'util@0.7.1',
  'util@0.6.0',
];
const rows = ['| Version | Supported |', '| --- | --- |', '| 2.x | yes |', '| 1.x | no |'];

const evidence: Evidence = {
  subject: { repository: 'owner/widget', name: 'widget', ref: 'main' },
  today: '2026-11-21',
  policy: { path: 'SECURITY.md', origin: 'repository', text: `${rows.join('\n')}\n` },
  shadowed: [],
  tags: { tags: tags.map((name) => ({ name, date: null })), from: 'git' },
  problems: [],
  forge: null,
  pull: null,
  released: null,
  cost: { requests: 0, roundTrips: 0 },
};
const branches = { names: ['main', '1.x', '2.1.x', '3.x', 'v1.0.0', 'fix/2.x'], defaultBranch: 'main' };

/** One answer in a line: range, what told it, status, row, newest release. */
function told(name: string, given: Evidence = evidence): unknown[] {
  const [answer] = answerLines([name], branches, given, defaultJudging).answers;
  if (answer === undefined) throw new Error('no answer');
  const { line, status, decidedAt, newest } = answer;
  return [lineRange(line), line.kind === 'none' ? null : line.by, status, decidedAt, newest?.tag ?? null];
}

test.each([
  // name, range, what told it, status, row, newest release
  ['1.x', '>=1.0.0 <2.0.0-0', 'name', 'unsupported', 4, 'v1.4.2'],
  ['2.1.x', '>=2.1.0 <2.2.0-0', 'name', 'supported', 3, 'v2.1.0'],
  ['2.2', '>=2.2.0 <2.3.0-0', 'name', null, null, null],
  ['3.x', '>=3.0.0 <4.0.0-0', 'name', null, null, null],
  ['main', 'next', 'default-branch', null, null, null],
  ['fix/2.x', null, null, null, null, null],
  ['v1.4.2', '>=1.4.0 <1.5.0-0', 'tags', 'unsupported', 4, 'v1.4.2'],
  ['v1.0.0', '>=1.0.0 <1.1.0-0', 'name', 'unsupported', 4, 'v1.0.0'],
  ['util@0.7.0', '>=0.7.0 <0.8.0-0', 'tags', null, null, 'util@0.7.1'],
])('%s', (name, ...expected) => {
  expect(told(name)).toEqual(expected);
});

test('without a policy there is no status', () => {
  expect(told('1.x', { ...evidence, policy: null })).toEqual([
    '>=1.0.0 <2.0.0-0',
    'name',
    null,
    null,
    'v1.4.2',
  ]);
});

test('answers stand in the order of the question', () => {
  const { answers } = answerLines(['main', '1.x', 'main'], branches, evidence, defaultJudging);
  expect(answers.map(({ name }) => name)).toEqual(['main', '1.x', 'main']);
});
