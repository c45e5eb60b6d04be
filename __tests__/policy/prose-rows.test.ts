// Which versions a sentence names, and what it says of them.
import { describe, expect, test } from '@jest/globals';
import { readSection, readText, showRows, textAt } from '../support/read-policy.ts';

describe('versions named in a sentence', () => {
  test.each<[string, string[]]>([
    // sentence, its rows
    ['Version 2.x gets security fixes.', ['2.x is >=2.0.0 <3.0.0-0: supported']],
    ['We support 2.4 and above.', ['2.4 and above is >=2.4.0: supported']],
    [
      'Security fixes are made for 1.4.x and 2.x.',
      ['1.4.x and 2.x is >=1.4.0 <1.5.0-0 || >=2.0.0 <3.0.0-0: supported'],
    ],
    ['Versions before 2.0 are not supported.', ['2.0 is <2.0.0-0: unsupported']],
    ['Version 1.x is no longer supported.', ['1.x is >=1.0.0 <2.0.0-0: unsupported']],
    ['Versions below 2.0 do not receive fixes.', ['2.0 is <2.0.0-0: unsupported']],
    [
      'v2.x gets fixes, but v1.x is no longer supported.',
      ['v2.x is >=2.0.0 <3.0.0-0: supported', 'v1.x is >=1.0.0 <2.0.0-0: unsupported'],
    ],
    ['Only the main branch is supported.', ['main is branch:main: supported']],
    ['Security fixes land on `main`.', ['main is branch:main: supported']],
    ['Supported versions: 2.x and 3.x.', ['2.x and 3.x is >=2.0.0 <4.0.0-0: supported']],
    [
      'Supported: 3.x. Unsupported: 2.x and older.',
      ['3.x is >=3.0.0 <4.0.0-0: supported', '2.x and older is <3.0.0-0: unsupported'],
    ],
    // a date is no version
    ['We support 2.x until 2027-04-30.', ['2.x is >=2.0.0 <3.0.0-0: supported']],
    ['The 1.x branch reached end of life on 2024-12-31.', ['1.x is >=1.0.0 <2.0.0-0: unsupported']],
    ['All versions are supported.', ['All versions is *: supported']],
    ['Die Version 2.x wird unterstützt.', ['2.x is >=2.0.0 <3.0.0-0: supported']],
    ['La versión 1.x no recibe actualizaciones.', ['1.x is >=1.0.0 <2.0.0-0: unsupported']],
    ['Версия 1.x не поддерживается.', ['1.x is >=1.0.0 <2.0.0-0: unsupported']],
    ['我们支持 2.x。', ['2.x is >=2.0.0 <3.0.0-0: supported']],
  ])('%s', (sentence, rows) => {
    expect(showRows(readSection(sentence))).toEqual(rows);
  });

  test.each([
    // classes that neither numbers nor tags could tell
    'All stable versions are supported.',
    'The default branch gets fixes.',
    'Releases of the last two years get security fixes.',
  ])('that nobody could find: %s', (sentence) => {
    expect(readSection(sentence).rows).toMatchObject([
      { claim: { kind: 'unreadable' }, status: 'supported', unread: [{ what: 'versions' }] },
    ]);
  });

  test.each([
    // a time, a branch that only tells where releases are made, what the rest already says
    'Each version gets fixes for 12 months.',
    'Only the latest release on main gets fixes.',
    'All other versions get no fixes.',
  ])('are none: %s', (sentence) => {
    expect(readSection(sentence).rows).toEqual([]);
  });

  test('in an example are none', () => {
    expect(readSection('The latest minor gets fixes (e.g. 0.14).').rows).toEqual([]);
    expect(readSection('Only the latest minor gets fixes, for example 2.4.').rows).toEqual([]);
  });

  test('stand where they are written', () => {
    const text = '## Supported versions\n\nWe do\nsupport **2.4.x** only.';
    const [row] = readText(text).rows;
    expect(row && textAt(text, row.span)).toBe('2.4.x');
  });
});
