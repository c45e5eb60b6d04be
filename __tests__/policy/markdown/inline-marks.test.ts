// What one mark of Markdown shows as, and how much of the source it takes.
import { describe, expect, test } from '@jest/globals';
import { markAt } from '../../../src/policy/markdown/inline-marks.ts';

describe('the mark at the bar', () => {
  test.each([
    // source with a bar in front of the mark, what it shows as, how many characters it takes
    ['¦\\| x', '|', 2],
    ['¦&lt; 4', '<', 4],
    ['¦&#60; 4', '<', 5],
    ['¦&#x3c; 4', '<', 6],
    ['¦&ge; 4', '≥', 4],
    ['a¦<br>b', '\n', 4],
    ['a¦<br />b', '\n', 6],
    ['¦<b>x', '', 3],
    ['¦</b>x', '', 4],
    ['¦<a href="x">y', '', 12],
    ['¦<!-- x -->y', '', 10],
    ['¦<https://example.org>', 'https://example.org', 21],
    ['¦<us@example.org>', 'us@example.org', 16],
    ['¦`x`', '', 1],
    ['¦**x**', '', 1],
    ['*¦*x**', '', 1],
    ['**x*¦*', '', 1],
    ['¦*x*', '', 1],
    ['*x¦*', '', 1],
    ['¦_x_', '', 1],
    ['_x¦_', '', 1],
    ['¦~~x~~', '', 1],
    ['x¦[^1]', '', 4],
  ])('%s', (marked, shows, takes) => {
    const at = marked.indexOf('¦');
    expect(markAt(marked.replace('¦', ''), at)).toMatchObject({ shows, takes });
  });
});

describe('no mark is the character at the bar', () => {
  test.each([
    '¦x',
    '1.¦*',
    '>= 2 ¦* 3',
    'a¦_b',
    '¦~> 2.1',
    '¦< 4.0',
    '¦<= 4',
    '¦& more',
    '¦&unknown;',
    '¦&#1114112;',
    '¦\\x',
    '¦[x]',
  ])('%s', (marked) => {
    const at = marked.indexOf('¦');
    const source = marked.replace('¦', '');
    // A number that no character has is shown as it is written.
    expect(markAt(source, at)?.shows ?? source[at]).toBe(source.startsWith('&#') ? source : source[at]);
  });
});
