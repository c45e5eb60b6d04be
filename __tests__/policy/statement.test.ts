// In which layout a policy states its versions, and what counts where there are several.
import { describe, expect, test } from '@jest/globals';
import { readSection, readText, showRows, showRule, textAt } from '../support/read-policy.ts';

const table = '| Version | Supported |\n|---|---|\n| 2.x | yes |\n| 1.x | no |';
const list = '- 2.x: supported\n- 1.x: end of life';
const rule = 'Only the latest release gets security fixes.';
const link = 'See [our releases](https://example.org/releases).';

describe('the kind of a statement', () => {
  test.each([
    // what stands under `Supported versions`, the kind
    [table, 'table'],
    [list, 'list'],
    [rule, 'prose'],
    ['Version 2.x gets fixes.', 'prose'],
    [link, 'pointer'],
    ['Write to us.', 'none'],
    ['', 'none'],
    // tables come before lists, lists before sentences, all of them before links
    [[list, table].join('\n\n'), 'table'],
    [[rule, list].join('\n\n'), 'list'],
    [[link, rule].join('\n\n'), 'prose'],
  ])('%j: %s', (text, kind) => {
    expect(readSection(text).kind).toBe(kind);
  });

  test.each(['', '\n', '# Security', 'Thank you.', '---\ntitle: Security\n---\n'])(
    '%j states nothing',
    (text) => {
      expect(readText(text)).toMatchObject({
        kind: 'none',
        rows: [],
        rule: null,
        pointer: null,
        starterTables: [],
        placeholders: [],
        htmlTables: [],
      });
    },
  );
});

describe('rows come from one layout, and a rule may stand beside it', () => {
  test('a table with a rule', () => {
    const policy = readSection(rule, '', table);
    expect(showRows(policy)).toEqual([
      '2.x is >=2.0.0 <3.0.0-0: supported',
      '1.x is >=1.0.0 <2.0.0-0: unsupported',
    ]);
    expect(showRule(policy)).toBe('latest');
  });

  test('a list beside a table tells nothing more', () => {
    expect(readSection(table, '', '- 0.x: supported\n- 0.1: supported').rows).toHaveLength(2);
  });

  test('rows know their layout, and which table or list they stand in', () => {
    const tables = readSection(table, '', 'and', '', table).rows;
    expect(tables.map(({ layout, block }) => [layout, block])).toEqual([
      ['table', 0],
      ['table', 0],
      ['table', 1],
      ['table', 1],
    ]);
    const lists = readSection(list, '', 'and', '', list).rows;
    expect(lists.map(({ layout }) => layout)).toEqual(['list', 'list', 'list', 'list']);
    expect(new Set(lists.map(({ block }) => block)).size).toBe(2);
    expect(readSection('Version 2.x gets fixes.').rows.map(({ layout, block }) => [layout, block])).toEqual([
      ['prose', -1],
    ]);
  });
});

describe('a table of words', () => {
  test.each([
    // its version cell, whether it is a table of versions
    ['latest', true],
    ['Previous major', true],
    ['stable', true],
    ['main', true],
    ['x.x', true],
    ['Blue Whale', false],
    ['all others', false],
  ])('%s: %s', (cell, is) => {
    expect(readText(`| Version | Supported |\n|---|---|\n| ${cell} | yes |`).kind).toBe(
      is ? 'table' : 'none',
    );
  });
});

describe('what GitHub does not show is no statement', () => {
  test.each([
    // how it is hidden, the text
    ['a comment', `<!--\n${table}\n-->`],
    ['a comment that is never closed', `<!--\n\n${table}`],
    ['a broken delimiter row', table.replace('|---|---|', '|---|')],
    ['front matter', `---\nversions: 2.x\nsupported: 2.x\n---`],
    ['a comment in a line', '<!-- Version 2.x gets fixes. -->'],
  ])('%s', (_how, text) => {
    expect(readText(`${text}\n`)).toMatchObject({ kind: 'none', rows: [] });
  });
});

describe('an HTML table of versions', () => {
  const html = '<table>\n<tr><td>2.x</td><td>yes</td></tr>\n</table>';

  test('is a table that is not read, and its place is kept', () => {
    const text = `## Supported versions\n\n${html}\n`;
    const policy = readText(text);
    expect(policy).toMatchObject({ kind: 'table', rows: [] });
    expect(policy.htmlTables.map((span) => textAt(text, span))).toEqual(['<table>']);
  });

  test('is none in another part, nor in a comment', () => {
    expect(readText(`## Thanks\n\n${html}\n`)).toMatchObject({ kind: 'none', htmlTables: [] });
    expect(readText(`## Supported versions\n\n<!--\n${html}\n-->\n`)).toMatchObject({
      kind: 'none',
      htmlTables: [],
    });
  });
});
