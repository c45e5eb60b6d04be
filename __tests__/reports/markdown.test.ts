// Foreign text as Markdown that only shows it.
import { describe, expect, test } from '@jest/globals';
import { code, cutTable, fenced, inert, link, tableOf } from '../../src/reports/markdown.ts';

/** What a reader sees of Markdown without marks: entities as their signs. */
const seen = (markdown: string): string =>
  markdown.replaceAll(/&#(\d+);/g, (_entity, number: string) => String.fromCharCode(Number(number)));

describe('inert', () => {
  test.each([
    // text, as it is written
    ['1.x', '1.x'],
    ['SECURITY.md:9', 'SECURITY.md&#58;9'],
    ['a | b', 'a &#124; b'],
    ['<b>', '&#60;b&#62;'],
    ['&lt;', '&#38;lt;'],
    ['[x](y)', '&#91;x&#93;(y)'],
    ['*_~`', '&#42;&#95;&#126;&#96;'],
    ['a\\b', 'a&#92;b'],
    ['@team', '&#64;&#8203;team'],
    ['#1', '&#35;&#8203;1'],
    ['GH-1 gh-2 high-1', 'GH-&#8203;1 gh-&#8203;2 high-1'],
    ['https://x', 'https&#58;//x'],
    ['www.example.org', 'www&#46;example.org'],
    ['$x$', '&#36;x&#36;'],
    ['a\nb', 'a&#92;u{a}b'],
    ['a\u202Eb', 'a&#92;u{202e}b'],
    ['%0A::error::', '%0A&#58;&#58;error&#58;&#58;'],
  ])('%j is %s', (text, expected) => {
    expect(inert(text)).toBe(expected);
  });

  test('shows what it was given, a space without width apart', () => {
    const text = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
    expect(seen(inert(text)).replaceAll('\u200B', '')).toBe(text);
  });
});

test.each([
  // text, how it is written as code: inert as well, and no longer than anybody reads
  ['</code><b>', '<code>&#60;/code&#62;&#60;b&#62;</code>'],
  ['docs/v1.2.0-rc.1+a_b', '`docs/v1.2.0-rc.1+a_b`'],
  ['a`b', '<code>a&#96;b</code>'],
  ['a|b', '<code>a&#124;b</code>'],
  ['@team', '<code>&#64;&#8203;team</code>'],
  ['a b', '<code>a b</code>'],
  ['a\n', '<code>a&#92;u{a}</code>'],
  ['', '<code></code>'],
  ['a'.repeat(200), `\`${'a'.repeat(200)}\``],
  ['a'.repeat(201), `<code>${'a'.repeat(200)}…</code>`],
])('%j as code is %s', (text, expected) => {
  expect(code(text)).toBe(expected);
});

test('a link, and a table', () => {
  expect(link('a row', 'https://example.org/a?b=(c)#L1')).toBe('[a row](<https://example.org/a?b=(c)#L1>)');
  expect(
    tableOf(
      ['A', 'B'],
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ),
  ).toEqual(['| A | B |', '| --- | --- |', '| 1 | 2 |', '| 3 | 4 |']);
});

test.each([
  // lines, the fence that no run in them is as long as
  [['text'], '```'],
  [['``` and ```', '````'], '`````'],
  [[], '```'],
])('a block of %j stands between %s', (lines, fence) => {
  expect(fenced('diff', lines)).toEqual([`${fence}diff`, ...lines, fence]);
});

test('in a block everything shows, and every line stays one', () => {
  expect(fenced('', ['a\tb\u001B', 'c\n```\u202E'])).toEqual([
    '````',
    'a    b\\u{1b}',
    'c\\u{a}```\\u{202e}',
    '````',
  ]);
});

describe('a table that must not be longer than there is room', () => {
  const rows = [['1'], ['2'], ['3']];
  const head = ['| A |', '| --- |'];

  test.each([
    // bytes, what is kept
    [100, [...head, '| 1 |', '| 2 |', '| 3 |']],
    [26, [...head, '| 1 |', '| 2 |', '', '1 more thing does not fit here.']],
    [20, [...head, '| 1 |', '', '2 more things do not fit here.']],
    [19, ['', '3 more things do not fit here.']],
    [0, ['', '3 more things do not fit here.']],
  ])('in %i bytes', (room, lines) => {
    expect(cutTable(['A'], rows, room, 'more thing').lines).toEqual(lines);
  });

  test('tells what it took, and is none without rows', () => {
    expect(cutTable(['A'], rows, 100, 'x').bytes).toBe(6 + 8 + 18);
    expect(cutTable(['A'], [], 100, 'x')).toEqual({ lines: [], bytes: 0 });
  });
});
