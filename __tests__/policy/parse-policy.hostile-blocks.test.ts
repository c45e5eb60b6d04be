// Policies as large as they may be, ordinary and hostile in their blocks: each is read in less than a second.
import { describe, expect, test } from '@jest/globals';
import { count, fill, home, limit, size, timeToRead } from '../support/hostile.ts';

const header = '| Version | Supported |\n|---|---|\n';
const columns = (width: number): string => `|${'Version|'.repeat(width)}\n|${'-|'.repeat(width)}\n`;

describe('ordinary', () => {
  test.each<[string, string]>([
    // what it is full of, the text
    ['rows', home + header + fill('| 1.2.x | :white_check_mark: |\n')],
    ['short rows without outer pipes', `${home}Version|Supported\n-|-\n${fill('1|y\n')}`],
    [
      'rows with ends and notes',
      `${home}| Version | Supported | Until | Notes |\n|---|---|---|---|\n${fill('| 1.2.x | yes | 03/04/2026 | best effort |\n')}`,
    ],
    ['list items', home + fill('- 1.2.x: supported\n')],
    ['lines in columns', home + fill('1.2.x   supported\n')],
    ['sentences', home + fill('Only the latest release gets security fixes. ')],
    ['paragraphs with links', home + fill('See [our page](https://example.org).\n\n')],
    ['headings', fill('## Supported versions\n\ntext\n\n')],
  ])('%s', (_what, text) => {
    expect(timeToRead(text)).toBeLessThan(limit);
  });
});

describe('hostile', () => {
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
    ['headings that only look so', fill('Supported versions\n\n')],
    ['a comment that is never closed', `${home}<!-- ${fill('a\n')}`],
    ['HTML tables', home + fill('<table>\n\n')],
    ['fences', fill('```\n')],
    ['one line of spaces', `${home}a${fill(' ', size - 100)}b`],
    ['ends of lines', fill('\r\n')],
  ])('%s', (_what, text) => {
    expect(timeToRead(text)).toBeLessThan(limit);
  });
});
