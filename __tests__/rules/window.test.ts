// What rows say against a promise relative to what is released.
import { expect, test } from '@jest/globals';
import type { Interval } from '../../src/model/version.ts';
import { contraryRows, linesWithin, ruleWords } from '../../src/rules/window.ts';
import { lineText } from '../../src/versions/range-text.ts';
import { someFacts } from '../support/facts.ts';
import { aSupportRule, coverMain, someRows } from '../support/statement.ts';

const versions = ['2.2.0', '2.1.0', '2.0.0', '1.9.0'];
/** The latest three minors. */
const promised: readonly Interval[] = [{ from: [2, 0, 0], to: [2, 3, 0], fromPrerelease: false }];
const packageOf = (...rows: string[]) => coverMain(versions, { rows: someRows(...rows) });

test('the lines of a promise are those whose newest release it holds', () => {
  const lines = linesWithin(packageOf('2.2.x yes', '1.9.x yes'), promised);
  expect(lines.map(({ line }) => lineText(line))).toEqual(['2.2.x', '2.1.x', '2.0.x']);
});

/** What rows say against the promise: `denied 2.1.x about LINES`, `promised 1.9.x`. */
function contrary(numbers: readonly Interval[], ...rows: readonly string[]): string[] {
  const facts = someFacts(versions, { rows: someRows(...rows) });
  const [one] = facts.packages;
  const hits =
    one === undefined ? [] : contraryRows(one, { rule: aSupportRule('latest-3-minor'), numbers }, facts);
  return hits.map(({ message, values, about }) => {
    const lines = message === 'denied' ? ` about ${about.lines.map(lineText).join(' ')}` : '';
    return `${message} ${values?.['row'] as string}${lines}`;
  });
}

test.each([
  // the rows, those that deny fixes to lines of the promise
  [['2.2.x yes', '2.1.x no'], ['denied 2.1.x about 2.1.x']],
  [['2.2.x yes', '< 2.2 no'], ['denied < 2.2 about 2.1.x 2.0.x']],
  // The newest line is for the rules about it.
  [['2.2.x no'], []],
  [['2.2.x yes', '1.9.x no'], []],
  [['2.2.x yes', '2.1.x maybe'], []],
  // That the last day is over is another defect.
  [['2.2.x yes', '2.1.x yes until 2020-01-31'], []],
  // the rows, those that promise fixes to released lines outside
  [['2.2.x yes', '1.9.x yes'], ['promised 1.9.x']],
  [['2.2.x yes', '< 2 yes'], ['promised < 2']],
  [['>= 1 yes'], []],
  [['2.2.x yes', '1.9.x no'], []],
  [['2.2.x yes', '1.8.x yes'], []],
  [['2.2.x yes', '3.x yes'], []],
])('%j against it: %j', (rows, expected) => {
  expect(contrary(promised, ...rows)).toEqual(expected);
});

test('where the promise holds no release, nothing is against it', () => {
  expect(contrary([], '1.9.x yes')).toEqual([]);
});

test.each([
  ['latest', 'the latest release'],
  ['latest-minor', 'the latest minor'],
  ['latest-2-major', 'the latest 2 majors'],
])('%s is %s', (rule, words) => {
  expect(ruleWords(aSupportRule(rule))).toBe(words);
});
