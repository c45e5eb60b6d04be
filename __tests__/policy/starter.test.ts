// GitHub's starter table, and what is close to it.
import { describe, expect, test } from '@jest/globals';
import { isStarter } from '../../src/policy/starter.ts';
import { readText, table } from '../support/read-policy.ts';

const rowsOf = (...cells: [string, string][]) =>
  readText(table(...cells.map(([version, status]) => `| ${version} | ${status} |`)).join('\n')).rows;

const starter: [string, string][] = [
  ['5.1.x', ':white_check_mark:'],
  ['5.0.x', ':x:'],
  ['4.0.x', ':white_check_mark:'],
  ['< 4.0', ':x:'],
];

test('the starter is known', () => {
  expect(isStarter(rowsOf(...starter))).toBe(true);
});

test('in any spelling of its marks and versions', () => {
  expect(isStarter(rowsOf(['5.1', '✅'], ['5.0', 'No'], ['4.0.X', 'Yes'], ['<4.0', '❌']))).toBe(true);
});

describe('it is not the starter any more where', () => {
  test.each<[string, [string, string][]]>([
    // what was done to it, its rows
    ['a row was added', [['6.0.x', '✅'], ...starter]],
    ['a row was taken away', starter.slice(1)],
    ['a version was changed', [['5.2.x', '✅'], ...starter.slice(1)]],
    ['a status was changed', [['5.1.x', '❌'], ...starter.slice(1)]],
    ['the rows changed places', starter.toReversed()],
    ['nothing is left', []],
  ])('%s', (_what, cells) => {
    expect(isStarter(rowsOf(...cells))).toBe(false);
  });
});
