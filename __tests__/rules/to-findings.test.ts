// What the engine adds to hits.
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.ts';
import { aboutText } from '../../src/rules/about.ts';
import type { Hit, Rule } from '../../src/rules/rule.ts';
import { toFindings, type Making } from '../../src/rules/to-findings.ts';
import { aSpan } from '../support/build.ts';

const lines = ['# Security', '', '| 5.1.x | yes |'];
const making: Making = {
  document: { path: 'SECURITY.md', origin: 'repository', text: lines.join('\n') },
  lines,
  hash: (text) => `${text.replaceAll('\n', '/')}${'.'.repeat(64)}`,
  suggest: () => ({ afterLine: 2, text: '| 5.2.x | yes |' }),
};
const rule: Rule = {
  id: 'rule',
  title: 'A defect',
  level: 'warning',
  since: '0.1.0',
  needs: 'nothing',
  messages: { here: '"{row}" is odd', there: 'see {row}', mend: 'write {row} anew' },
  check: () => [],
};
const aHit = (overrides: Partial<Hit> = {}): Hit => ({
  message: 'here',
  values: { row: '5.1.x' },
  place: aSpan(3, 3, 8),
  subject: 's',
  about: aboutText('5.1.x'),
  ...overrides,
});
const find = (...hits: Partial<Hit>[]): Finding[] =>
  toFindings(
    hits.map((hit) => ({ rule, hit: aHit(hit), level: hit.level ?? rule.level })),
    making,
  );

test('id, level, text, place, fingerprint and address', () => {
  expect(find({})).toEqual([
    {
      rule: 'rule',
      level: 'warning',
      state: null,
      subject: 's',
      about: aboutText('5.1.x'),
      message: '"5.1.x" is odd',
      place: { path: 'SECURITY.md', span: aSpan(3, 3, 8), source: '| 5.1.x | yes |' },
      package: null,
      fingerprint: 'rule//s.........',
      related: [],
      help: [],
      suggestion: null,
      url: 'https://github.com/supported-versions/supported-versions/blob/main/docs/rules/rule.md',
    },
  ]);
});

test('what can be done is told in the words of the rule', () => {
  expect(find({ help: ['mend', 'there'] })[0]?.help).toEqual(['write 5.1.x anew', 'see 5.1.x']);
});

test('a hit can weigh less, belong to a package, show another place and miss a line', () => {
  const [finding] = find({
    level: 'notice',
    package: 'client',
    related: [{ message: 'there', place: aSpan(1, 1, 11) }],
    missing: [{ line: { major: 5, minor: 2 }, newest: [5, 2, 0] }],
  });
  expect(finding).toMatchObject({
    level: 'notice',
    package: 'client',
    message: 'client: "5.1.x" is odd',
    related: [
      { message: 'see 5.1.x', place: { path: 'SECURITY.md', span: aSpan(1, 1, 11), source: '# Security' } },
    ],
    suggestion: { afterLine: 2, text: '| 5.2.x | yes |' },
  });
});

describe('the place', () => {
  test.each([
    [{ file: 'SECURITY.md' }, { path: 'SECURITY.md', span: aSpan(1, 1, 11), source: '# Security' }],
    [{ file: 'docs/SECURITY.md' }, { path: 'docs/SECURITY.md', span: aSpan(1, 1, 1), source: '' }],
    [null, null],
  ])('of %j', (place, expected) => {
    expect(find({ place })[0]?.place).toEqual(expected);
  });

  test('orders the findings: nowhere, in the policy, elsewhere', () => {
    const places: Hit['place'][] = [
      { file: 'docs/SECURITY.md' },
      aSpan(3, 9, 12),
      aSpan(3, 3, 8),
      aSpan(1, 9, 12),
      null,
    ];
    const found = find(...places.map((place) => ({ place })));
    expect(found.map(({ place }) => place && [place.path, place.span.line, place.span.column])).toEqual([
      null,
      ['SECURITY.md', 1, 9],
      ['SECURITY.md', 3, 3],
      ['SECURITY.md', 3, 9],
      ['docs/SECURITY.md', 1, 1],
    ]);
  });
});

test('the fingerprint is of rule, package and subject, and counts equal facts', () => {
  const fingerprints = find(
    { subject: 'a' },
    { subject: 'a' },
    { subject: 'a', package: 'p' },
    { subject: 'b' },
  ).map(({ fingerprint }) => fingerprint.replaceAll('.', ''));
  expect(fingerprints).toEqual(['rule//a', 'rule//a#2', 'rule/p/a', 'rule//b']);
});
