// What holds of every policy, whatever it says.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Policy } from '../../src/model/policy.ts';
import type { Span } from '../../src/model/text.ts';
import { readText, showRow, textAt } from '../support/read-policy.ts';

const word = fc.constantFrom(
  ...[
    '## Supported versions',
    '# Security',
    '| ',
    ' | ',
    '|',
    '|---|---|',
    '- ',
    '> ',
    '1. ',
    '```',
    '<!--',
    '-->',
  ],
  ...[
    '<table>',
    'Version',
    'Supported',
    '1.2.x',
    '< 4.0',
    '>= 2',
    'v3',
    'latest',
    'older',
    'main',
    'yes',
    'no',
    '✅',
    ':x:',
  ],
  ...[
    'until 2027-04-30',
    '03/04/2026',
    'Q3 2026',
    'Only the latest release gets security fixes.',
    'not supported',
  ],
  ...[
    '[INSERT EMAIL]',
    'security@example.com',
    '[a](https://example.org)',
    '**',
    '`',
    '\\|',
    '&lt;',
    '🎉',
    '最新版本',
    '支持',
  ],
  ...['\t', '  ', '.', ': ', '\0', '\u2028', '\uD800', 'é'],
);
const line = fc.array(word, { maxLength: 7 }).map((words) => words.join(''));
const document = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, end]) => lines.join(end));

/** All places that a policy reports. */
function spansOf({ rows, rule, pointer, starterTables, placeholders, htmlTables }: Policy): Span[] {
  return [
    ...rows.flatMap(({ span, statusSpan, until, unread }) => [
      span,
      ...(statusSpan ? [statusSpan] : []),
      ...(until ? [until.span] : []),
      ...unread.map((one) => one.span),
    ]),
    ...(rule ? [rule.span] : []),
    ...(pointer ? [pointer.span] : []),
    ...starterTables,
    ...placeholders.map(({ span }) => span),
    ...htmlTables,
  ];
}

function isInside({ line: from, column, endLine, endColumn }: Span, lines: readonly string[]): boolean {
  const first = lines[from - 1];
  const last = lines[endLine - 1];
  if (first === undefined || last === undefined || from > endLine) return false;
  const isForwards = from < endLine || column <= endColumn;
  return (
    column >= 1 && column <= first.length + 1 && endColumn >= 1 && endColumn <= last.length + 1 && isForwards
  );
}

/** Settled by one seed, so that a failure is the same for everybody. */
const settled = { seed: 1, numRuns: 400 } as const;

describe('any text', () => {
  test('is read without complaint, and every place lies inside of it', () => {
    fc.assert(
      fc.property(document, (text) => {
        const lines = text.split(/\r\n|\r|\n/);
        return spansOf(readText(text)).every((span) => isInside(span, lines));
      }),
      settled,
    );
  });

  test('of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const lines = text.split(/\r\n|\r|\n/);
        return spansOf(readText(text)).every((span) => isInside(span, lines));
      }),
      settled,
    );
  });

  test('says the same whatever ends its lines', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const [unix, dos] = [readText(lines.join('\n')), readText(lines.join('\r\n'))];
        expect({ ...dos, document: null }).toEqual({ ...unix, document: null });
      }),
      { ...settled, numRuns: 200 },
    );
  });
});

describe('tables', () => {
  const version = fc.oneof(
    fc.tuple(fc.nat(30), fc.nat(30)).map(([major, minor]) => `${major}.${minor}.x`),
    fc.nat(30).map((major) => `${major}.x`),
    fc.nat(30).map((major) => `< ${major}.0`),
    fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)).map((parts) => parts.join('.')),
    fc.constantFrom('latest', 'older', 'main', 'all other versions', 'Blue Whale'),
  );
  const status = fc.constantFrom(
    '✅',
    ':x:',
    'yes',
    'no',
    'Security fixes only',
    'End of life',
    'until 2027-04-30',
    'maybe',
  );
  const dressed = fc
    .tuple(version, fc.constantFrom('', '**', '`', '🎉 '))
    .map(([text, mark]) => (mark === '🎉 ' ? mark + text : mark + text + mark));
  const cells = fc.array(fc.tuple(dressed, status), { minLength: 1, maxLength: 8 });
  const draw = (rows: readonly (readonly [string, string])[]): string =>
    ['| Version | Supported |', '|---|---|', ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n');

  test('every cell is found where it is written', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom('', '> ', '   '), (rows, prefix) => {
        const text = draw(rows)
          .split('\n')
          .map((each) => prefix + each)
          .join('\n');
        const found = readText(text).rows.map((row) => [
          textAt(text, row.span),
          row.statusSpan && textAt(text, row.statusSpan),
        ]);
        // A table that names no version is no table of versions.
        expect(found.length === 0 ? rows : found).toEqual(rows);
      }),
      settled,
    );
  });

  test('what is reported stands there, markup apart', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const text = draw(rows);
        return readText(text).rows.every((row) => textAt(text, row.span).includes(row.text));
      }),
      settled,
    );
  });

  test('say the same in any order of their rows', () => {
    const shuffled = cells.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    const said = (rows: readonly (readonly [string, string])[]): string[] =>
      readText(draw(rows)).rows.map(showRow).sort();
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(said(others)).toEqual(said(rows));
      }),
      settled,
    );
  });

  test('say the same with and without outer pipes', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        // A line that begins like a quote or a list is one.
        fc.pre(rows.every(([first]) => !/^[<>*\-\d#]+[ .)]/.test(first)));
        const bare = ['Version | Supported', '--- | ---', ...rows.map(([a, b]) => `${a} | ${b}`)].join('\n');
        expect(readText(bare).rows.map(showRow)).toEqual(readText(draw(rows)).rows.map(showRow));
      }),
      settled,
    );
  });
});
