// What the rows of a version table say, and where each cell stands.
import { describe, expect, test } from '@jest/globals';
import { readText, showRows, table, textAt } from '../support/read-policy.ts';

const read = (...lines: string[]) => readText(lines.join('\n'));

describe('however the table is drawn, it says the same', () => {
  const said = [
    '2.x is >=2.0.0 <3.0.0-0: supported',
    '1.2.x is >=1.2.0 <1.3.0-0: unsupported',
    '< 1.2 is <1.2.0-0: unsupported',
  ];

  test.each<[string, string]>([
    // how it is drawn, the text
    ['with outer pipes', '| Version | Supported |\n|---|---|\n| 2.x | yes |\n| 1.2.x | no |\n| < 1.2 | no |'],
    ['without outer pipes', 'Version | Supported\n--- | ---\n2.x | yes\n1.2.x | no\n< 1.2 | no'],
    ['with a pipe on the left', '| Version | Supported\n|---|---\n| 2.x | yes\n| 1.2.x | no\n| < 1.2 | no'],
    ['aligned', '| Version | Supported |\n|:---|:-:|\n| 2.x | yes |\n| 1.2.x | no |\n| < 1.2 | no |'],
    ['out of line', '|Version|   Supported|\n| --- |-|\n|2.x|    yes   |\n|  1.2.x|no |\n|< 1.2 |no|'],
    ['with tabs', '|\tVersion\t|\tSupported\t|\n|---|---|\n|\t2.x\t|\tyes\t|\n|\t1.2.x\t|no|\n|< 1.2|no|'],
    [
      'in a quote',
      '> | Version | Supported |\n> |---|---|\n> | 2.x | yes |\n> | 1.2.x | no |\n> | < 1.2 | no |',
    ],
    [
      'in a list',
      '- our versions:\n\n  | Version | Supported |\n  |---|---|\n  | 2.x | yes |\n  | 1.2.x | no |\n  | < 1.2 | no |',
    ],
    [
      'indented',
      '   | Version | Supported |\n   |---|---|\n   | 2.x | yes |\n  | 1.2.x | no |\n | < 1.2 | no |',
    ],
    [
      'right below a line of text',
      'Our versions:\n| Version | Supported |\n|---|---|\n| 2.x | yes |\n| 1.2.x | no |\n| < 1.2 | no |',
    ],
    [
      'with a row of nothing',
      '| Version | Supported |\n|---|---|\n| 2.x | yes |\n| | |\n| 1.2.x | no |\n| < 1.2 | no |',
    ],
    [
      'with surplus cells',
      '| Version | Supported |\n|---|---|\n| 2.x | yes | more |\n| 1.2.x | no | 9 |\n| < 1.2 | no |',
    ],
    [
      'with markup',
      '| **Version** | _Supported_ |\n|---|---|\n| **2.x** | `yes` |\n| [1.2.x](https://example.org) | **no** |\n| `< 1.2` | *no* |',
    ],
    [
      'with entities',
      '| Version | Supported |\n|---|---|\n| 2.x | yes&nbsp; |\n| 1.2.x | no |\n| &lt; 1.2 | no |',
    ],
    [
      'the columns the other way round',
      '| Supported | Version |\n|---|---|\n| yes | 2.x |\n| no | 1.2.x |\n| no | < 1.2 |',
    ],
  ])('%s', (_how, text) => {
    expect(showRows(readText(text))).toEqual(said);
    expect(showRows(readText(text.replaceAll('\n', '\r\n')))).toEqual(said);
  });
});

describe('every cell stands where it is said to stand', () => {
  test.each([
    // the row, what stands at the version, what stands at the status
    ['| 1.2.x | yes |', '1.2.x', 'yes'],
    ['|1.2.x|yes|', '1.2.x', 'yes'],
    ['1.2.x | yes', '1.2.x', 'yes'],
    ['|  1.2.x   |     yes ', '1.2.x', 'yes'],
    ['|\t1.2.x\t|\tyes\t|', '1.2.x', 'yes'],
    ['| 🎉 1.2.x 👩‍👩‍👧 | :tada: ✅ |', '🎉 1.2.x 👩‍👩‍👧', ':tada: ✅'],
    ['| **1.2.x** | `yes` |', '**1.2.x**', '`yes`'],
    ['| [1.2.x](https://example.org/a_\\|b) | yes |', '[1.2.x](https://example.org/a_\\|b)', 'yes'],
    ['| 1.2.x \\| 1.3.x | yes \\| no |', '1.2.x \\| 1.3.x', 'yes \\| no'],
    ['| `1.2.x` | yes | surplus |', '`1.2.x`', 'yes'],
  ])('%j', (row, version, status) => {
    for (const [before, prefix] of [
      ['', ''],
      ['> ', '> '],
      ['- a\n\n  ', '  '],
    ] as const) {
      const text = [`${before}| Version | Supported |`, `${prefix}|---|---|`, `${prefix}${row}`].join('\n');
      const found = readText(text).rows[0];
      expect(found && textAt(text, found.span)).toBe(version);
      expect(found?.statusSpan && textAt(text, found.statusSpan)).toBe(status);
    }
  });

  test('the line is that of the file, whatever ends its lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['# Security', '', ...table('| 2.x | yes |', '| 1.x | no |')].join(end);
      expect(readText(text).rows.map(({ span }) => [span.line, span.column])).toEqual([
        [5, 3],
        [6, 3],
      ]);
    }
  });

  test('the end of support too', () => {
    const text = '| Version | Supported |\n|---|---|\n| 1.x | yes, until **30 April 2027** |';
    const until = readText(text).rows[0]?.until;
    expect(until && textAt(text, until.span)).toBe('30 April 2027');
  });
});

describe('a row that is short', () => {
  test('has no status', () => {
    const { rows } = read('| Version | Supported |', '|---|---|', '| 2.x | yes |', '| 1.x |', '');
    expect(rows[1]).toMatchObject({ text: '1.x', status: 'unclear' });
    // What is missing stands behind what is there.
    expect(rows[1]?.statusSpan).toEqual({ line: 4, column: 6, endLine: 4, endColumn: 6 });
  });
});

describe('what could not be read is kept with its place', () => {
  test.each([
    // row, what could not be read, the text
    ['| Blue Whale | yes |', 'versions', 'Blue Whale'],
    ['| 1.x | maybe |', 'status', 'maybe'],
    ['| 1.x | yes, until 03/04/2027 |', 'end', '03/04/2027'],
  ])('%s', (row, what, text) => {
    const file = ['', ...table('| 9.x | yes |', row)].join('\n');
    const unread = readText(file).rows[1]?.unread ?? [];
    expect(unread).toMatchObject([{ what, text }]);
    expect(unread.map(({ span }) => textAt(file, span))).toEqual([text]);
  });

  test('an empty version cell is not every version', () => {
    expect(showRows(read(...table('| 2.x | yes |', '|  | no |')))).toEqual([
      '2.x is >=2.0.0 <3.0.0-0: supported',
      ' is unreadable: unsupported',
    ]);
  });
});

describe('a column of ends', () => {
  test.each([
    // the end cell, the row
    ['2027-04-30', '1.x is >=1.0.0 <2.0.0-0: supported until 2027-04-30'],
    ['April 2027', '1.x is >=1.0.0 <2.0.0-0: supported until 2027-04-30'],
    ['2027', '1.x is >=1.0.0 <2.0.0-0: supported until 2027-12-31'],
    ['Q3 2027', '1.x is >=1.0.0 <2.0.0-0: supported until 2027-09-30'],
    ['TBD', '1.x is >=1.0.0 <2.0.0-0: supported'],
    ['never', '1.x is >=1.0.0 <2.0.0-0: supported'],
    ['—', '1.x is >=1.0.0 <2.0.0-0: supported'],
    ['', '1.x is >=1.0.0 <2.0.0-0: supported'],
    // an end tied to an event is words
    ['The release of 5.2', '1.x is >=1.0.0 <2.0.0-0: supported (The release of 5.2)'],
    ['5.0 + 6 months', '1.x is >=1.0.0 <2.0.0-0: supported (5.0 + 6 months)'],
    // with the date in brackets, the date counts
    ['6 months after 5.0 (09 Sep 2027)', '1.x is >=1.0.0 <2.0.0-0: supported until 2027-09-09'],
  ])('%j', (cell, row) => {
    const policy = read('| Version | Supported | End of life |', '|---|---|---|', `| 1.x | yes | ${cell} |`);
    expect(showRows(policy)).toEqual([row]);
  });

  test('is itself the status where nothing else says one', () => {
    const { rows } = read('| Version | Supported until |', '|---|---|', '| 2.x | 2027-04-30 |');
    expect(rows).toMatchObject([{ status: 'supported', until: { date: '2027-04-30', isStatus: true } }]);
  });

  test('that says `never` says that fixes go on', () => {
    const { rows } = read(
      '| Version | End of life |',
      '|---|---|',
      '| 2.x | never |',
      '| 1.x | 2025-04-30 |',
    );
    expect(rows).toMatchObject([{ status: 'supported', until: null }, { until: { date: '2025-04-30' } }]);
  });

  test('that looks back says that there are none', () => {
    const { rows } = read(
      '| Version | End of life |',
      '|---|---|',
      '| 2.x | 2027-04-30 |',
      '| 1.x | ended 2025-04-30 |',
    );
    expect(rows.map(({ status }) => status)).toEqual(['supported', 'unsupported']);
  });

  test('beside a tick is not', () => {
    const { rows } = read('| Version | Supported | Until |', '|---|---|---|', '| 2.x | ✅ | 2027-04-30 |');
    expect(rows).toMatchObject([{ status: 'supported', until: { date: '2027-04-30', isStatus: false } }]);
  });

  test.each([
    // a day that only another date of the column tells from a month
    [
      ['03/04/2027', '25/12/2027'],
      ['2027-04-03', '2027-12-25'],
    ],
    [
      ['03/04/2027', '12/25/2027'],
      ['2027-03-04', '2027-12-25'],
    ],
    [
      ['03/04/2027', '01/02/2027'],
      [null, null],
    ],
    [
      ['03/04/2027', '25/12/2027', '12/25/2027'],
      [null, '2027-12-25', '2027-12-25'],
    ],
    [
      ['05/05/2027', '03/04/2027'],
      ['2027-05-05', null],
    ],
  ])('of %j', (cells, dates) => {
    const rows = cells.map((cell, i) => `| ${i + 1}.x | yes | ${cell} |`);
    const policy = read('| Version | Supported | Until |', '|---|---|---|', ...rows);
    expect(policy.rows.map(({ until }) => until?.date ?? null)).toEqual(dates);
    expect(policy.rows.flatMap(({ unread }) => unread).map(({ what }) => what)).toEqual(
      dates.filter((date) => date === null).map(() => 'end'),
    );
  });
});

describe('a date beside the status', () => {
  test.each([
    // the status cell, the row
    ['✅ (until 2027-04-30)', '1.x is >=1.0.0 <2.0.0-0: supported until 2027-04-30'],
    ['yes, until 2027-04-30', '1.x is >=1.0.0 <2.0.0-0: supported until 2027-04-30'],
    ['Until 2027-04-30', '1.x is >=1.0.0 <2.0.0-0: supported until 2027-04-30'],
    ['until April 2027', '1.x is >=1.0.0 <2.0.0-0: supported until 2027-04-30'],
    ['✅ (2027-04-30)', '1.x is >=1.0.0 <2.0.0-0: supported until 2027-04-30'],
    // what began is no end
    ['✅ since 2025-04-30', '1.x is >=1.0.0 <2.0.0-0: supported'],
    ['❌ ended 2025-04-30', '1.x is >=1.0.0 <2.0.0-0: unsupported until 2025-04-30'],
    ['End of life since 2025-04-30', '1.x is >=1.0.0 <2.0.0-0: unsupported until 2025-04-30'],
  ])('%s', (cell, row) => {
    const [found] = read(...table(`| 1.x | ${cell} |`)).rows;
    expect(found && showRows({ ...readText(''), rows: [{ ...found, note: null }] })).toEqual([row]);
  });

  test('stands where a mark would', () => {
    const { rows } = read(...table('| 2.x | until 2027-04-30 |', '| 1.x | ✅ until 2026-12-31 |'));
    expect(rows.map(({ until }) => until?.isStatus)).toEqual([true, false]);
  });
});

describe('a column of branches', () => {
  test('names branches that nobody knows as such', () => {
    const policy = read(
      '| Branch | Supported |',
      '|---|---|',
      '| main | ✅ |',
      '| rewrite | ❌ |',
      '| 1.x | ✅ |',
    );
    expect(showRows(policy)).toEqual([
      'main is branch:main: supported',
      'rewrite is branch:rewrite: unsupported',
      '1.x is >=1.0.0 <2.0.0-0: supported',
    ]);
  });
});

describe('every version, with words beside it that say which', () => {
  test('is those', () => {
    const { rows } = read(...table('| All releases | ✅ latest only |', '| 1.x | no |'));
    expect(rows[0]?.claim).toMatchObject({ kind: 'latest' });
  });
});

describe('notes', () => {
  test.each([
    // the cell, the note
    ['✅', null],
    ['yes', null],
    ['Supported', null],
    ['✅ Security fixes only', 'Security fixes only'],
    ['Security fixes only', 'Security fixes only'],
    ['✅ (best effort)', 'best effort'],
    [
      '❌ no new releases, critical fixes may be backported',
      'no new releases, critical fixes may be backported',
    ],
    ['**LTS**', 'LTS'],
  ])('of %s', (cell, note) => {
    expect(read(...table(`| 1.x | ${cell} |`)).rows[0]?.note).toBe(note);
  });

  test('stand in a column of their own', () => {
    const policy = read(
      '| Version | Supported | Notes |',
      '|---|---|---|',
      '| 2.x | yes |  |',
      '| 1.x | yes | critical fixes only |',
    );
    expect(policy.rows.map(({ note }) => note)).toEqual([null, 'critical fixes only']);
  });
});

describe('scopes', () => {
  test('are a column, in which any, all and dashes are none', () => {
    const policy = read(
      '| Package | Version | Supported |',
      '|---|---|---|',
      '| core | 2.x | yes |',
      '| `@example/ui` | 1.x | yes |',
      '| any | 0.x | no |',
      '| all | 0.1 | no |',
      '| — | 0.2 | no |',
      '| * | 0.3 | no |',
      '| - | 0.4 | no |',
      '|  | 0.5 | no |',
    );
    expect(policy.rows.map(({ scope }) => scope)).toEqual([
      'core',
      '@example/ui',
      ...Array.from({ length: 6 }, () => null),
    ]);
  });

  test('are the platform where the table is of its versions', () => {
    const policy = read('## Supported Minecraft versions', '', ...table('| 1.21 | ✅ |', '| 1.20 | ❌ |'));
    expect(policy.rows.map(({ scope }) => scope)).toEqual(['Minecraft', 'Minecraft']);
  });

  test('but not in the repository of the platform itself', () => {
    const text = ['## Supported Laravel versions', '', ...table('| 12 | ✅ |')].join('\n');
    expect(readText(text, 'laravel').rows[0]?.scope).toBeNull();
    expect(readText(text, 'my-package').rows[0]?.scope).toBe('Laravel');
  });
});

describe('`older` is all below the lowest number of the table, wherever it stands', () => {
  test.each([
    // rows, the range of the row that says older
    [['2.x', '1.4', 'older'], '<1.4.0-0'],
    [['Older versions', '1.4', '2.x'], '<1.4.0-0'],
    [['>= 2.1', 'earlier releases'], '<2.1.0-0'],
    [['3.x', '2.x', 'below'], '<2.0.0-0'],
    [['latest', 'older'], 'other'],
    [['main', 'older releases'], 'other'],
    [['2.x', 'all other versions'], 'other'],
  ])('%j: %s', (versions, range) => {
    const policy = read(...table(...versions.map((version) => `| ${version} | yes |`)));
    expect(showRows(policy).filter((row) => row.includes(`is ${range}: `))).toHaveLength(1);
  });
});
