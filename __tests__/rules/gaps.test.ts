// Why rules are skipped.
import { describe, expect, test } from '@jest/globals';
import { gapBefore } from '../../src/rules/gaps.ts';
import { someFacts } from '../support/facts.ts';
import { aSpan } from '../support/build.ts';
import { aFamily, someRows } from '../support/statement.ts';

const rows = someRows('1.x yes');
const dated = ['1.0.0@2026-01-31'];

describe('a rule that needs dates is skipped because', () => {
  test.each([
    ['there is no policy', dated, { policyIs: 'missing' as const }],
    ['the policy could not be read', dated, { policyIs: 'unreadable' as const }],
    ["the version table is GitHub's starter", dated, { rows, policy: { starterTables: [aSpan(7, 1, 9)] } }],
    ['the policy says nothing about versions', dated, { policy: { kind: 'none' as const } }],
    ['the versions are stated at a link, which is not read', dated, { policy: { kind: 'pointer' as const } }],
    [
      'the versions stand in an HTML table, which is not read',
      dated,
      { policy: { htmlTables: [aSpan(7, 1, 9)] } },
    ],
    ['the release tags could not be read', dated, { rows, hasNoTags: true }],
    ['no release yet', [], { rows }],
    ['a manifest names the newest release alone', dated, { rows, isManifest: true }],
    ['release dates are not known', ['1.0.0'], { rows }],
  ])('%s', (reason, versions, run) => {
    expect(gapBefore('dates', someFacts(versions, run))).toBe(reason);
  });

  test('no tag names a release', () => {
    expect(gapBefore('dates', { ...someFacts([], { rows }), tagCount: 3 })).toBe('no tag names a release');
  });
});

test.each([
  ['nothing', { policyIs: 'missing' as const }],
  ['policy', { policy: { kind: 'none' as const } }],
  ['rows', { rows, hasNoTags: true }],
  ['releases', { rows, families: [aFamily(['1.0.0'])] }],
  ['releases', { rows, families: [aFamily(['1.0.0'])], isManifest: true }],
  ['history', { rows, families: [aFamily(['1.0.0'])] }],
  ['dates', { rows, families: [aFamily(dated)] }],
] as const)('a rule that needs %s asks for no more', (need, run) => {
  expect(gapBefore(need, someFacts([], run))).toBeNull();
});

test('releases of any package will do', () => {
  const facts = someFacts([], {
    rows: someRows('1.x yes for client'),
    families: [aFamily([]), aFamily(['1.0.0'], 'client')],
  });
  expect(facts.packages.map(({ releases }) => releases.length)).toEqual([0, 1]);
  expect(gapBefore('releases', facts)).toBeNull();
});

test('dates of any package will do', () => {
  const families = [aFamily(['1.0.0']), aFamily(dated, 'client')];
  expect(gapBefore('dates', someFacts([], { rows: someRows('1.x yes for client'), families }))).toBeNull();
});

test('dates of any release will do', () => {
  const facts = someFacts(['1.1.0', '1.0.0@2026-01-31'], { rows });
  expect(gapBefore('dates', facts)).toBeNull();
});
