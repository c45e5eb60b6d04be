// What a report means for the run.
import { describe, expect, test } from '@jest/globals';
import { exitOf, exitOfLook, failsJob } from '../../src/app/outcome.ts';
import type { Level } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { aFinding, aReport, someSettings } from '../support/build.ts';

const problems = [{ code: 'tags-unreadable', message: 'no tags', next: [], state: null }] as const;

/** A report with a finding of this level, and perhaps a problem. */
function reportOf(level: Level | null, hasProblem: boolean): Report {
  return aReport({
    findings: level === null ? [] : [aFinding({ level })],
    problems: hasProblem ? problems : [],
  });
}

describe('the exit status of a check', () => {
  test.each([
    // heaviest finding, is there a problem, fail on, exit
    [null, false, 'error', 0],
    [null, true, 'error', 3],
    ['error', false, 'error', 1],
    ['error', true, 'error', 1],
    ['warning', false, 'error', 0],
    ['warning', true, 'error', 3],
    ['warning', false, 'warning', 1],
    ['error', false, 'warning', 1],
    ['notice', false, 'warning', 0],
    ['notice', false, 'notice', 1],
    ['error', false, 'never', 0],
    ['error', true, 'never', 3],
  ] as const)('%s, problem %s, fail on %s: %i', (level, hasProblem, failOn, exit) => {
    expect(exitOf(reportOf(level, hasProblem), { failOn, failOnExisting: false })).toBe(exit);
  });
});

describe('what counts on a pull request', () => {
  test.each([
    // state of the one error, is it asked to fail on what was there before, exit
    ['new', false, 1],
    ['new', true, 1],
    ['existing', false, 0],
    ['existing', true, 1],
    ['mended', false, 0],
    ['mended', true, 0],
  ] as const)('an error that is %s, fail on existing %s: %i', (state, failOnExisting, exit) => {
    const report = aReport({ findings: [aFinding({ state })] });
    expect(exitOf(report, { failOn: 'error', failOnExisting })).toBe(exit);
    expect(failsJob(report, someSettings({ failOnExisting }))).toBe(exit === 1);
  });

  test.each([
    // state of the one problem, is it asked to fail on what was there before, exit
    [null, false, 3],
    ['new', false, 3],
    ['existing', false, 0],
    ['existing', true, 3],
  ] as const)('a problem that is %s, fail on existing %s: %i', (state, failOnExisting, exit) => {
    const report = aReport({ problems: [{ ...problems[0], state }] });
    expect(exitOf(report, { failOn: 'error', failOnExisting })).toBe(exit);
  });

  test('the heaviest of those that count decides', () => {
    const findings = [aFinding({ state: 'existing' }), aFinding({ state: 'new', level: 'warning' })];
    expect(exitOf(aReport({ findings }), { failOn: 'error', failOnExisting: false })).toBe(0);
    expect(exitOf(aReport({ findings }), { failOn: 'warning', failOnExisting: false })).toBe(1);
  });
});

test('a look that judges nothing only knows problems', () => {
  expect(exitOfLook(reportOf('error', false))).toBe(0);
  expect(exitOfLook(reportOf(null, true))).toBe(3);
});

describe('the job fails', () => {
  test.each([
    // heaviest finding, is there a problem, fail on not checked, does it fail
    [null, false, true, false],
    ['error', false, true, true],
    ['error', false, false, true],
    ['warning', false, true, false],
    [null, true, true, true],
    [null, true, false, false],
    ['error', true, false, true],
  ] as const)('%s, problem %s, fail on not checked %s: %s', (level, hasProblem, failOnNotChecked, fails) => {
    expect(failsJob(reportOf(level, hasProblem), someSettings({ failOnNotChecked }))).toBe(fails);
  });
});
