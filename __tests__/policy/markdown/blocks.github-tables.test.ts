// Tables are read as GitHub reads them: documents made at random are compared with GitHub's own parser, cmark-gfm.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBlocks } from '../../../src/policy/markdown/blocks.ts';

/** A table as both tell of it: how many columns, and of each row its line and the cells that are written. */
interface Seen {
  /** About where it starts: below a line of text GitHub's parser gives the line of the text. */
  readonly line: number;
  readonly width: number;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

function githubSees(text: string): Seen[] {
  const { stdout } = spawnSync('cmark-gfm', ['-e', 'table', '-t', 'xml', '--sourcepos'], {
    input: text,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const lines = text.split('\n').map((line) => Buffer.from(line));
  return [...stdout.matchAll(/<table .*?<\/table>/gs)].map(([table]) => {
    const [header = '', ...rows] = [
      ...table.matchAll(/<table_(?:header|row) .*?<\/table_(?:header|row)>/gs),
    ].map(([row]) => row);
    const cells = (row: string): string[][] =>
      [...row.matchAll(/<table_cell sourcepos="(\d+):(\d+)-\d+:(\d+)"/g)].map((match) => match.slice(1));
    return {
      line: Number(/sourcepos="(\d+):/.exec(header)?.[1]),
      width: cells(header).length,
      rows: rows.map((row) => ({
        line: Number(/sourcepos="(\d+):/.exec(row)?.[1]),
        // Cells that fill up a short row stand at column 0.
        cells: cells(row)
          .filter(([, from]) => from !== '0')
          .map(([line, from, to]) =>
            (lines[Number(line) - 1] ?? Buffer.alloc(0))
              .subarray(Number(from) - 1, Number(to))
              .toString()
              .trim(),
          ),
      })),
    };
  });
}

function weSee(text: string): Seen[] {
  return readBlocks(text).flatMap((block) =>
    block.kind === 'table'
      ? [
          {
            line: block.header[0]?.line ?? 0,
            width: block.header.length,
            rows: block.rows.map((row) => ({
              line: row[0]?.line ?? 0,
              cells: row.map((cell) => cell.raw),
            })),
          },
        ]
      : [],
  );
}

const isThere = spawnSync('cmark-gfm', ['--version']).status === 0;
const oracleTest = isThere ? test : test.skip;
const notRun = isThere ? '' : ' (NOT RUN: cmark-gfm is not installed)';

/** A table as it is put into a document. */
interface Drawn {
  readonly header: string;
  readonly delimiter: string;
  readonly rows: readonly string[];
}

/** The shapes that markdown-it, by which we read, reads otherwise than GitHub does: none but these are left out. */
const differences: Readonly<Record<string, (table: Drawn) => boolean>> = {
  'a header that begins like a quote, a list or a heading': ({ header }) =>
    /^(?:>|(?:[-+*]|\d{1,9}[.)]|#{1,6})(?:\s|$))/.test(header),
  'one column whose header has no pipe': ({ header }) => !header.includes('|'),
  'a delimiter row of dashes alone, which underlines a heading': ({ header, delimiter }) =>
    header.includes('|') && /^-+$/.test(delimiter),
  'a row of a pipe alone': ({ rows }) => rows.some((row) => row.trim() === '|'),
  'a row of a tag alone': ({ rows }) => rows.some((row) => /^<[a-z]+>$/.test(row.trim())),
};

const cell = fc.constantFrom(
  ...[
    '1.2.x',
    '2.x',
    '< 1.0',
    '>= 2.0',
    'yes',
    ':x:',
    '✅',
    '🎉 1.0',
    '**2.0**',
    '[1.x](a)',
    '`1.x`',
    '&lt; 1',
  ],
  ...[
    '',
    'a \\| b',
    '`a \\| b`',
    'x \\\\| y',
    '*',
    '- x',
    '1. x',
    '# x',
    '> x',
    '1 | 2',
    '–',
    'é',
    '<br>',
    'x\\',
  ],
);
const padding = fc.constantFrom('', ' ', '  ', '\t');
const row = (cells: fc.Arbitrary<string[]>): fc.Arbitrary<string> =>
  fc
    .record({ cells, padding, left: fc.boolean(), right: fc.boolean() })
    .map(({ cells: texts, padding: pad, left, right }) => {
      const inner = texts.map((text) => pad + text + pad).join('|');
      return `${left ? '|' : ''}${inner}${right ? '|' : ''}`.trim();
    });
const delimiters = (count: number): fc.Arbitrary<string> =>
  row(
    fc.array(fc.constantFrom('---', ':--', '--:', ':-:', '-', '-----'), {
      minLength: count,
      maxLength: count,
    }),
  );

const drawn: fc.Arbitrary<Drawn> = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    header: row(fc.array(cell, { minLength: width, maxLength: width })),
    delimiter: fc.oneof(
      { weight: 9, arbitrary: delimiters(width) },
      { weight: 1, arbitrary: delimiters(width + 1) },
    ),
    rows: fc.array(row(fc.array(cell, { minLength: 1, maxLength: width + 1 })), { maxLength: 5 }),
  }),
);

/** What a table stands in: the lines that open it, and what stands in front of each line of the table. */
const container = fc.constantFrom(
  { opening: [], prefix: '' },
  { opening: [], prefix: '> ' },
  { opening: ['- item', ''], prefix: '  ' },
  { opening: ['1. item', ''], prefix: '   ' },
  { opening: ['> - item', '>'], prefix: '>   ' },
  { opening: ['- > quote', '  >'], prefix: '  > ' },
);

const aDocument = fc
  .record({
    table: drawn,
    container,
    before: fc.constantFrom('', 'text', '# heading', '> quote'),
    isClose: fc.boolean(),
    after: fc.constantFrom(
      '',
      'lazy',
      'lazy | text',
      '# heading',
      '- item',
      '> quote',
      '```\n| a |\n```',
      '<div>',
      '***',
    ),
  })
  .map(({ table, container: { opening, prefix }, before, isClose, after }) => {
    const lines = [table.header, table.delimiter, ...table.rows].map((line) => prefix + line);
    const text = [before, ...(isClose ? [] : ['']), ...opening, ...lines, after];
    return { table, text: text.join('\n') };
  });

const documents = fc
  .sample(aDocument, { seed: 20261121, numRuns: 900 })
  .filter(({ table }) => !Object.values(differences).some((differs) => differs(table)));

// A heading closes whatever the document before it left open, so that one run of the parser reads them all.
const joined = documents.map(({ text }, i) => `# document ${i}\n\n${text}\n\n`).join('');

describe(`tables of ${documents.length} documents${notRun}`, () => {
  test('are enough to tell', () => {
    expect(documents.length).toBeGreaterThan(300);
    expect(weSee(joined).length).toBeGreaterThan(200);
  });

  oracleTest(`are those of GitHub, line by line and cell by cell${notRun}`, () => {
    const starts = joined.split('\n').flatMap((line, i) => (line.startsWith('# document ') ? [i + 1] : []));
    const [ours, theirs] = [weSee(joined), githubSees(joined)];
    const differing = documents.flatMap(({ text }, i) => {
      const [start = 0, end = Number.POSITIVE_INFINITY] = starts.slice(i, i + 2);
      const tables = (seen: readonly Seen[]) =>
        seen.filter(({ line }) => line > start && line < end).map(({ width, rows }) => ({ width, rows }));
      const [we, github] = [tables(ours), tables(theirs)];
      return JSON.stringify(we) === JSON.stringify(github) ? [] : [{ text, we, github }];
    });
    expect(differing).toEqual([]);
  });
});

describe('what is left out', () => {
  const shapes: readonly [string, Drawn][] = [
    [
      'a header that begins like a quote, a list or a heading',
      { header: '>= 2.0 | yes', delimiter: '---|---', rows: ['1.0 | no'] },
    ],
    ['one column whose header has no pipe', { header: '1.0', delimiter: ':-:', rows: ['2.0'] }],
    [
      'a delimiter row of dashes alone, which underlines a heading',
      { header: '1 \\| 2', delimiter: '---', rows: ['3'] },
    ],
    ['a row of a pipe alone', { header: '|a|b|', delimiter: '|-|-|', rows: ['|', '|1|2|'] }],
    ['a row of a tag alone', { header: '|a|b|', delimiter: '|-|-|', rows: ['<br>', '|1|2|'] }],
  ];

  test.each(shapes)('%s is known by its shape', (name, table) => {
    expect(Object.keys(differences).filter((each) => differences[each]?.(table))).toEqual([name]);
  });

  oracleTest.each(shapes)(`%s is read otherwise indeed${notRun}`, (_name, { header, delimiter, rows }) => {
    const text = [header, delimiter, ...rows, ''].join('\n');
    expect(weSee(text)).not.toEqual(githubSees(text));
  });
});
