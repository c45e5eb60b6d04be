// Foreign text as Markdown that only shows it.
import { describe, expect, test } from '@jest/globals';
import { code, inert, link, tableOf } from '../../src/reports/markdown.ts';

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

test('code is inert as well, and no longer than anybody reads', () => {
  expect(code('</code><b>')).toBe('<code>&#60;/code&#62;&#60;b&#62;</code>');
  expect(code('a'.repeat(200))).toBe(`<code>${'a'.repeat(200)}</code>`);
  expect(code('a'.repeat(201))).toBe(`<code>${'a'.repeat(200)}…</code>`);
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
