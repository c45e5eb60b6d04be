// Which packages a pull request changes, by its files.
import { describe, expect, test } from '@jest/globals';
import { statusUnknown } from '../../src/coverage/branch-status.ts';
import { touchedBy } from '../../src/engine/touched.ts';
import type { FilesReading } from '../../src/model/pull.ts';

const candidate = (name: string | null) => ({
  line: { kind: 'none' as const },
  status: { ...statusUnknown, package: name },
});
const homeOf = (path: string): string | null => /^(ui|core|other)\//.exec(path)?.[1] ?? null;

/** The packages that are changed, of those that are asked about, each with what is known of its files. */
function touched(files: FilesReading | null, ...names: (string | null)[]): string[] {
  return touchedBy(files, names.map(candidate), homeOf).map(
    (one) => `${one.candidate.status.package ?? 'main'} ${one.files?.kind ?? 'not asked'}`,
  );
}
const whole = (...paths: string[]): FilesReading => ({ kind: 'read', paths, isWhole: true });
const cut = (...paths: string[]): FilesReading => ({ kind: 'read', paths, isWhole: false });

describe('of the main package and two others', () => {
  test.each<[string, FilesReading | null, string[]]>([
    // what, the files, the packages
    ['all, where nobody asked', null, ['main not asked', 'ui not asked', 'core not asked']],
    [
      'all, where nobody knows',
      { kind: 'unknown', reason: 'HTTP 403' },
      ['main unknown', 'ui unknown', 'core unknown'],
    ],
    ['those of the files', whole('ui/a', 'core/a'), ['ui counting', 'core counting']],
    ['the main one by what is of no package', whole('a'), ['main counting']],
    [
      'the main one by what is of a package that is not asked about',
      whole('other/a', 'ui/a'),
      ['main counting', 'ui counting'],
    ],
    ['none by documents beside code', whole('ui/README.md', 'core/a'), ['core counting']],
    ['the main one, for all, by documents alone', whole('ui/README.md'), ['main none-counts']],
    [
      'perhaps all others, where the list is cut short',
      cut('ui/a'),
      ['main unknown', 'ui counting', 'core unknown'],
    ],
    [
      'perhaps all, where only documents are listed',
      cut('ui/README.md'),
      ['main unknown', 'ui unknown', 'core unknown'],
    ],
    ['perhaps all, where nothing is listed', whole(), ['main unknown', 'ui unknown', 'core unknown']],
  ])('%s', (_what, files, expected) => {
    expect(touched(files, null, 'ui', 'core')).toEqual(expected);
  });
});

test.each<[string, FilesReading, string[]]>([
  // what, the files, the packages
  ['those of the files', whole('ui/a', 'ui/b'), ['ui counting']],
  ['all by what is of none', whole('lock'), ['ui counting', 'core counting']],
  ['all by what is of none, beside what is of one', whole('ui/a', 'lock'), ['ui counting', 'core counting']],
  [
    'all by what is of a package that is not asked about, beside what is of one',
    whole('other/a', 'ui/a'),
    ['ui counting', 'core counting'],
  ],
  ['those of the documents, where nothing else changes', whole('ui/README.md'), ['ui none-counts']],
  ['all, for whom documents alone count nothing', whole('a.md'), ['ui none-counts', 'core none-counts']],
])('without a main package %s', (_what, files, expected) => {
  expect(touched(files, 'ui', 'core')).toEqual(expected);
});

test.each<[FilesReading, string]>([
  // the files, what is known of them
  [whole('core/a'), 'counting'],
  [cut('core/a'), 'counting'],
  [whole('docs/a'), 'none-counts'],
  [cut('docs/a'), 'unknown'],
])('one package alone is changed by any file: %j is %s', (files, expected) => {
  expect(touched(files, 'ui')).toEqual([`ui ${expected}`]);
  expect(touched(files, null)).toEqual([`main ${expected}`]);
});
