// What words stand for, once something is released.
import { describe, expect, test } from '@jest/globals';
import { findReleased, resolveRow, resolveRule } from '../../src/coverage/resolve-claims.ts';
import type { ReleaseNumber } from '../../src/model/version.ts';
import { claimText } from '../../src/versions/range-text.ts';
import { aSupportRule, someRows, today } from '../support/statement.ts';

const stable: readonly ReleaseNumber[] = [
  [5, 0, 1],
  [5, 0, 0],
  [4, 9, 3],
  [4, 8, 0],
  [2, 0, 0],
];

describe('a rule speaks of', () => {
  test.each([
    ['latest', '5.0.1'],
    ['latest-2', '>=5.0.0 <5.0.2-0'],
    ['latest-minor', '>=5.0.0 <5.1.0-0'],
    ['latest-2-minor', '>=4.9.0 <4.10.0-0 || >=5.0.0 <5.1.0-0'],
    ['latest-2-major', '>=4.0.0 <6.0.0-0'],
    ['latest-3-major', '>=2.0.0 <3.0.0-0 || >=4.0.0 <6.0.0-0'],
    // More than anybody keeps up: what lies between is not told apart.
    ['latest-99-major', '>=2.0.0 <6.0.0-0'],
  ])('%s: %s', (word, expected) => {
    const rule = aSupportRule(word);
    const intervals = resolveRule(rule, findReleased(stable, [], rule));
    expect(claimText({ kind: 'numbers', intervals, named: [], shape: 'bound' })).toBe(expected);
  });

  test('nothing where nothing is released', () => {
    const rule = aSupportRule('latest');
    expect(resolveRule(rule, findReleased([], [], rule))).toEqual([]);
  });
});

describe('a row', () => {
  const resolve = (line: string) => {
    const rows = someRows(line);
    const released = findReleased(stable, rows, null);
    return rows.map((row) => resolveRow(row, released, today))[0];
  };

  test.each([
    ['1.x yes until 2026-11-20', 'unsupported'],
    ['1.x yes until 2026-11-21', 'supported'],
    ['1.x no until 2099-01-31', 'unsupported'],
    ['1.x maybe', 'unclear'],
  ])('%s is %s today', (line, status) => {
    expect(resolve(line)?.status).toBe(status);
  });

  test.each(['other no', 'branch:main yes', '? yes'])('%s speaks of no numbers', (line) => {
    expect(resolve(line)?.numbers).toBeNull();
  });

  test('of the minor before the only one speaks of nothing', () => {
    const rows = someRows('previous-minor yes');
    const released = findReleased([[1, 0, 0]], rows, null);
    expect(rows.map((row) => resolveRow(row, released, today).numbers)).toEqual([[]]);
  });
});
