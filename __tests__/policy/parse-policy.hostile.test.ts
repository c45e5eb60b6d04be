// Policies as large as they may be, ordinary and hostile: each is read in less than a second.
import { describe, expect, test } from '@jest/globals';
import { readText } from '../support/read-policy.ts';
import { timeOf } from '../support/time.ts';

const size = 256 * 1024;
const limit = 1000;

/** A text over and over, up to the size of a policy or to so many characters. */
const fill = (unit: string, length = size): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const home = '## Supported versions\n\n';
const header = '| Version | Supported |\n|---|---|\n';
const inVersion = (cell: string): string => `${home}${header}| ${cell.slice(0, size - 100)} | yes |`;
const inStatus = (cell: string): string => `${home}${header}| 1.0 | ${cell.slice(0, size - 100)} |`;
const columns = (count: number): string => `|${'Version|'.repeat(count)}\n|${'-|'.repeat(count)}\n`;
const count = (to: number, one: (i: number) => string): string => Array.from({ length: to }, (_, i) => one(i)).join('');

/** The less busy of some runs: a machine that does something else for a moment is not the reader's fault. */
function timeToRead(text: string): number {
  const policy = text.slice(0, size);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && best >= limit; run++) best = Math.min(best, timeOf(() => readText(policy)));
  return best;
}

describe('ordinary', () => {
  test.each<[string, string]>([
    // what it is full of, the text
    ['rows', home + header + fill('| 1.2.x | :white_check_mark: |\n')],
    ['short rows without outer pipes', `${home}Version|Supported\n-|-\n${fill('1|y\n')}`],
    ['rows with ends and notes', `${home}| Version | Supported | Until | Notes |\n|---|---|---|---|\n${fill('| 1.2.x | yes | 03/04/2026 | best effort |\n')}`],
    ['tables', fill('## Supported versions\n\n| Version | Supported |\n|---|---|\n| 5.1.x | ✅ |\n\n')],
    ['list items', home + fill('- 1.2.x: supported\n')],
    ['lines in columns', home + fill('1.2.x   supported\n')],
    ['sentences', home + fill('Only the latest release gets security fixes. ')],
    ['paragraphs with links', home + fill('See [our page](https://example.org).\n\n')],
    ['headings', fill('## Supported versions\n\ntext\n\n')],
  ])('%s', (_what, text) => {
    expect(timeToRead(text)).toBeLessThan(limit);
  });
});

describe('hostile in its blocks', () => {
  test.each<[string, string]>([
    // what it is full of, the text
    ['lists in lists', count(500, (i) => `${'  '.repeat(i)}- a\n`)],
    ['list signs', home + fill('- ')],
    ['list numbers', home + fill('1. ')],
    ['quote signs', home + fill('>')],
    ['one table of 5000 columns', home + columns(5000) + fill('|1.0|yes|\n')],
    ['rows shorter than 200 columns', home + columns(200) + fill('1\n')],
    ['rows of many cells', `${home}${fill('a|', 60_000)}\n${fill('-|', 60_000)}\n${fill('a|')}`],
    ['tables of one row', home + fill('a|b\n-|-\n1|y\n\n')],
    ['lines of one paragraph', home + fill('a\n')],
    ['an underlined heading of many lines', `${home}${fill('a\n', size - 100)}===`],
    ['headings that only look so', fill('Supported versions\n\n')],
    ['a comment that is never closed', `${home}<!-- ${fill('a\n')}`],
    ['HTML tables', home + fill('<table>\n\n')],
    ['references', fill('[a]: b\n')],
    ['fences', fill('```\n')],
    ['one line of spaces', `${home}a${fill(' ', size - 100)}b`],
    ['ends of lines', fill('\r\n')],
  ])('%s', (_what, text) => {
    expect(timeToRead(text)).toBeLessThan(limit);
  });
});

describe('hostile in its lines', () => {
  test.each<[string, string]>([
    // what it is full of, the text
    ['emphasis', home + fill('_*')],
    ['emphasis on letters', home + fill(' *a')],
    ['backticks', home + fill('`')],
    ['links that never end', home + fill('[a](')],
    ['links', home + fill('[a](b)。')],
    ['brackets', home + fill('[', size / 2) + fill('](', size / 2)],
    ['at signs', home + fill('@')],
    ['addresses', home + fill('security@example.com')],
    ['blanks', home + fill('[your email] ')],
    ['tags that never end', home + fill('<a ')],
    ['comments that never end', `${home}a ${fill('<!--')}`],
    ['entities', home + fill('&lt;')],
    ['emoji', home + fill('✅❌')],
    ['emoji made of several', home + fill('👩‍👩‍👧')],
    ['shortcodes', home + fill(':x:')],
    ['legends', home + fill('⚠ ❌\n\n')],
    ['one word', home + fill('a')],
    ['characters that are words', home + fill('最')],
    ['accents', `${home}a${fill('\u0301')}`],
    ['ends of sentences', home + fill('。')],
    ['short sentences', home + fill('A. ')],
    ['one sentence', home + fill('only the latest release gets security fixes and ')],
    ['clauses', home + fill('2.x gets fixes, but ')],
    ['negations', home + fill('not ')],
    ['dates in an item', `${home}- 1.0: ${fill('until 2026-01-01 ')}`],
    ['emoji in an item', `${home}- ${fill('✅')} 1.0`],
  ])('%s', (_what, text) => {
    expect(timeToRead(text)).toBeLessThan(limit);
  });
});

describe('hostile in a cell', () => {
  test.each<[string, string]>([
    // what it is full of, the text
    ['spaces', inVersion(fill(' '))],
    ['digits', inVersion(fill('1'))],
    ['parts of a number', inVersion(fill('1.'))],
    ['numbers', inVersion(fill('1 '))],
    ['spans', inVersion(fill('1-'))],
    ['wildcards', inVersion(`1${fill('.x')}`)],
    ['prereleases', inVersion(fill('1.2.3-rc.1'))],
    ['comparisons', inVersion(fill('< '))],
    ['words between numbers', inVersion(`${fill('release ', size / 2)}${fill('1.0 release ', size / 2)}`)],
    ['ranges', inVersion(count(25_000, (i) => `1.${2 * i},`))],
    ['ranges in brackets behind ranges', inVersion(`${count(12_000, (i) => `1.${2 * i},`)} (${count(12_000, (i) => `=1.${2 * i},`)})`)],
    ['escaped pipes', inVersion(fill('\\|'))],
    ['words of support', inStatus(fill('not supported '))],
    ['dates', inStatus(fill('(2026-01-01) a '))],
    ['words of an end before dates', inStatus(`${fill('until ', size / 2)}${fill('2026-01 ', size / 2)}`)],
    ['months', inStatus(fill('May '))],
    ['years', inStatus(fill('2026-'))],
  ])('%s', (_what, text) => {
    expect(timeToRead(text)).toBeLessThan(limit);
  });
});
