// The statement as it was understood.
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { coloured, plain } from '../../src/reports/paint.ts';
import { renderShow } from '../../src/reports/show-text.ts';
import { aPolicy, aReport, aReportedRelease, aSpan } from '../support/build.ts';
import { richReport } from '../support/rich-report.ts';

test('a statement with everything in it', () => {
  expect(renderShow(richReport, plain)).toMatchInlineSnapshot(`
    "SECURITY.md states its versions in a table of 4 rows (as of 2026-11-21)

      line  of           versions  range             status       until              newest release  note
      5                  5.1.x     >=5.1.0 <5.2.0-0  supported    2026-12-01         v5.1.4
      6                  5.1.0     >=5.1.0 <5.2.0-0  unsupported
      7                  日本 4.x  ?                 unclear                                         \\u{1b}[31mred\\u{1b}[0m #\\u{23}[error]x
      9     db-postgres  < 3.0     <3.0.0-0          unsupported  2020-01-31 (over)                  ends\\u{202e}reversed

    Rule in prose
      SECURITY.md:11:1  latest-minor: "Only the latest minor gets fixes."

    Not understood
      SECURITY.md:7:16  end "soon"
      SECURITY.md:11:1  an HTML table of versions

    Never filled in
      SECURITY.md:3:1  GitHub's starter table, unchanged
      SECURITY.md:11:40  "[INSERT EMAIL]"

    Releases
      3 releases: newest v5.2.0, unlisted
      1 release of db-postgres: newest db-postgres/v2.0.0, unsupported by line 9

    problem[tags-unreadable]: this is a shallow clone
    help: run git fetch --unshallow --tags
    help: or give --tags
    see: https://github.com/supported-versions/supported-versions/blob/main/docs/problems.md#tags-unreadable
    "
  `);
});

test('a statement that is all right is short', () => {
  expect(renderShow(aReport(), plain)).toMatchInlineSnapshot(`
    "SECURITY.md states its versions in a table of 1 row (as of 2026-11-21)

      line  versions  range             status     newest release
      7     5.1.x     >=5.1.0 <5.2.0-0  supported  v5.1.4

    Releases
      1 release: newest v5.1.4, supported by line 7
    "
  `);
});

describe('what kind of statement it is', () => {
  test.each([
    ['table', 'states its versions in a table of 0 rows'],
    ['list', 'states its versions in a list of 0 rows'],
    ['prose', 'states its versions in prose'],
    ['pointer', 'states its versions elsewhere'],
    ['none', 'says nothing about versions'],
  ] as const)('%s', (kind, words) => {
    const policy = aPolicy({ kind, rows: [] });
    const [line] = renderShow(aReport({ policy, rows: [] }), plain).split('\n');
    expect(line).toBe(`SECURITY.md ${words} (as of 2026-11-21)`);
  });

  test('none, because there is no policy', () => {
    const [line] = renderShow(aReport({ policy: null, rows: [] }), plain).split('\n');
    expect(line).toBe('project: no policy was read');
  });
});

describe('that there is no release', () => {
  const looked = { rows: 1, tags: 5, releases: 0, newest: null, rules: 17, requests: 0, roundTrips: 0 };

  test('is said where there are tags', () => {
    expect(renderShow(aReport({ releases: [], looked }), plain)).toContain('Releases\n  none among 5 tags\n');
  });

  test('is not said where nobody could look', () => {
    const problems = [{ code: 'tags-unreadable', message: 'no git', next: [], state: null }] as const;
    expect(renderShow(aReport({ releases: [], looked, problems }), plain)).not.toContain('Releases');
  });
});

test('of a long quotation the beginning is shown, in one line', () => {
  const text = `This section\n  is where ${'we tell people '.repeat(50)}`;
  const policy = aPolicy({
    placeholders: [{ span: aSpan(9, 1, 5), text, kind: 'blank', inStarterSection: true }],
  });
  expect(renderShow(aReport({ policy }), plain)).toMatch(
    /^ {2}SECURITY\.md:9:1 {2}"This section is where we tell .*…"$/m,
  );
});

test('a pointer names where it leads, and only shows', () => {
  const policy = aPolicy({
    kind: 'pointer',
    rows: [],
    pointer: { span: aSpan(3, 5, 9), target: 'https://x/\u001B[2J' },
  });
  expect(renderShow(aReport({ policy, rows: [] }), plain)).toContain(
    'Stated elsewhere\n  SECURITY.md:3:5  https://x/\\u{1b}[2J\n',
  );
});

test('the last day of support is not over on that day', () => {
  const shownOn = (today: string) => renderShow({ ...richReport, today }, plain);
  expect(shownOn('2026-12-01')).toContain('2026-12-01  ');
  expect(shownOn('2026-12-02')).toContain('2026-12-01 (over)');
});

test('prereleases alone are no stable release', () => {
  const [release] = [aReportedRelease('5.3.0-rc.1')];
  expect(renderShow(aReport({ releases: [release] }), plain)).toContain('1 release: none is stable');
});

test('colours do not change the words', () => {
  const shown = stripVTControlCharacters(renderShow(richReport, coloured));
  expect(shown.replace(/ +$/gm, '')).toBe(renderShow(richReport, plain));
});
