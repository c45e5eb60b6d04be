// The engine as a whole: evidence in, report out.
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../src/check.ts';
import type { Evidence } from '../src/model/evidence.ts';
import type { Report } from '../src/model/report.ts';
import { defaultJudging } from '../src/model/settings.ts';
import { changeRules, policyRules } from '../src/rules/index.ts';
import { weigh } from '../src/rules/weigh.ts';
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
  check({ ...evidenceFrom(given, policy), ...change }, defaultJudging);
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

/** The rules about a policy that are asked without settings. */
const asked = weigh(policyRules, defaultJudging);

test('what was looked at', () => {
  expect(run().looked).toEqual({
    rows: 2,
    tags: 3,
    releases: 2,
    newest: 'v5.1.4',
    rules: asked.length,
    requests: 0,
    roundTrips: 0,
  });
  expect(run({ tags: tagsOf() }).looked).toMatchObject({
    tags: 0,
    releases: 0,
    newest: null,
    rules: asked.length - 7,
  });
});

describe('about a pull request', () => {
  const worse = table.replace('5.1.x', '5.0.x');
  const guarded = (lines: string, before: string | null = table, after = before): Report => {
    const branches = 'branches:\n  - main\n  - 5.0.x';
    return check(evidenceFrom([given, branches, lines].join('\n'), before, after), defaultJudging);
  };
  const told = ({ findings }: Report) => findings.map(({ state, rule }) => `${String(state)} ${rule}`);

  test('the line that it goes to is guarded, and what was wrong before is not its doing', () => {
    const report = guarded('base: 5.0.x', `${table}\n| < 5.1 | no |`);
    expect(told(report)).toEqual(['new unsupported-line-changed', 'existing row-repeated']);
    expect(report).toMatchObject({
      targets: [{ base: '5.0.x', status: 'unsupported', decidedAt: 6 }],
      touchesPolicy: false,
      looked: { rules: asked.length + changeRules.length },
    });
  });

  test('what it does to the policy is judged by that of the default branch, and told in its own lines', () => {
    const report = guarded('base: main', table, `\n${worse}`);
    expect(told(report)).toContain('new newest-release-unlisted');
    expect(report.findings[0]?.place).toMatchObject({ span: { line: 6 }, source: '| 5.0.x | yes |' });
    expect(report).toMatchObject({
      touchesPolicy: true,
      policy: { document: { text: table } },
      judged: { text: `\n${worse}` },
      verdict: 'findings',
    });
  });

  test('a policy that it would leave never decides about its own target', () => {
    const mild = table.replace('| < 5.1 | no |', '| < 5.1 | yes |');
    expect(told(guarded('base: 5.0.x', table, mild))).toEqual(['new unsupported-line-changed']);
    expect(told(guarded('base: 5.0.x\ndefault: 5.0.x', table, mild))).toEqual([
      'new unsupported-line-changed',
    ]);
  });

  test('what it mends is told, and is clean', () => {
    const report = guarded('base: main', worse, table);
    expect(told(report).every((one) => one.startsWith('mended '))).toBe(true);
    expect(report.findings.length).toBeGreaterThan(0);
    expect(report.verdict).toBe('clean');
  });

  test('a rule that lets it pass is skipped with the reason', () => {
    expect(guarded('base: 5.0.x\nlabel: present by octocat').skipped).toContainEqual({
      rule: 'unsupported-line-changed',
      reason: expect.stringContaining('put there by octocat'),
      isPass: true,
    });
  });

  test('a policy that nobody could read was so before, where the change leaves it, and blinds the guard elsewhere', () => {
    const { problems, verdict } = guarded('policy: unreadable\nbase: 5.0.x', null);
    expect(problems).toMatchObject([{ code: 'policy-unreadable', state: null }]);
    expect(verdict).toBe('not-checked');
    const toMain = guarded('policy: unreadable\nafter: unreadable\nbase: main', null);
    expect(toMain.problems).toMatchObject([{ code: 'policy-unreadable', state: 'existing' }]);
  });
});

describe('about a release', () => {
  test('the line is that of its tag, and findings have no state', () => {
    const report = check(
      evidenceFrom(`${given}\nreleased: v5.0.0`, `${table}\n| < 5.1 | no |`),
      defaultJudging,
    );
    expect(report.targets).toMatchObject([{ base: 'v5.0.0', status: 'unsupported' }]);
    expect(report.findings.map(({ rule, state }) => [rule, state])).toEqual([['row-repeated', null]]);
  });
});

test('what is said of a release has no state either', () => {
  const { findings } = check(
    evidenceFrom(`${given}\nreleased: v5.0.0`, table.replace(/\n.*$/, '')),
    defaultJudging,
  );
  expect(findings.map(({ rule, state }) => [rule, state])).toEqual([['line-unknown', null]]);
});

test('what a forge flags is no release, or none that is final', () => {
  const flags = {
    drafts: new Set(['v5.3.0']),
    prereleases: new Set(['v5.2.0']),
    seen: new Set<string>(),
    isWhole: true,
  };
  const forge = { defaultBranch: 'main', branches: [], policyUrl: null, flags };
  const tags = tagsOf('v5.3.0', 'v5.2.0', 'v5.1.4');
  expect(run({ tags, forge }).looked).toMatchObject({ newest: 'v5.1.4', releases: 2 });
  expect(run({ tags }).looked).toMatchObject({ newest: 'v5.3.0', releases: 3 });
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
