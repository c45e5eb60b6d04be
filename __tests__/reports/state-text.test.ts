// What a pull request did not bring, and what it takes away.
import { expect, test } from '@jest/globals';
import { coloured, plain } from '../../src/reports/paint.ts';
import { placeText, stateLines } from '../../src/reports/state-text.ts';
import { aFinding, aReport } from '../support/build.ts';

const report = aReport({
  findings: [
    aFinding({ state: 'new', message: 'brought' }),
    aFinding({ state: 'existing', message: 'there\nbefore' }),
    aFinding({ state: 'existing', level: 'notice', rule: 'policy-missing', message: 'nowhere', place: null }),
    aFinding({ state: 'mended', message: 'gone' }),
  ],
});

test('each under its title, in a line', () => {
  expect(stateLines(report, 'existing', plain)).toEqual([
    'there before this pull request:',
    '  error[newest-release-unlisted] SECURITY.md:7: there\\u{a}before',
    '  notice[policy-missing]: nowhere',
  ]);
  expect(stateLines(report, 'mended', plain)).toEqual([
    'mended by this pull request:',
    '  error[newest-release-unlisted] SECURITY.md:7: gone',
  ]);
});

test('problems are among them', () => {
  const problems = (['existing', 'new', null] as const).map(
    (state) => ({ code: 'policy-unreadable', message: `it is\na folder`, next: [], state }) as const,
  );
  expect(stateLines(aReport({ problems }), 'existing', plain)).toEqual([
    'there before this pull request:',
    '  problem[policy-unreadable]: it is\\u{a}a folder',
  ]);
  expect(stateLines(aReport({ problems }), 'mended', plain)).toEqual([]);
});

test('no title where there is nothing', () => {
  expect(stateLines(aReport({ findings: [aFinding()] }), 'existing', plain)).toEqual([]);
});

test('only the title is painted', () => {
  const [title, ...rest] = stateLines(report, 'mended', coloured);
  expect(title).toContain('\u001B[');
  expect(rest.join('')).not.toContain('\u001B');
});

test('a place is a path and a line', () => {
  expect(placeText(aFinding())).toBe('SECURITY.md:7');
  expect(placeText(aFinding({ place: null }))).toBe('');
});
