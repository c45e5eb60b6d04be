// The report as annotations.
import { describe, expect, test } from '@jest/globals';
import { toAnnotations } from '../../src/reports/annotations.ts';
import { problemPage } from '../../src/reports/problem-page.ts';
import { aFinding, aPolicy, aReport } from '../support/build.ts';
import { richReport } from '../support/rich-report.ts';

const problems = [
  { code: 'tags-unreadable', message: 'no tags', next: ['fetch them'], state: null },
] as const;

test('a finding stands on its line, with what to write and where to read more', () => {
  const finding = aFinding({ suggestion: { afterLine: 6, text: '| 5.2.x | yes |' } });
  expect(toAnnotations(aReport({ findings: [finding] }), { problems: true, existing: false })).toEqual([
    {
      kind: 'error',
      title: 'newest-release-unlisted',
      message: [
        'v5.2.0 is the newest release, and no row speaks of it',
        '',
        'Write below line 6:',
        '| 5.2.x | yes |',
        '',
        'https://example.org/newest-release-unlisted.md',
      ].join('\n'),
      path: 'SECURITY.md',
      span: { line: 7, column: 3, endLine: 7, endColumn: 8 },
    },
  ]);
});

test('the worst come first', () => {
  const kinds = toAnnotations(richReport, { problems: true, existing: false }).map(({ kind }) => kind);
  expect(kinds).toEqual(['error', 'error', 'error', 'error', 'warning', 'warning', 'notice', 'notice']);
});

describe('a problem', () => {
  test('is an error where it fails the job', () => {
    expect(toAnnotations(aReport({ problems }), { problems: true, existing: false })).toEqual([
      {
        kind: 'error',
        title: 'tags-unreadable',
        message: `no tags\nfetch them\n\n${problemPage('tags-unreadable')}`,
        path: null,
        span: null,
      },
    ]);
  });

  test('is a warning where it does not', () => {
    expect(toAnnotations(aReport({ problems }), { problems: false, existing: false })).toMatchObject([
      { kind: 'warning' },
    ]);
  });
});

describe('on a pull request', () => {
  const findings = (['new', 'existing', 'mended'] as const).map((state) =>
    aFinding({ state, message: state }),
  );
  const shown = (overrides: Parameters<typeof aReport>[0]) =>
    toAnnotations(aReport({ findings, ...overrides }), { problems: true, existing: false }).map(
      ({ message }) => message.split('\n')[0],
    );

  test('what it brings is shown', () => {
    expect(shown({})).toEqual(['new']);
  });

  test('and what was there before, where it touches the policy', () => {
    expect(shown({ touchesPolicy: true })).toEqual(['new', 'there before this pull request: existing']);
  });

  test('what was there before looks like a hint, and says so', () => {
    const findings = [aFinding({ state: 'existing', message: 'no row speaks of it' })];
    expect(
      toAnnotations(aReport({ findings, touchesPolicy: true }), { problems: true, existing: false }),
    ).toMatchObject([
      {
        kind: 'notice',
        message: expect.stringMatching(/^there before this pull request: no row speaks of it/),
      },
    ]);
  });

  test('a problem that was there before fails nothing', () => {
    const existing = { ...problems[0], state: 'existing' } as const;
    expect(
      toAnnotations(aReport({ problems: [existing], touchesPolicy: true }), {
        problems: true,
        existing: false,
      }),
    ).toMatchObject([{ kind: 'warning', title: 'tags-unreadable' }]);
    expect(
      toAnnotations(aReport({ problems: [existing] }), { problems: true, existing: false }),
    ).toMatchObject([{ kind: 'warning' }]);
  });

  test('unless what was there before is to fail: then it is shown as what it is', () => {
    const failing = { problems: true, existing: true };
    const existing = { ...problems[0], state: 'existing' } as const;
    const findings = [aFinding({ state: 'existing' })];
    expect(toAnnotations(aReport({ problems: [existing], findings }), failing)).toMatchObject([
      { kind: 'error', title: 'tags-unreadable' },
      { kind: 'error', title: 'newest-release-unlisted', message: expect.stringMatching(/^there before/) },
    ]);
  });

  test('what can be done stands below what is wrong', () => {
    const [annotation] = toAnnotations(aReport({ findings: [aFinding({ help: ['do this', 'or that'] })] }), {
      problems: true,
      existing: false,
    });
    expect(annotation?.message).toMatch(/no row speaks of it\ndo this\nor that\n\nhttps:/);
  });
});

describe('the owner’s default is no file here', () => {
  const owners = { ...aPolicy().document, origin: 'owner' } as const;
  const placed = (overrides: Parameters<typeof aReport>[0]) =>
    toAnnotations(aReport({ findings: [aFinding()], ...overrides }), { problems: true, existing: false }).map(
      ({ path, span }) => [path, span?.line],
    );

  test('so nothing stands on its lines', () => {
    expect(placed({ policy: aPolicy({ document: owners }), judged: owners })).toEqual([[null, undefined]]);
  });

  test('but on those of the policy that a pull request writes in its place', () => {
    expect(placed({ policy: aPolicy({ document: owners }), judged: aPolicy().document })).toEqual([
      ['SECURITY.md', 7],
    ]);
  });

  test('and not where it comes back because the own one is taken away', () => {
    expect(placed({ policy: aPolicy(), judged: owners })).toEqual([[null, undefined]]);
  });
});

describe('GitHub keeps ten of a kind', () => {
  const many = (count: number) =>
    toAnnotations(aReport({ findings: Array.from({ length: count }, () => aFinding()) }), {
      problems: true,
      existing: false,
    });

  test('ten are all shown', () => {
    expect(many(10)).toHaveLength(10);
    expect(many(10).every(({ title }) => title === 'newest-release-unlisted')).toBe(true);
  });

  test('of more, the last says how many are in the summary', () => {
    expect(many(12)).toHaveLength(10);
    expect(many(12).at(-1)).toMatchObject({
      kind: 'error',
      message: '3 more errors in the summary of this run',
      path: null,
    });
  });
});

describe('a message', () => {
  const messageOf = (overrides: Parameters<typeof aFinding>[0]) =>
    toAnnotations(aReport({ findings: [aFinding(overrides)] }), { problems: true, existing: false })[0]
      ?.message ?? '';

  test('only shows what strangers wrote', () => {
    expect(messageOf({ message: '\u001B\n##[error]x' })).toMatch(/^\\u\{1b\}\\u\{a\}#\\u\{23\}\[error\]x\n/);
  });

  test('is cut at a word where GitHub would cut it, and keeps its address', () => {
    const message = messageOf({ message: 'a word '.repeat(1000) });
    expect(message.length).toBeLessThanOrEqual(4096);
    expect(message.length).toBeGreaterThan(4080);
    expect(message).toMatch(/ a word(?: a)?…\n\nhttps:\/\/example\.org\/newest-release-unlisted\.md$/);
  });

  test('of a problem is cut as well, before its address', () => {
    const long = { ...problems[0], message: 'x'.repeat(9000) };
    const end = `…\n\n${problemPage('tags-unreadable')}`;
    const message = `${'x'.repeat(4096 - end.length)}${end}`;
    expect(
      toAnnotations(aReport({ problems: [long] }), { problems: true, existing: false })[0]?.message,
    ).toBe(message);
  });
});
