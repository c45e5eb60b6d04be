// Policies of the largest size whose lines and cells are hostile: each is read in less than a second.
import { describe, expect, test } from '@jest/globals';
import { count, fill, home, limit, size, timeToRead } from '../support/hostile.ts';

const inCells = (version: string, status: string): string =>
  `${home}| Version | Supported |\n|---|---|\n| ${version.slice(0, size - 100)} | ${status.slice(0, size - 100)} |`;
const inVersion = (cell: string): string => inCells(cell, 'yes');
const inStatus = (cell: string): string => inCells('1.0', cell);

describe('hostile in its lines', () => {
  test.each<[string, string]>([
    // what it is full of, the text
    ['emphasis', home + fill('_*')],
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
    ['legends', home + fill('⚠ ❌\n\n')],
    ['one word', home + fill('a')],
    ['characters that are words', home + fill('最')],
    ['accents', `${home}a${fill('\u0301')}`],
    ['ends of sentences', home + fill('。')],
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
    [
      'ranges in brackets behind ranges',
      inVersion(`${count(12_000, (i) => `1.${2 * i},`)} (${count(12_000, (i) => `=1.${2 * i},`)})`),
    ],
    ['escaped pipes', inVersion(fill('\\|'))],
    ['words of support', inStatus(fill('not supported '))],
    ['dates', inStatus(fill('(2026-01-01) a '))],
    ['words of an end before dates', inStatus(`${fill('until ', size / 2)}${fill('2026-01 ', size / 2)}`)],
    ['months', inStatus(fill('May '))],
  ])('%s', (_what, text) => {
    expect(timeToRead(text)).toBeLessThan(limit);
  });
});
