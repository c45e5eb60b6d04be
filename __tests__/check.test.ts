// The engine as a whole: evidence in, report out.
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../src/check.ts';
import type { Evidence } from '../src/model/evidence.ts';
import type { Report } from '../src/model/report.ts';
import { rules } from '../src/rules/index.ts';
import { evidenceFrom } from './support/given.ts';

const table = [
  '# Security',
  '',
  '| Version | Supported |',
  '| --- | --- |',
  '| 5.1.x | yes |',
  '| < 5.1 | no |',
].join('\n');
const given = ['today: 2026-11-21', 'tags:', '  - v5.1.4 2026-01-02', '  - v5.0.0', '  - nightly'].join('\n');
const run = (change: Partial<Evidence> = {}, policy: string | null = table): Report =>
  check({ ...evidenceFrom(given, policy), ...change }, { used: [] });
const tagsOf = (...names: string[]): Evidence['tags'] => ({
  tags: names.map((name) => ({ name, date: null })),
  from: 'list',
});
const problem = { code: 'tags-unreadable', message: 'no tags', next: [] } as const;

describe('the verdict', () => {
  test.each([
    ['clean', {}, table],
    ['clean, before anything is released', { tags: tagsOf() }, table],
    ['findings', { tags: tagsOf('v5.2.0') }, table],
    ['findings, a problem or not', { problems: [problem], tags: null }, table.replace('5.1.x', 'beta')],
    ['not-checked', { problems: [problem], tags: null }, table],
  ])('is %s', (expected, change, policy) => {
    expect(run(change, policy).verdict).toBe(expected.split(',')[0]);
  });
});

describe('without a policy', () => {
  test('there is a finding', () => {
    expect(run({}, null).findings.map(({ rule }) => rule)).toEqual(['policy-missing']);
  });

  test('that nobody could read there is none', () => {
    const unreadable = { ...problem, code: 'policy-unreadable' } as const;
    expect(run({ problems: [unreadable] }, null)).toMatchObject({
      verdict: 'not-checked',
      findings: [],
      policy: null,
    });
  });
});

test('what was looked at', () => {
  expect(run().looked).toEqual({
    rows: 2,
    tags: 3,
    releases: 2,
    newest: 'v5.1.4',
    rules: rules.length,
    requests: 0,
  });
  expect(run({ tags: tagsOf() }).looked).toMatchObject({
    tags: 0,
    releases: 0,
    newest: null,
    rules: rules.length - 7,
  });
});

test('rows with their newest release, and releases with the line that decided', () => {
  const { rows, releases } = run();
  expect(rows.map(({ row, newestRelease }) => [row.text, newestRelease?.tag])).toEqual([
    ['5.1.x', 'v5.1.4'],
    ['< 5.1', 'v5.0.0'],
  ]);
  expect(
    releases.map(({ release, package: name, status, line }) => [release.tag, name, status, line]),
  ).toEqual([
    ['v5.1.4', null, 'supported', 5],
    ['v5.0.0', null, 'unsupported', 6],
  ]);
});

test('a sentence that decides is named by its line', () => {
  const { releases } = run({}, '# Security\n\nOnly the latest release gets security fixes.\n');
  expect(releases.map(({ status, line }) => [status, line])).toEqual([
    ['supported', 3],
    ['unsupported', 3],
  ]);
});

test('the main package comes first, each newest first', () => {
  const policy = ['| Package | Version | Supported |', '| --- | --- | --- |', '| client | 1.x | yes |'].join(
    '\n',
  );
  const tags = tagsOf('client@1.0.0', 'v2.0.0', 'client@1.1.0', 'v2.1.0', 'docs@1.0.0');
  expect(run({ tags }, policy).releases.map(({ release, package: name }) => [release.tag, name])).toEqual([
    ['v2.1.0', null],
    ['v2.0.0', null],
    ['client@1.1.0', 'client'],
    ['client@1.0.0', 'client'],
  ]);
});

test('a finding shows its line as it stands in the file, whatever ends it', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const [finding] = run({ tags: tagsOf('v5.2.0') }, table.replaceAll('\n', end)).findings;
    expect(finding?.place).toMatchObject({
      path: 'SECURITY.md',
      source: '| 5.1.x | yes |',
      span: { line: 5, column: 3 },
    });
  }
});

test('a finding is known by the hash of what it is about, wherever that stands', () => {
  const fact = 'newest-release-unlisted\n\n>=5.2.0 <5.3.0-0';
  const fingerprint = createHash('sha256').update(fact).digest('hex').slice(0, 16);
  for (const policy of [table, `${table}\n| < 3 | no |`, `# More\n\n${table}`]) {
    const found = run({ tags: tagsOf('v5.2.7', 'v5.2.0', 'v5.1.4') }, policy).findings;
    expect(found.map((finding) => finding.fingerprint)).toContain(fingerprint);
  }
});

test('every place lies inside the file, whatever is written', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '5.1.x',
      '< 4',
      'latest',
      'older',
      'beta',
      '',
      '✅',
      ':x:',
      'until 2020-01-31',
      '2026-12-01',
      '[EMAIL]',
    ),
    fc.string({ maxLength: 8, unit: 'grapheme' }),
  );
  const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => `| ${cells.join(' | ')} |`);
  const text = fc
    .array(fc.oneof(row, fc.lorem({ maxCount: 6 }), fc.constantFrom('', '## Supported versions')), {
      maxLength: 12,
    })
    .map((lines) => ['| Version | Supported |', '| --- | --- |', ...lines].join('\n'));
  const tags = fc.array(fc.constantFrom('v5.1.0', 'v5.1.1', 'v4.0.0', 'v3.9.0-rc.1', 'client@1.0.0', 'x'), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(text, tags, (policy, names) => {
      const lines = policy.split(/\r\n|\r|\n/);
      for (const { place } of run({ tags: tagsOf(...new Set(names)) }, policy).findings) {
        const line = lines[(place?.span.line ?? 0) - 1];
        expect(place?.source).toBe(line);
        expect(place?.span.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
      }
    }),
    { numRuns: 300 },
  );
});
