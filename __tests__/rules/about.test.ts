// What findings are about.
import { expect, test } from '@jest/globals';
import { aboutLines, aboutRow, aboutText } from '../../src/rules/about.ts';
import type { About } from '../../src/model/finding.ts';
import { rules } from '../../src/rules/index.ts';
import { judge } from '../../src/rules/judge.ts';
import { claimText, lineText } from '../../src/versions/range-text.ts';
import { aChange, someFacts } from '../support/facts.ts';
import { someRows } from '../support/statement.ts';

/** Texts, ranges and lines of what something is about. */
const told = ({ texts, intervals, lines }: About): [string, string, string] => [
  texts.join(', '),
  claimText({ kind: 'numbers', intervals, named: [], shape: 'bound' }) ?? '',
  lines.map(lineText).join(', '),
];

test('a text is no version', () => {
  expect(told(aboutText('a', 'b'))).toEqual(['a, b', '', '']);
});

test('lines are all their releases, and the rows are named', () => {
  const lines = [{ major: 4, minor: null }];
  expect(told(aboutLines(lines, ...someRows('< 5 no')))).toEqual(['< 5', '>=4.0.0 <5.0.0-0', '4.x']);
});

test.each([
  // a row, what it speaks of, the lines that it covers most narrowly
  ['4.x yes', '>=4.0.0 <5.0.0-0', '4.x'],
  ['< 6 yes', '<6.0.0-0', '3.x, 1.x'],
  ['latest-2-major yes', '>=4.0.0 <6.0.0-0', '4.x'],
  ['other yes', '', '4.x, 3.x, 1.x'],
  ['7.x yes', '>=7.0.0 <8.0.0-0', ''],
  ['9.x yes for Java', '>=9.0.0 <10.0.0-0', ''],
])('a row %s, beside rows 5.x and 4.x where those are narrower: %s, %s', (row, ranges, lines) => {
  const others = row.startsWith('<') ? ['5.x yes', '4.x yes'] : ['5.x yes'];
  const [own, ...rows] = someRows(row, ...others);
  const facts = someFacts(['5.0.0', '4.0.0', '3.0.0', '1.0.0'], {
    rows: own === undefined ? [] : [own, ...rows],
  });
  expect(own && told(aboutRow(own, facts))).toEqual([own?.text, ranges, lines]);
});

test.each<[string, readonly string[], readonly string[], [string, string, string]]>([
  // rule, versions, rows, what its finding is about
  ['newest-release-unlisted', ['5.0.0'], ['4.x yes'], ['v5.0.0, 5.0.0', '>=5.0.0 <6.0.0-0', '5.x']],
  [
    'newest-release-unsupported',
    ['5.0.0', '4.0.0'],
    ['< 6 no'],
    ['< 6, v5.0.0, 5.0.0', '>=5.0.0 <6.0.0-0', '5.x'],
  ],
  [
    'release-line-unlisted',
    ['5.0.0', '4.0.0', '3.0.0'],
    ['5.x yes', '3.x yes'],
    ['v4.0.0, 4.0.0', '>=4.0.0 <5.0.0-0', '4.x'],
  ],
  [
    'release-line-unlisted',
    ['6.0.0', '5.0.0', '4.0.0', '3.0.0'],
    ['6.x yes', '3.x yes'],
    // To name one of two is not to name both.
    ['', '>=5.0.0 <6.0.0-0 || >=4.0.0 <5.0.0-0', '5.x, 4.x'],
  ],
  ['row-without-release', ['5.0.0', '3.0.0'], ['4.x yes'], ['4.x', '>=4.0.0 <5.0.0-0', '']],
  ['rows-contradict', ['5.0.0'], ['5.x yes', '5.x no'], ['5.x, 5.x', '>=5.0.0 <6.0.0-0', '5.x']],
  ['end-date-passed', ['5.0.0'], ['5.x yes until 2020-01-31'], ['5.x', '>=5.0.0 <6.0.0-0', '5.x']],
  [
    'unsupported-line-released',
    ['5.0.0@2026-01-31', '4.0.0@2026-10-31', '3.0.0@2026-10-31', '2.0.0@2020-01-31'],
    ['5.x yes', '< 5 no'],
    ['< 5', '>=4.0.0 <5.0.0-0 || >=3.0.0 <4.0.0-0', '4.x, 3.x'],
  ],
])('%s', (id, versions, rows, expected) => {
  const { hits } = judge(rules, someFacts(versions, { rows: someRows(...rows) }));
  expect(hits.filter(({ rule }) => rule.id === id).map(({ hit }) => told(hit.about))).toEqual([expected]);
});

test('a change of a line is about the branch, its line, and the row that decides', () => {
  const { hits } = judge(rules, someFacts(['5.0.0'], { rows: someRows('5.x yes'), change: aChange() }));
  expect(hits.map(({ rule, hit }) => [rule.id, told(hit.about)])).toEqual([
    ['unsupported-line-changed', ['1.x, < 2.0', '>=1.0.0 <2.0.0-0', '']],
  ]);
});
