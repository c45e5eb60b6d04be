// Where a policy leaves the window that the settings state.
import { describe, expect, test } from '@jest/globals';
import { supportWindowMismatch } from '../../src/rules/support-window-mismatch.ts';
import { aPolicy } from '../support/build.ts';
import { ask } from '../support/facts.ts';
import { aFamily, someRows } from '../support/statement.ts';

const versions = ['2.2.0', '2.1.0', '2.0.0', '1.9.0', '0.9.0'];
const says = (window: string | undefined, rows: readonly string[], rule?: string): string[] =>
  ask(supportWindowMismatch, versions, {
    rows: someRows(...rows),
    ...(window !== undefined && { window }),
    ...(rule !== undefined && { rule }),
  });

test.each([
  // the window, the rows, what is said
  [undefined, ['2.0.x yes'], []],
  ['latest-2-minor', ['2.2.x yes', '2.1.x yes', '< 2.1 no'], []],
  ['latest-2-minor', ['2.2.x yes', '2.1.x no'], ['denied @ 8']],
  ['latest-2-minor', ['2.2.x yes', '2.1.x yes', '2.0.x yes'], ['promised @ 9']],
  ['latest-2-minor', ['2.2.x yes', 'other no'], ['denied @ 8']],
  ['latest-2-minor', ['2.2.x yes'], ['unlisted @ 7']],
  ['latest-3-minor', ['2.2.x yes'], ['unlisted @ 7']],
  ['latest-2-major', ['2.x yes', '1.x yes', '< 1.0 yes'], ['promised @ 9']],
  // By line: nobody means that 2.2.0 gets none once 2.2.1 is out.
  ['latest', ['2.2.x yes', '2.1.x no'], []],
  ['latest-minor', ['latest yes'], []],
  // These have rules of their own: the newest line, and lines between two supported rows.
  ['latest-minor', ['2.1.x yes'], ['promised @ 7']],
  ['latest-minor', ['2.2.x no'], []],
  ['latest-3-minor', ['2.2.x yes', '2.0.x yes'], []],
  ['latest-2-minor', ['2.2.x yes', '2.1.x yes until 2020-01-31'], []],
  // What nobody could compare is not called right.
  ['latest-2-minor', ['2.2.x yes', '? yes'], ['skipped: the versions in line 8 could not be read']],
  [
    'latest-2-minor',
    ['branch:main yes'],
    ['skipped: the supported rows name branches, which no release can be compared with'],
  ],
])('%s beside %j', (window, rows, expected) => {
  expect(says(window, rows)).toEqual(expected);
});

test.each([
  // the window, the sentence in line 5, the rows, what is said
  ['latest-minor', 'latest', [], []],
  ['latest-2-minor', 'latest-minor', [], ['sentence @ 5']],
  ['latest-minor', 'latest-2-minor', [], ['sentence @ 5']],
  ['latest-2-minor', 'latest-minor', ['2.2.x yes', '2.1.x yes'], ['sentence @ 5']],
  ['latest-2-minor', 'latest-2-minor', ['2.2.x yes', '2.1.x no'], ['denied @ 8']],
])('%s beside the sentence %s and %j', (window, rule, rows, expected) => {
  expect(says(window, rows, rule)).toEqual(expected);
});

test('each package has a window of its own', () => {
  const families = [aFamily(['2.2.0']), aFamily(['3.1.0', '3.0.0'], 'client')];
  const rows = someRows('2.x yes', '3.1.x yes for client', '3.0.x yes for client');
  expect(ask(supportWindowMismatch, [], { window: 'latest-minor', rows, families })).toEqual([
    'client: promised @ 9',
  ]);
});

test('where rows are about other packages alone, the main one is not compared', () => {
  const families = [aFamily(['2.2.0', '2.1.0']), aFamily(['3.1.0'], 'client')];
  const rows = someRows('3.1.x yes for client', 'other no');
  expect(ask(supportWindowMismatch, [], { window: 'latest-2-minor', rows, families })).toEqual([]);
});

describe('it is skipped', () => {
  const document = { ...aPolicy().document, origin: 'owner' as const };

  test.each([
    ["the policy is the owner's default", { policy: { document } }],
    ['a manifest names the newest release alone', { isManifest: true }],
    ['the release tags could not be read', { hasNoTags: true }],
  ])('where %s', (reason, run) => {
    const rows = someRows('2.1.x yes');
    expect(ask(supportWindowMismatch, versions, { window: 'latest-minor', rows, ...run })).toEqual([
      `skipped: ${reason}`,
    ]);
  });
});
