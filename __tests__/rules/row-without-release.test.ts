// Which promises nothing was released for.
import { describe, expect, test } from '@jest/globals';
import { rowWithoutRelease } from '../../src/rules/row-without-release.ts';
import { ask } from '../support/facts.ts';
import { aPolicy } from '../support/build.ts';
import { aFamily, someRows } from '../support/statement.ts';

const versions = ['5.2.0', '5.1.4', '3.0.0-rc.1', '3.0.0-rc.0', '1.0.0'];

test.each([
  ['a line between releases', ['4.x yes'], ['below @ 7']],
  ['a line twice', ['4.x yes', '5.x yes', '4.x yes'], ['below @ 7']],
  ['two lines', ['4.x yes', '2.x yes'], ['below @ 7', 'below @ 8']],
  ['a line above them', ['6.x yes'], ['notice above @ 7']],
  ['a line of prereleases', ['3.0.x yes'], []],
  ['an exact release that was never made, in a line that was', ['5.1.9 yes'], []],
  ['an exact release in a line that was never made', ['5.0.1 yes'], ['below @ 7']],
  ['a row with one range of two', ['4.x or 5.x yes'], []],
  ['a row that promises nothing', ['4.x no'], []],
  ['a row past its last day', ['4.x yes until 2020-01-31'], []],
  ['words and branches', ['previous-major yes', 'branch:main yes', 'other yes'], []],
  ['another product', ['1.20.x yes for Minecraft'], []],
])('%s', (_name, rows, expected) => {
  expect(ask(rowWithoutRelease, versions, { rows: someRows(...rows) })).toEqual(expected);
});

test('a line above the only prereleases', () => {
  expect(ask(rowWithoutRelease, ['1.0.0-rc.1'], { rows: someRows('2.x yes', '1.x yes') })).toEqual([
    'notice above @ 7',
  ]);
});

test('the default of the owner is not compared', () => {
  const policy = { document: { ...aPolicy().document, origin: 'owner' as const } };
  expect(ask(rowWithoutRelease, versions, { rows: someRows('4.x yes'), policy })).toEqual([
    "skipped: the policy is the owner's default",
  ]);
});

describe('with packages', () => {
  const families = [aFamily(['5.2.0']), aFamily(['1.3.0'], 'client')];

  test.each([
    ['a row about all is kept by any of them', ['5.x yes', '1.x yes', '1.x yes for client'], []],
    ['a row about one is kept by that one', ['5.x yes for client'], ['client: notice above @ 7']],
    ['a row about all that none keeps is said once', ['4.x yes', '1.x yes for client'], ['below @ 7']],
  ])('%s', (_name, rows, expected) => {
    expect(ask(rowWithoutRelease, [], { rows: someRows(...rows), families })).toEqual(expected);
  });

  test('where the settings name all of them, a row about all is said once as well', () => {
    const named = ['core', 'util'].map((name) => ({
      ...aFamily(['3.0.0', '1.0.0'], name),
      isMain: false,
      scopes: [name],
    }));
    expect(ask(rowWithoutRelease, [], { rows: someRows('3.x yes', '2.x yes'), families: named })).toEqual([
      'core: below @ 8',
    ]);
  });
});

test.each([
  // Of a manifest only what lies above the newest release can be said.
  [['6.x yes', '5.x yes'], ['notice above @ 7']],
  [['5.x yes'], []],
  [
    ['6.x yes', '4.x yes'],
    ['notice above @ 7', 'skipped: a manifest names the newest release alone'],
  ],
  [['4.x no'], []],
])('beside a manifest %j: %j', (rows, expected) => {
  expect(ask(rowWithoutRelease, ['5.2.0'], { isManifest: true, rows: someRows(...rows) })).toEqual(expected);
});
