// The blocks of a document as GitHub sees them.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block } from '../../../src/policy/markdown/blocks.ts';
import { readBlocks, sourceLines } from '../../../src/policy/markdown/blocks.ts';

/** A block in a line: its kind, and its lines or cells with where each stands. */
function show(block: Block): string {
  const pieces = block.kind === 'table' ? [block.header, ...block.rows] : [block.pieces];
  const texts = pieces.map((row) =>
    row.map(({ line, column, raw }) => `${line}:${column} ${raw}`).join(' · '),
  );
  const item = block.kind === 'paragraph' && block.item ? ` in item ${block.item.item}` : '';
  return `${block.kind}${block.kind === 'heading' ? block.level : ''}${item}: ${texts.join(' / ')}`;
}

const read = (...lines: string[]): string[] => readBlocks(lines.join('\n')).map(show);

describe('headings and paragraphs', () => {
  test.each<[string, string[], string[]]>([
    ['with signs', ['# One', '## Two ##'], ['heading1: 1:3 One', 'heading2: 2:4 Two']],
    ['underlined', ['One', '===', 'Two', '---'], ['heading1: 1:1 One', 'heading2: 3:1 Two']],
    ['lines of one paragraph', ['one', 'two', 'three  '], ['paragraph: 1:1 one · 2:1 two · 3:1 three']],
    ['two paragraphs', ['one', '', 'two'], ['paragraph: 1:1 one', 'paragraph: 3:1 two']],
    ['in a quote', ['> one', '> two'], ['paragraph: 1:3 one · 2:3 two']],
  ])('%s', (_how, lines, blocks) => {
    expect(read(...lines)).toEqual(blocks);
  });
});

describe('lists', () => {
  test.each<[string, string[], string[]]>([
    ['of signs', ['- one', '- two'], ['paragraph in item 0: 1:3 one', 'paragraph in item 1: 2:3 two']],
    ['of numbers', ['1. one', '2) two'], ['paragraph in item 0: 1:4 one', 'paragraph in item 1: 2:4 two']],
    ['with lines that go on', ['* one', '  more'], ['paragraph in item 0: 1:3 one · 2:3 more']],
    ['with lazy lines', ['* one', 'more'], ['paragraph in item 0: 1:3 one · 2:1 more']],
    ['in each other', ['- one', '  - two'], ['paragraph in item 0: 1:3 one', 'paragraph in item 1: 2:5 two']],
  ])('%s', (_how, lines, blocks) => {
    expect(read(...lines)).toEqual(blocks);
  });

  test('are told apart, and items know how deep they stand', () => {
    const items = readBlocks('- a\n  - b\n- c\n\ntext\n\n1. d').flatMap((block) =>
      block.kind === 'paragraph' && block.item ? [block.item] : [],
    );
    expect(items.map(({ depth }) => depth)).toEqual([1, 2, 1, 1]);
    expect(items[0]?.list).toBe(items[2]?.list);
    expect(new Set(items.map(({ list }) => list)).size).toBe(3);
  });
});

describe('tables', () => {
  test.each<[string, string[], string[]]>([
    ['with outer pipes', ['| a | b |', '|---|---|', '| 1 | 2 |'], ['table: 1:3 a · 1:7 b / 3:3 1 · 3:7 2']],
    ['without', ['a | b', '---|---', '1 | 2'], ['table: 1:1 a · 1:5 b / 3:1 1 · 3:5 2']],
    ['short rows', ['| a | b |', '|---|---|', '| 1 |'], ['table: 1:3 a · 1:7 b / 3:3 1']],
    ['without the surplus cells of a row', ['| a |', '|---|', '| 1 | 2 |'], ['table: 1:3 a / 3:3 1']],
    ['in a quote', ['> a | b', '> -|-', '> 1 | 2'], ['table: 1:3 a · 1:7 b / 3:3 1 · 3:7 2']],
    [
      'in an item',
      ['- x', '', '  a | b', '  -|-', '  1 | 2'],
      ['paragraph in item 0: 1:3 x', 'table: 3:3 a · 3:7 b / 5:3 1 · 5:7 2'],
    ],
    [
      'below a line of text',
      ['text', '| a | b |', '|---|---|', '| 1 | 2 |'],
      ['paragraph: 1:1 text', 'table: 2:3 a · 2:7 b / 4:3 1 · 4:7 2'],
    ],
    [
      'that an empty line ends',
      ['a|b', '-|-', '1|2', '', '3|4'],
      ['table: 1:1 a · 1:3 b / 3:1 1 · 3:3 2', 'paragraph: 5:1 3|4'],
    ],
    [
      'that goes on in a line of text',
      ['a|b', '-|-', '1|2', 'text'],
      ['table: 1:1 a · 1:3 b / 3:1 1 · 3:3 2 / 4:1 text'],
    ],
    ['with characters of two units', ['🎉 a|b', '-|-', '🎉|2'], ['table: 1:1 🎉 a · 1:6 b / 3:1 🎉 · 3:4 2']],
  ])('%s', (_how, lines, blocks) => {
    expect(read(...lines)).toEqual(blocks);
  });

  test.each<[string, string[]]>([
    ['a delimiter row of another width', ['| a | b |', '|---|', '| 1 | 2 |']],
    ['no delimiter row', ['| a | b |', '| 1 | 2 |']],
    ['letters in the delimiter row', ['| a | b |', '|---|-x-|', '| 1 | 2 |']],
    ['a block of code', ['```', '| a | b |', '|---|---|', '```']],
    ['an indented block', ['    | a | b |', '    |---|---|']],
    ['a comment', ['<!--', '| a | b |', '|---|---|', '-->']],
    ['a comment that is never closed', ['<!--', '', '| a | b |', '|---|---|', '| 1 | 2 |']],
    ['HTML', ['<div>', '| a | b |', '|---|---|', '</div>']],
  ])('none in %s', (_what, lines) => {
    expect(readBlocks(lines.join('\n')).filter(({ kind }) => kind === 'table')).toEqual([]);
  });
});

describe('code and HTML', () => {
  test.each<[string, string[], string[]]>([
    ['fenced', ['```txt', 'a', ' b', '```'], ['code: 2:1 a · 3:1  b']],
    ['indented', ['    a', '    b'], ['code: 1:5 a · 2:5 b']],
    ['HTML', ['<div>', 'a', '</div>'], ['html: 1:1 <div> · 2:1 a · 3:1 </div>']],
  ])('%s', (_how, lines, blocks) => {
    expect(read(...lines)).toEqual(blocks);
  });
});

describe('front matter', () => {
  test('is no part of the document, and places stay right', () => {
    expect(read('---', 'title: a', '---', '', '# One')).toEqual(['heading1: 5:3 One']);
  });

  test.each<[string, string[]]>([
    ['a rule', ['---', '', 'one', '', '---']],
    ['what is never closed', ['---', 'title: a', 'text']],
    ['what comes later', ['text', '', '---', 'title: a', '---']],
  ])('is not %s', (_what, lines) => {
    expect(read(...lines).join()).toMatch(/one|text/);
  });
});

describe('lines', () => {
  test.each([
    ['a\nb', ['a', 'b']],
    ['a\r\nb', ['a', 'b']],
    ['a\rb', ['a', 'b']],
    ['a\r\n\r\nb\n', ['a', '', 'b', '']],
    ['', ['']],
  ])('of %j', (text, lines) => {
    expect(sourceLines(text)).toEqual(lines);
  });

  test('end alike whatever ends them', () => {
    const text = '# One\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- item\n';
    expect(readBlocks(text.replaceAll('\n', '\r\n'))).toEqual(readBlocks(text));
    expect(readBlocks(text.replaceAll('\n', '\r'))).toEqual(readBlocks(text));
  });
});

test('whatever a document holds, its pieces stand where they are written', () => {
  const line = fc.array(
    fc.constantFrom(
      '> ',
      '- ',
      '1. ',
      '    ',
      '\t',
      '| ',
      '|',
      'a',
      '🎉',
      ' ',
      '---',
      '# ',
      '```',
      '<!--',
      '-->',
      '\\',
      '\0',
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r'), (parts, end) => {
      const lines = parts.map((part) => part.join(''));
      const pieces = readBlocks(lines.join(end)).flatMap((block) =>
        block.kind === 'table' ? [...block.header, ...block.rows.flat()] : block.pieces,
      );
      return pieces.every((piece) => {
        const source = (lines[piece.line - 1] ?? '').replaceAll('\0', '\uFFFD');
        return source.startsWith(piece.raw, piece.column - 1) || piece.raw.trim() === '';
      });
    }),
    { seed: 1, numRuns: 300 },
  );
});
