// The outputs of the action.
import { expect, test } from '@jest/globals';
import { outputsOf } from '../../src/reports/outputs.ts';
import { aBranchLine, aFinding, aReport, aReportedLine, aTarget } from '../support/build.ts';

test('an audit has a verdict, counts, and what is supported', () => {
  const report = aReport({
    verdict: 'findings',
    findings: [aFinding(), aFinding({ level: 'warning' }), aFinding({ level: 'notice' })],
    lines: [
      aReportedLine({ major: 5, minor: 1 }, '5.1.4'),
      aReportedLine({ major: 5, minor: 0 }, '5.0.9', { status: 'unsupported' }),
      aReportedLine({ major: 4, minor: null }, '4.9.0'),
      aReportedLine({ major: 9, minor: null }, '9.0.0', { package: 'client' }),
    ],
  });
  expect(outputsOf(report)).toEqual([
    ['verdict', 'findings'],
    ['findings', '3'],
    ['errors', '1'],
    ['warnings', '1'],
    ['newest-release', 'v5.1.4'],
    ['supported', '["5.1.x","4.x","client 9.x"]'],
    ['line', ''],
    ['line-status', ''],
  ]);
});

test('what a pull request mends does not count, and what was there before does', () => {
  const findings = (['new', 'existing', 'mended'] as const).map((state) => aFinding({ state }));
  const outputs = new Map(outputsOf(aReport({ findings })));
  expect([outputs.get('findings'), outputs.get('errors'), outputs.get('warnings')]).toEqual(['2', '2', '0']);
});

test.each([
  // the line, its status, both outputs
  [aBranchLine(4, 2), 'unsupported', '4.2.x', 'unsupported'],
  [{ kind: 'next', by: 'name' }, null, 'next', ''],
  [{ kind: 'none' }, null, '', ''],
] as const)('the line %j, %s, is "%s", "%s"', (line, status, name, said) => {
  const outputs = new Map(outputsOf(aReport({ targets: [aTarget({ line, status })] })));
  expect([outputs.get('line'), outputs.get('line-status')]).toEqual([name, said]);
});

test.each([
  // what is said of the lines of several packages, in their order, whose line is told of
  [['supported', 'unsupported', 'unclear'], 2],
  [['unlisted', 'supported', 'unclear'], 3],
  [[null, 'supported', 'unlisted'], 3],
  [[null, 'supported', null], 2],
  [['supported', 'supported', null], 1],
] as const)('of %j the worst is told', (statuses, major) => {
  const targets = statuses.map((status, at) => aTarget({ status, line: aBranchLine(at + 1) }));
  const outputs = new Map(outputsOf(aReport({ targets })));
  expect([outputs.get('line'), outputs.get('line-status')]).toEqual([`${major}.x`, statuses[major - 1]]);
});

test('without a release there is no newest one', () => {
  const outputs = new Map(outputsOf(aReport({ looked: { ...aReport().looked, newest: null } })));
  expect(outputs.get('newest-release')).toBe('');
});
