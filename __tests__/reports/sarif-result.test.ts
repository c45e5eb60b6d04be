// A finding as a result of SARIF.
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.ts';
import type { PolicyDocument } from '../../src/model/policy.ts';
import { sarifContext, toSarifResult } from '../../src/reports/sarif-result.ts';
import { aFinding, aPlace, aPolicy, aSpan } from '../support/build.ts';

const own = aPolicy().document;
const owners = { ...own, origin: 'owner' } as const;
const rules = [{ id: 'row-repeated' }, { id: 'newest-release-unlisted' }];

const resultOf = (finding: Partial<Finding>, judged: PolicyDocument | null = own) =>
  toSarifResult(aFinding(finding), sarifContext(judged, rules));

test('a finding is a result on its very words', () => {
  expect(resultOf({})).toEqual({
    ruleId: 'newest-release-unlisted',
    ruleIndex: 1,
    level: 'error',
    message: { text: 'v5.2.0 is the newest release, and no row speaks of it.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'SECURITY.md' },
          region: { startLine: 7, startColumn: 3, endLine: 7, endColumn: 8 },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: '0123456789abcdef:1' },
  });
});

test('a rule that is not in the list has no number', () => {
  expect(resultOf({ rule: 'later-rule' })).not.toHaveProperty('ruleIndex');
});

test('it is known again when its row moves', () => {
  const moved = resultOf({ place: aPlace(aSpan(3, 1, 5)) });
  expect(moved.partialFingerprints).toEqual(resultOf({}).partialFingerprints);
  expect(moved.locations).not.toEqual(resultOf({}).locations);
});

test('what can be done and what to write stand below what is wrong', () => {
  const suggestion = { afterLine: 6, text: '| 5.2.x | yes |\n| {0} | [a](b) |' };
  expect(resultOf({ help: ['run git fetch --tags'], suggestion }).message.text.split('\n')).toEqual([
    'v5.2.0 is the newest release, and no row speaks of it.',
    'run git fetch --tags',
    'Write below line 6:',
    '| 5.2.x | yes |',
    '| {{0}} | [a] (b) |',
  ]);
});

test('other places are linked, since they are shown only then', () => {
  const related = [
    { message: 'the other row', place: aPlace(aSpan(8, 3, 8)) },
    { message: 'the [rule]', place: aPlace(aSpan(1, 1, 2)) },
  ];
  const { message, relatedLocations } = resultOf({ related });
  expect(message.text).toMatch(/\nSee \[the other row\]\(1\)\.\nSee \[the \\\[rule\\\]\]\(2\)\.$/);
  expect(relatedLocations).toMatchObject([
    { id: 1, message: { text: 'the other row' }, physicalLocation: { region: { startLine: 8 } } },
    { id: 2, message: { text: 'the [rule]' }, physicalLocation: { region: { startLine: 1 } } },
  ]);
});

describe('the place', () => {
  const start = (uri: string, endColumn: number) => ({
    artifactLocation: { uri },
    region: { startLine: 1, startColumn: 1, endLine: 1, endColumn },
  });
  const placeOf = (...of: Parameters<typeof resultOf>) => resultOf(...of).locations[0]?.physicalLocation;

  test.each([
    // where there is none: the policy, its address and the end of its first line
    ['the policy', own, 'SECURITY.md', 11],
    ['the policy elsewhere', { ...own, path: '.github/SECURITY.md' }, '.github/SECURITY.md', 11],
    ['no policy', null, 'SECURITY.md', 1],
    ['the default of the owner', { ...owners, path: 'docs/SECURITY.md' }, 'SECURITY.md', 1],
  ])('where there is none, and there is %s', (_what, judged, uri, endColumn) => {
    expect(placeOf({ place: null }, judged)).toEqual(start(uri, endColumn));
  });

  test('in the default of the owner is none here, and is said', () => {
    const related = [{ message: 'the other row', place: aPlace() }];
    const result = resultOf({ related, suggestion: { afterLine: 6, text: '| 5.2.x |' } }, owners);
    expect(result.locations).toEqual([{ physicalLocation: start('SECURITY.md', 1) }]);
    expect(result.message.text).toContain('\nIt stands in line 7 of the default policy of the owner.\n');
    expect(result.message.text).not.toContain('](1)');
    expect(result).not.toHaveProperty('relatedLocations');
    expect(result).not.toHaveProperty('fixes');
  });

  test.each([
    ['docs/my policy.md', 'docs/my%20policy.md'],
    ['a:b/c#d?e.md', 'a%3Ab/c%23d%3Fe.md'],
    ['日本.md', '%E6%97%A5%E6%9C%AC.md'],
    ['half\uD800.md', 'half%EF%BF%BD.md'],
  ])('%j has the address %j', (path, uri) => {
    expect(placeOf({ place: { ...aPlace(), path } })?.artifactLocation).toEqual({ uri });
  });
});

describe('the rows to write are an insertion', () => {
  const insertion = (text: string, afterLine: number) => {
    const result = resultOf({ suggestion: { afterLine, text: 'a\nb' } }, { ...own, text });
    const [replacement] = 'fixes' in result ? (result.fixes[0]?.artifactChanges[0]?.replacements ?? []) : [];
    return [
      replacement?.deletedRegion.startLine,
      replacement?.deletedRegion.startColumn,
      replacement?.insertedContent.text,
    ];
  };

  test.each([
    // the policy, below line, where it is put, what is put there
    ['| x |\n| y |\n', 1, [1, 6, '\na\nb']],
    ['| x |\r\n| y |\r\n', 2, [2, 6, '\r\na\r\nb']],
    ['| 日本 |', 1, [1, 7, '\na\nb']],
    ['| x |', 9, [undefined, undefined, undefined]],
  ])('%j below line %i', (text, afterLine, expected) => {
    expect(insertion(text, afterLine)).toEqual(expected);
  });
});
