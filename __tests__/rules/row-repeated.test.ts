// What counts as the same row twice.
import { expect, test } from '@jest/globals';
import { rowRepeated } from '../../src/rules/row-repeated.ts';
import { ask } from '../support/facts.ts';
import { aPolicy } from '../support/build.ts';
import { someRows } from '../support/statement.ts';

test.each([
  ['the same row', ['4.x no', '5.x yes', '4.x no'], ['again @ 9']],
  ['three times', ['4.x no', '4.x no', '4.x no'], ['again @ 8', 'again @ 9']],
  ['another answer', ['4.x no', '4.x yes'], []],
  ['another end', ['4.x yes until 2030-01-31', '4.x yes until 2031-01-31'], []],
  ['the same row of a package', ['4.x yes for client', '4.x yes for client'], ['client: again @ 8']],
  ['another package', ['4.x yes for client', '4.x yes'], []],
  ['the same versions in other words', ['4 yes', '4.x yes'], ['again @ 8']],
  ['two that nobody could read', ['? yes', '? yes'], []],
])('%s', (_name, rows, expected) => {
  expect(ask(rowRepeated, [], { rows: someRows(...rows) })).toEqual(expected);
});

const [row, again] = someRows('4.x yes', '4.x yes');
const twice = (change: object): string[] =>
  ask(rowRepeated, [], { rows: row && again ? [row, { ...again, ...change }] : [] });

test.each([
  ['nothing', {}, ['again @ 8']],
  ['the table', { block: 1 }, []],
  ['the note', { note: 'security fixes only' }, []],
  ['the layout', { layout: 'list' }, ['again @ 8']],
])('rows that differ in %s', (_name, change, expected) => {
  expect(twice(change)).toEqual(expected);
});

test('two sentences are no table', () => {
  const rows = someRows('4.x yes', '4.x yes').map((one) => ({ ...one, layout: 'prose' as const, block: -1 }));
  expect(ask(rowRepeated, [], { rows })).toEqual([]);
});

test('releases of four parts that share one range are not the same release', () => {
  const rows = someRows('2.4.7 yes', '2.4.7 yes').map((one, index) => ({ ...one, text: `2.4.7.${index}` }));
  expect(ask(rowRepeated, [], { rows })).toEqual([]);
});

test('a column that nobody asked about tells rows apart', () => {
  const text = ['', '', '', '', '', '', '| 4.x | yes | Linux |', '| 4.x | yes | Windows |'].join('\n');
  const policy = { document: { ...aPolicy().document, text } };
  expect(ask(rowRepeated, [], { rows: someRows('4.x yes', '4.x yes'), policy })).toEqual([]);
});
