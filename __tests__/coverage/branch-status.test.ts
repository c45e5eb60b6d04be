// What the policy says of a branch, clause by clause.
import { describe, expect, test } from '@jest/globals';
import { branchStatus } from '../../src/coverage/branch-status.ts';
import type { BranchLine } from '../../src/model/branch.ts';
import type { Interval } from '../../src/model/version.ts';
import { aSpan } from '../support/build.ts';
import { aFamily, cover, someRows, type Given } from '../support/statement.ts';

const next: BranchLine = { kind: 'next', by: 'default-branch' };
const none: BranchLine = { kind: 'none' };

/** The line `4` or `4.2`, of a family where that is not the main one. */
function aBranchLine(text: string, family = ''): BranchLine {
  const [major = 0, minor] = text.split('.').map(Number);
  const interval: Interval =
    minor === undefined
      ? { from: [major, 0, 0], to: [major + 1, 0, 0], fromPrerelease: false }
      : { from: [major, minor, 0], to: [major, minor + 1, 0], fromPrerelease: false };
  return { kind: 'line', interval, family, by: 'name' };
}

/** What is said of a branch, in short: `supported by 4.x`, `unlisted`, `unsupported by rule`, `none`. */
function say(branch: string, line: BranchLine | string, versions: readonly string[], given: Given): string {
  const told = typeof line === 'string' ? aBranchLine(line) : line;
  const { status, row, byRule } = branchStatus(branch, told, cover(versions, given));
  const by = byRule ? ' by rule' : row === null ? '' : ` by ${row.text}`;
  return `${status ?? 'none'}${by}`;
}

describe('a row about exactly this branch comes first', () => {
  test.each([
    // branch, its line, rows, what is said
    ['4.x', '4', ['4.x yes', 'branch:4.x no'], 'unsupported by branch:4.x'],
    ['main', next, ['branch:main yes'], 'supported by branch:main'],
    ['stable', none, ['branch:stable maybe'], 'unclear by branch:stable'],
    ['stable', none, ['branch:stable yes until 2026-11-20'], 'unsupported by branch:stable'],
    ['stable', none, ['branch:stable yes', 'branch:stable no'], 'unclear'],
    ['Main', next, ['branch:main no'], 'none'],
    ['main-2', none, ['branch:main no', 'other no'], 'none'],
  ] as const)('%s with the line %j beside %j: %s', (branch, line, rows, expected) => {
    expect(say(branch, line, ['4.0.0'], { rows: someRows(...rows) })).toBe(expected);
  });
});

test('a row about the branch is that of its package, and one without a scope of the whole', () => {
  const families = [{ ...aFamily(['1.0.0'], 'client'), scopes: ['client'] }];
  const packageOf = (...rows: string[]) =>
    branchStatus('stable', none, cover([], { families, rows: someRows(...rows) })).package;
  expect(packageOf('branch:stable yes for client')).toBe('client');
  expect(packageOf('branch:stable yes', '1.x yes for client')).toBeNull();
});

describe('no status has', () => {
  test.each([
    // what, its line
    ['the next release', next],
    ['no line', none],
    ['a line above the newest stable release', '4.2'],
    ['a major above it', '5'],
    ['the line of a prerelease', '4.3'],
    ['a package that no row names', aBranchLine('1', 'client')],
  ])('%s', (_what, line) => {
    const families = [aFamily(['4.3.0-rc.1', '4.1.0', '4.0.0']), aFamily(['1.0.0'], 'client')];
    expect(say('b', line, [], { families, rows: someRows('< 9 no') })).toBe('none');
  });

  test('any line where nothing is stable, or nothing is released', () => {
    expect(say('b', '4', ['4.0.0-rc.1'], { rows: someRows('4.x no') })).toBe('none');
    expect(say('b', '4', [], { rows: someRows('4.x no') })).toBe('none');
  });
});

describe('the newest stable release inside the line decides', () => {
  const versions = ['4.2.0-rc.1', '4.1.3', '4.1.2', '4.0.9', '3.9.0', '3.8.1'];

  test.each([
    // line, rows, what is said
    ['4', ['4.1.x yes', '4.0.x no'], 'supported by 4.1.x'],
    ['4.1', ['4.1.x yes', '4.0.x no'], 'supported by 4.1.x'],
    ['4.0', ['4.1.x yes', '4.0.x no'], 'unsupported by 4.0.x'],
    ['4.0', ['4.x yes', '4.0.x no'], 'unsupported by 4.0.x'],
    ['4.1', ['4.1.2 no', '4.x yes'], 'supported by 4.x'],
    ['3', ['latest-major yes', 'other no'], 'unsupported by other'],
    ['3', ['latest-major yes', 'previous-major yes'], 'supported by previous-major'],
    ['3', ['3.9.x yes until 2026-11-20'], 'unsupported by 3.9.x yes'],
    ['3', ['3.9.x yes until 2026-11-21'], 'supported by 3.9.x yes'],
    ['3', ['3.x maybe'], 'unclear by 3.x'],
    ['3', ['3.x yes', '3.x no'], 'unclear'],
    ['3', ['4.x yes'], 'unlisted'],
    ['3', ['4.x yes', '? no'], 'unclear'],
  ])('%s beside %j: %s', (line, rows, expected) => {
    expect(say('b', line, versions, { rows: someRows(...rows) })).toBe(expected.replace(/ yes$/, ''));
  });

  test.each([
    // line, rule, what is said
    ['4.1', 'latest-minor', 'supported by rule'],
    ['4.0', 'latest-minor', 'unsupported by rule'],
    ['3', 'latest-2-major', 'supported by rule'],
  ])('%s by %s: %s', (line, rule, expected) => {
    expect(say('b', line, versions, { rule })).toBe(expected);
  });

  test('and is told, with what decided', () => {
    const { newest } = branchStatus('b', aBranchLine('4'), cover(versions, { rows: someRows('4.x yes') }));
    expect(newest?.tag).toBe('v4.1.3');
  });
});

describe('without a release inside, the narrowest row that holds the whole line decides', () => {
  test.each([
    // line, rows, what is said
    ['3.5', ['3.x yes', '< 9 no'], 'supported by 3.x'],
    ['3', ['< 9 no'], 'unsupported by < 9'],
    ['3', ['1.x or 3.x no'], 'unsupported by 1.x or 3.x'],
    ['3', ['3.x yes until 2026-11-20'], 'unsupported by 3.x'],
    ['3', ['3.x yes', '3.x no'], 'unclear'],
    ['3', ['3.1.x no'], 'unlisted'],
    ['3', ['3.1.x yes', '< 9 no'], 'unsupported by < 9'],
    ['3', ['>= 3.1 yes'], 'unlisted'],
    ['3', ['9.x yes', 'other no'], 'unsupported by other'],
    ['3', ['latest yes', 'other no'], 'unsupported by other'],
    ['3', ['3.1.x yes', 'other no'], 'unlisted'],
    ['3', ['branch:main yes', 'other no'], 'unlisted'],
    ['3', ['9.x yes', 'other no', 'other yes'], 'unclear'],
    ['3', ['9.x yes', '? no'], 'unclear'],
    ['3', [], 'unlisted'],
  ])('%s beside %j: %s', (line, rows, expected) => {
    expect(say('b', line, ['9.0.0'], { rows: someRows(...rows) })).toBe(expected);
  });

  test('but "other versions" are none of those that are still to come', () => {
    const rows = someRows('5.x yes', '4.5.x yes', 'other no');
    expect(say('b', '4.6', ['5.1.0', '4.5.3'], { rows })).toBe('unlisted');
    expect(say('b', '4.4', ['5.1.0', '4.5.3'], { rows })).toBe('unsupported by other');
  });

  test('never the rule in prose, which speaks of releases', () => {
    expect(say('b', '3', ['9.0.0'], { rule: 'latest' })).toBe('unlisted');
  });

  test('and an HTML table may say anything', () => {
    const policy = { htmlTables: [aSpan(9, 1, 5)] };
    expect(say('b', '3', ['9.0.0'], { rows: someRows('9.x yes'), policy })).toBe('unclear');
  });
});

describe('a line of a package is judged by its rows and releases', () => {
  const families = [aFamily(['4.1.0']), aFamily(['9.0.0', '2.1.0'], 'client')];
  const rows = someRows('4.x yes', '9.x yes for client', '2.x no for client');

  test.each([
    // line, family, what is said, in which package
    ['4', '', 'supported by 4.x', null],
    ['9', '', 'none', null],
    ['9', 'client', 'supported by 9.x', 'client'],
    ['2', 'client', 'unsupported by 2.x', 'client'],
    ['4', 'client', 'supported by 4.x', 'client'],
    ['3', 'client', 'unlisted', 'client'],
  ])('%s of "%s": %s', (line, family, expected, name) => {
    const told = aBranchLine(line, family);
    expect(say('b', told, [], { families, rows })).toBe(expected);
    expect(branchStatus('b', told, cover([], { families, rows })).package).toBe(name);
  });
});
