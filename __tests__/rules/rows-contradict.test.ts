// How a contradiction is reported; which rows contradict each other is coverage's to say.
import { expect, test } from '@jest/globals';
import { judge } from '../../src/rules/judge.ts';
import { rowsContradict } from '../../src/rules/rows-contradict.ts';
import { ask, someFacts } from '../support/facts.ts';
import { aFamily, someRows } from '../support/statement.ts';

test.each([[['4.x yes', '4.x no']], [['4.x no', '4.x yes']]])(
  'it stands on the later row, and shows the earlier: %j',
  (rows) => {
    const { hits } = judge([rowsContradict], someFacts(['4.2.0'], { rows: someRows(...rows) }));
    expect(hits[0]?.hit).toMatchObject({
      place: { line: 8 },
      related: [{ message: 'other', place: { line: 7 } }],
    });
  },
);

test('its subject is the same whichever row comes first', () => {
  const subjects = [
    ['>= 4 yes', '< 5 no'],
    ['< 5 no', '>= 4 yes'],
  ].map(
    (rows) => judge([rowsContradict], someFacts(['4.2.0'], { rows: someRows(...rows) })).hits[0]?.hit.subject,
  );
  expect(subjects).toEqual(['<5.0.0-0\n>=4.0.0', '<5.0.0-0\n>=4.0.0']);
});

test.each([
  ['of one table', 0, 'together @ 8'],
  ['of two tables, which may be about two products', 1, 'warning apart @ 8'],
  ['in a table and in a sentence', -1, 'together @ 8'],
])('rows %s', (_name, block, expected) => {
  const rows = someRows('4.x yes', '4.x no').map((row, index) => (index === 0 ? row : { ...row, block }));
  expect(ask(rowsContradict, ['4.2.0'], { rows })).toEqual([expected]);
});

test('rows about everything contradict each other once, in the first package that shows it', () => {
  const families = [aFamily(['4.2.0']), aFamily(['4.0.0', '3.0.0'], 'client')];
  const rows = someRows('4.x yes', '4.x no', '3.x yes', '3.x no', '2.x no for client');
  expect(ask(rowsContradict, [], { rows, families })).toEqual(['together @ 8', 'client: together @ 10']);
});

test('a narrower row is no contradiction', () => {
  expect(ask(rowsContradict, ['4.2.0'], { rows: someRows('4.x yes', '4.2.x no') })).toEqual([]);
});

test.each([
  // Of a manifest only what is said of the newest release can be compared.
  [
    ['5.x yes', '5.x no'],
    [expect.stringMatching(/^together/), 'skipped: a manifest names the newest release alone'],
  ],
  [['5.x yes', '4.x no'], ['skipped: a manifest names the newest release alone']],
  [['5.x yes'], []],
])('beside a manifest %j: %j', (rows, expected) => {
  expect(ask(rowsContradict, ['5.2.0'], { isManifest: true, rows: someRows(...rows) })).toEqual(expected);
});
