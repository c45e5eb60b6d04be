// The report as commands to a runner of workflows.
import { describe, expect, test } from '@jest/globals';
import { renderGithub } from '../../src/reports/github.ts';
import { aFinding, aPlace, aReport, aSpan } from '../support/build.ts';

const linesOf = (overrides: Parameters<typeof aReport>[0]): string[] =>
  renderGithub(aReport(overrides)).split('\n');
const commandOf = (overrides: Parameters<typeof aFinding>[0]): string | undefined =>
  linesOf({ findings: [aFinding(overrides)] })[0];

test('a finding is a command with its place, and the last line says what was looked at', () => {
  expect(linesOf({ findings: [aFinding()] })).toEqual([
    '::error title=newest-release-unlisted,file=SECURITY.md,line=7,endLine=7,col=3,endColumn=8::v5.2.0 is the newest release, and no row speaks of it%0A%0Ahttps://example.org/newest-release-unlisted.md',
    'checked SECURITY.md: 1 row, 1 tag, newest v5.1.4, 17 rules, 1 error',
    '',
  ]);
});

test('a clean report is its last line', () => {
  expect(linesOf({})).toEqual([
    'checked SECURITY.md: 1 row, 1 tag, newest v5.1.4, 17 rules, no findings',
    '',
  ]);
});

describe('GitHub takes', () => {
  test('columns only for a place within one line', () => {
    const span = { line: 3, column: 1, endLine: 9, endColumn: 20 };
    expect(commandOf({ place: aPlace(span) })).toContain(',file=SECURITY.md,line=3,endLine=9::');
  });

  test('no place for what has none', () => {
    expect(commandOf({ place: null })).toMatch(/^::error title=newest-release-unlisted::v5/);
  });

  test('ten of a kind; the tenth says where the others are', () => {
    const lines = linesOf({ findings: Array.from({ length: 12 }, () => aFinding()) });
    expect(lines).toHaveLength(12);
    expect(lines[9]).toBe(
      '::error title=and more::3 more errors are not shown here: --format text shows all',
    );
  });
});

describe('nothing that strangers wrote ends a command or starts another', () => {
  test.each([
    // what a message says, as the runner is given it
    ['100%0A::error::x', '100%250A::error::x'],
    ['a\r\n::error::x', 'a\\u{d}\\u{a}::error::x'],
    ['##[error]x', '#\\u{23}[error]x'],
  ])('%j', (message, given) => {
    expect(commandOf({ message })).toMatch(
      new RegExp(`::${given.replaceAll(/[\\[{}]/g, '\\$&')}%0A%0Ahttps:`),
    );
  });

  test.each([
    // a path, as the runner is given it
    ['a,line=1::x.md', 'a%2Cline=1%3A%3Ax.md'],
    ['a%2C.md', 'a%252C.md'],
    ['a\n::error::x', 'a\\u{a}%3A%3Aerror%3A%3Ax'],
  ])('%j', (path, given) => {
    expect(commandOf({ place: { ...aPlace(aSpan(1, 1, 2)), path } })).toContain(`,file=${given},line=1,`);
  });
});
