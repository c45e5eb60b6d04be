// One report with everything that a view can meet: every level, related places, lines to write, problems, skipped rules, hostile text.
import type { Report } from '../../src/model/report.ts';
import {
  aFinding,
  aLine,
  aPlace,
  aPolicy,
  aRelease,
  aReport,
  aReportedRelease,
  aRow,
  aSpan,
  aTarget,
} from './build.ts';

/** A policy whose rows hold what makes drawing hard: tabs, wide signs, a long line, what a terminal would obey. */
const richText = [
  '# Security',
  '',
  '| Version | Supported | Until | Note |',
  '| ------- | --------- | ----- | ---- |',
  '| 5.1.x | ✅ | 2026-12-01 | |',
  '|\t5.1.0 | ❌ | | |',
  '| 日本 4.x | ✅ | soon | \u001B[31mred\u001B[0m ##[error]x |',
  `| ${'very '.repeat(40)}old 3.x | ${'no '.repeat(60)} | | |`,
  '| < 3.0 | :x: | 2020-01-31 | ends\u202Ereversed |',
  '',
  'Only the latest minor gets fixes. Mail [INSERT EMAIL].',
  '',
].join('\r\n');

const lines = richText.split('\r\n');

/** The place of these words in a line of the rich policy. */
function placeOf(line: number, words: string) {
  const column = (lines[line - 1] ?? '').indexOf(words) + 1;
  return {
    path: 'SECURITY.md',
    span: aSpan(line, column, column + words.length),
    source: lines[line - 1] ?? '',
  };
}

const rows = [
  aRow({
    span: placeOf(5, '5.1.x').span,
    until: { date: '2026-12-01', span: placeOf(5, '2026-12-01').span, isStatus: false },
  }),
  aRow({ span: placeOf(6, '5.1.0').span, text: '5.1.0', status: 'unsupported' }),
  aRow({
    span: placeOf(7, '日本 4.x').span,
    text: '日本 4.x',
    claim: { kind: 'unreadable' },
    status: 'unclear',
    note: '\u001B[31mred\u001B[0m ##[error]x',
    unread: [{ what: 'end', text: 'soon', span: placeOf(7, 'soon').span }],
  }),
  aRow({
    span: placeOf(9, '< 3.0').span,
    text: '< 3.0',
    scope: 'db-postgres',
    claim: {
      ...aLine(3, 0),
      intervals: [{ from: [0, 0, 0], to: [3, 0, 0], fromPrerelease: false }],
    } as ReturnType<typeof aLine>,
    status: 'unsupported',
    until: { date: '2020-01-31', span: placeOf(9, '2020-01-31').span, isStatus: false },
    note: 'ends\u202Ereversed',
  }),
];

export const richReport: Report = aReport({
  subject: { repository: null, name: 'project', ref: null },
  verdict: 'findings',
  policy: aPolicy({
    document: { path: 'SECURITY.md', origin: 'repository', text: richText },
    rows,
    rule: {
      rule: { unit: 'minor', count: 1 },
      span: placeOf(11, 'Only the latest minor gets fixes.').span,
      text: 'Only the latest minor gets fixes.',
    },
    placeholders: [
      {
        span: placeOf(11, '[INSERT EMAIL]').span,
        text: '[INSERT EMAIL]',
        kind: 'blank',
        inStarterSection: false,
      },
    ],
    starterTables: [{ line: 3, column: 1, endLine: 9, endColumn: 20 }],
    htmlTables: [aSpan(11, 1, 5)],
  }),
  rows: rows.map((row, at) => ({ row, newestRelease: at === 0 ? aRelease('5.1.4') : null })),
  judged: { path: 'SECURITY.md', origin: 'repository', text: richText },
  releases: [
    aReportedRelease('5.3.0-rc.1', { status: 'unlisted', line: null }),
    aReportedRelease('5.2.0', { status: 'unlisted', line: null }),
    aReportedRelease('5.1.4', { release: aRelease('5.1.4', { date: '2026-01-02' }), line: 5 }),
    aReportedRelease('2.0.0', {
      release: aRelease('2.0.0', { tag: 'db-postgres/v2.0.0' }),
      package: 'db-postgres',
      status: 'unsupported',
      line: 9,
    }),
  ],
  findings: [
    aFinding({
      place: placeOf(5, '5.1.x'),
      suggestion: { afterLine: 4, text: '| 5.2.x | ✅ |  | |' },
    }),
    aFinding({
      rule: 'rows-contradict',
      message: 'rows 5.1.x and 5.1.0 give v5.1.0 different statuses',
      place: placeOf(6, '5.1.0'),
      related: [{ message: 'the other row', place: placeOf(5, '✅') }],
    }),
    aFinding({
      rule: 'row-unreadable',
      level: 'warning',
      message: 'nobody could say when "soon" is',
      place: placeOf(7, 'soon'),
    }),
    aFinding({
      rule: 'row-repeated',
      level: 'warning',
      message: 'said before',
      place: placeOf(8, 'old 3.x'),
    }),
    aFinding({
      rule: 'end-date-near',
      level: 'notice',
      message: 'hostile\u001B]8;;x\u0007 text\n::error::and a second line',
      place: placeOf(9, 'ends\u202Ereversed'),
    }),
    aFinding({
      rule: 'policy-shadowed',
      level: 'notice',
      message: 'never shown',
      place: { ...aPlace(aSpan(1, 1, 1)), path: 'docs/SECURITY.md', source: '' },
    }),
    aFinding({ rule: 'policy-missing', message: 'there is no policy', place: null }),
  ],
  problems: [
    {
      code: 'tags-unreadable',
      message: 'this is a shallow clone',
      next: ['run git fetch --unshallow --tags', 'or give --tags'],
      state: null,
    },
  ],
  skipped: [
    { rule: 'unsupported-line-released', reason: 'release dates are not known' },
    { rule: 'row-without-release', reason: 'there is no release' },
    { rule: 'silent-line', reason: 'release dates are not known' },
  ],
  ignored: [
    {
      finding: aFinding({
        rule: 'row-without-release',
        level: 'warning',
        message: '"3.x" promises security fixes for versions that no tag names | <b>@everyone</b>',
        place: aPlace(aSpan(8, 3, 8)),
      }),
      by: {
        rule: 'row-without-release',
        about: '3.x',
        package: null,
        reason: '3.0 is due in May | see [plan](https://example.org) @octocat',
        until: '2027-05-31',
        from: 'settings',
        place: { ...aPlace(aSpan(5, 5, 10)), path: '.github/supported-versions.yml' },
      },
    },
  ],
  settings: [
    { key: 'fail-on', value: 'warning', from: 'flag', at: null },
    { key: 'today', value: null, from: 'default', at: null },
    {
      key: 'tags',
      value: ['v*', '!*-<b>@rc'],
      from: 'file',
      at: { path: '.github/supported-versions.yml', line: 7 },
    },
  ],
  looked: { rows: 4, tags: 212, releases: 4, newest: 'v5.2.0', rules: 15, requests: 0, roundTrips: 0 },
});

/** A report about a pull request: a dead line, and findings and problems in every state. */
export const pullReport: Report = aReport({
  verdict: 'findings',
  targets: [aTarget({ base: 'release/1.x' })],
  settingsChange: {
    path: '.github/supported-versions.yml',
    settings: [
      { key: 'fail-on', before: 'error', after: 'never' },
      { key: 'rules.row-repeated', before: null, after: 'off' },
    ],
    before: 'findings',
    after: 'clean',
    brought: [],
    silenced: [aFinding({ rule: 'row-repeated', level: 'warning', message: 'said twice | @octocat' })],
    untold: ['the releases would be taken from elsewhere, which was not looked at'],
  },
  touchesPolicy: true,
  findings: [
    aFinding({
      rule: 'unsupported-line-changed',
      state: 'new',
      message: 'this change goes to line 1.x (branch "release/1.x"), which gets no security fixes',
      place: null,
      help: ['please send it to a branch that does get fixes: 5.x and main', 'a maintainer can add a label'],
    }),
    aFinding({ rule: 'row-repeated', level: 'warning', state: 'existing', message: 'said before' }),
    aFinding({ rule: 'end-date-passed', state: 'mended', message: 'the last day was 2026-01-31' }),
  ],
  problems: [
    { code: 'policy-unreadable', message: 'it is a folder', next: ['write a file'], state: 'existing' },
    { code: 'tags-unreadable', message: 'no tags', next: ['fetch them', 'or give a list'], state: null },
  ],
  skipped: [{ rule: 'silent-line', reason: 'release dates are not known' }],
  looked: { ...aReport().looked, requests: 3, roundTrips: 4 },
});
