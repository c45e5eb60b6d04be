// Mappings of branches to packages that nobody knows.
import { describe, expect, test } from '@jest/globals';
import { familiesOf } from '../../src/engine/families-of.ts';
import { mappingProblems } from '../../src/engine/mapping-problems.ts';
import { understand } from '../../src/engine/understand.ts';
import { defaultJudging, type BranchMapping } from '../../src/model/settings.ts';
import { evidenceFrom } from '../support/given.ts';
import { timeOf } from '../support/time.ts';

const policy = [
  '| Package | Version | Supported |',
  '| --- | --- | --- |',
  '| project | 2.x | yes |',
  '| the docs | 2.x | yes |',
  '| @acme/panel | 2.x | yes |',
].join('\n');

const someTags = ['v2.0.0', 'core@2.0.0', '@acme/ui@2.0.0', '@other/ui@2.0.0', 'tool@2.0.0'];
const tagged = (...tags: string[]) => `tags:\n${tags.map((tag) => `  - ${tag}`).join('\n')}`;

const aMapping = (ofPackage: string | null, carries = '1.x'): BranchMapping => ({
  pattern: 'stable-*',
  carries,
  package: ofPackage,
});

/** Tells the problems of mappings, in a repository `project` whose settings name the package `web`. */
function asker(branches: readonly BranchMapping[], given: string) {
  const at = { path: '.github/supported-versions.yml', line: 4 };
  const judging = {
    ...defaultJudging,
    packages: [{ name: 'web', tags: [], paths: [], scopes: ['web', 'Front end'] }],
    branches,
    used: branches.map(({ pattern }) => ({
      key: `branches.${pattern}.line`,
      value: '1.x',
      from: 'file' as const,
      at,
    })),
  };
  const evidence = evidenceFrom(given, policy);
  const families = familiesOf(evidence, judging);
  const { coverage } = understand(evidence, families);
  return () => mappingProblems(evidence, families, coverage, judging);
}
const problemsOf = (branches: readonly BranchMapping[], given = tagged(...someTags)) =>
  asker(branches, given)();

test.each([
  // the package that is written
  [null],
  ['core'],
  ['CORE'],
  ['@acme/ui'],
  ['web'],
  ['front-end'],
  ['project'],
  ['owner/project'],
  ['The Docs'],
  ['@acme/{package}'],
  ['{package}'],
])('%j is known, or cannot be known', (written) => {
  expect(problemsOf([aMapping(written)])).toEqual([]);
});

test('one that nobody knows is told, with the nearest that somebody does', () => {
  expect(problemsOf([aMapping('core'), aMapping('cores')])).toEqual([
    {
      code: 'settings-unreadable',
      message:
        'branches."stable-*" names the package "cores", which is no single package of the settings, the tags or the policy; did you mean core?',
      next: [
        'correct it in .github/supported-versions.yml, line 4, or name the package there under packages, with its tags',
      ],
    },
  ]);
});

test.each([
  // what is written, what is said of those that are known
  ['nonsense', 'known are web, core, tool, @acme/ui, @other/ui, the docs and 2 more'],
  ['ui', '; known are'],
  ['projct', '; known are'],
  ['wob', 'did you mean web?'],
  ['Panel', 'did you mean @acme/panel?'],
  ['(core)', 'did you mean core?'],
])('%s: %s', (written, way) => {
  expect(problemsOf([aMapping(written)])).toMatchObject([{ message: expect.stringContaining(way) }]);
});

describe('nothing is said', () => {
  test.each([
    // where, the mapping, what is given
    ['where no line is carried', aMapping('cores', 'none'), tagged(...someTags)],
    ['where the next release is', aMapping('cores', 'next'), tagged(...someTags)],
    ['where the tags are not known', aMapping('cores'), 'tags: unreadable'],
    ['where there are none', aMapping('cores'), ''],
    ['where none is a release', aMapping('cores'), tagged('nightly')],
    ['where a manifest names one release', aMapping('cores'), `releases: manifest\n${tagged('v2.0.0')}`],
  ])('%s', (_where, mapping, given) => {
    expect(problemsOf([mapping], given)).toEqual([]);
  });
});

test('what strangers wrote is shown without tricks, and cut short', () => {
  const [first] = problemsOf([aMapping(`a\u202Eb\n::error::${'x'.repeat(5000)}`)]);
  expect(first?.message).toMatch(/"a b ::error::x{30,50}…"/);
});

test('many are told in part, and take no time', () => {
  const many = Array.from({ length: 1500 }, (_, at) => aMapping(`${'core'.repeat(15)}${at}`));
  const tags = Array.from({ length: 3000 }, (_, at) => `${'cora'.repeat(15)}${at}@2.0.0`);
  const ask = asker(many, tagged(...tags));
  expect(timeOf(ask)).toBeLessThan(1500);
  expect(ask()).toHaveLength(5);
});
