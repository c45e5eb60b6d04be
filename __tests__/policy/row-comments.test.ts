// Which comments in a row ask not to hear of something, and what they leave of the row.
import { describe, expect, test } from '@jest/globals';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { readRowComments, withoutRowComments } from '../../src/policy/row-comments.ts';
import { aRow, aSpan } from '../support/build.ts';

const ask = '<!-- supported-versions ignore row-repeated: two teams -->';

/** What is asked for in a line: `RULE until DAY: REASON`, and behind it the slip. */
const asks = (line: string): string[] =>
  readRowComments([line], aRow({ span: aSpan(1, 1, 2), statusSpan: null })).map(
    ({ rule, until, reason, slip }) =>
      `${rule}${until === null ? '' : ` until ${until}`}: ${reason}${slip === null ? '' : `(${slip})`}`,
  );

test.each([
  // the line, what it asks for
  [`| 1.x ${ask} | yes |`, ['row-repeated: two teams']],
  [`| 1.x | yes | ${ask}`, ['row-repeated: two teams']],
  [`- 1.x: yes ${ask}${ask}`, ['row-repeated: two teams', 'row-repeated: two teams']],
  ['<!--supported-versions ignore a-rule:b: c-->', ['a-rule: b: c']],
  ['<!-- supported-versions ignore a until 2027-03-31: b -->', ['a until 2027-03-31: b']],
  // Slips that leave no doubt are read as what is meant.
  ['<!-- Supported-Versions Ignore a Until 2027-03-31: b -->', ['a until 2027-03-31: b']],
  ['<!-- supported-versions: ignore a: b -->', ['a: b']],
  ['<!-- supported-versions-ignore a: b -->', ['a: b']],
  ['<!-- supported-versions - ignore a: b -->', ['a: b']],
  // What gives no reason holds for nothing.
  ['<!-- supported-versions ignore a -->', ['a: ']],
  ['<!-- supported-versions ignore a b c -->', ['a: ']],
  ['<!-- supported-versions ignore a until 2027-03-31 -->', ['a until 2027-03-31: ']],
  // Nor does what is in no known form.
  ['<!-- supported-versions ignore a until 2027-02-30: b -->', ['a: (no-day)']],
  ['<!-- supported-versions ignore a until 2027-03-31 or so: b -->', ['a: (no-day)']],
  ['<!-- supported-versions ignore a until: b -->', ['a: (no-day)']],
  ['<!-- supported-versions ignore a until soon -->', ['a: (no-day)']],
  ['<!-- supported-versions ignore a b c: d -->', ['a: (no-day)']],
  ['<!-- supported-versions ignore: b -->', [': (no-rule)']],
  ['<!-- supported-versions ignore -->', [': (no-rule)']],
  ['<!-- supported-versions ignored a: b -->', [': (not-ignore)']],
  ['<!-- supported-versions ignore-unused: b -->', [': (not-ignore)']],
  ['<!-- supported-versions disable a: b -->', [': (not-ignore)']],
  ['<!-- supported-versions-disable-line a -->', [': (not-ignore)']],
  ['<!-- supported-versions -->', [': (not-ignore)']],
  // Other comments are none of ours.
  ['<!-- ignore a: b -->', []],
  ['<!-- supported-versions-table -->', []],
  ['<!-- supported-versions-ignored a: b -->', []],
  ['<!-- supported-versionsignore a: b -->', []],
  ['<!-- the supported-versions ignore a: b -->', []],
  ['<!-- supported-versions ignore a: b', []],
  ['<!-- <!-- supported-versions ignore a: b -->', []],
])('%s', (line, expected) => {
  expect(asks(line)).toEqual(expected);
});

test('the place is that of the comment', () => {
  expect(
    readRowComments(['', '', `| 1.x ${ask} |`], aRow({ span: aSpan(3, 3, 6), statusSpan: null })),
  ).toMatchObject([{ span: aSpan(3, 7, 65) }]);
});

test.each([
  // a piece of a line, what is left of it
  [`1.x ${ask}`, '1.x'],
  [` | yes ${ask} |${ask}`, ' | yes |'],
  ['1.x <!-- Supported-Versions: disable it -->', '1.x'],
  ['1.x <!-- a remark -->', '1.x <!-- a remark -->'],
])('without comments %s is %s', (piece, expected) => {
  expect(withoutRowComments(piece)).toBe(expected);
});

describe('a policy reads as it would without them', () => {
  const plain = (text: string) =>
    parsePolicy({ path: 'SECURITY.md', origin: 'repository', text }).rows.map(
      ({ text: versions, claim, status, until, note, scope, unread, ignores }) => ({
        row: { versions, claim, status, date: until?.date, note, scope, unread },
        rules: ignores.map(({ rule }) => rule),
      }),
    );
  const table = (row: string): string =>
    ['| Version | Supported | Until |', '| --- | --- | --- |', row, '| 0.9 | no | |'].join('\n');
  const list = (item: string): string => ['## Supported versions', '', item, '- 0.9: unsupported'].join('\n');

  test.each([
    [table('| 1.x | yes | 2030-01-31 |'), table(`| 1.x ${ask} | yes | 2030-01-31 |`)],
    [table('| 1.x | yes | 2030-01-31 |'), table(`| 1.x | yes ${ask} | 2030-01-31 |`)],
    [table('| 1.x | yes | 2030-01-31 |'), table(`| 1.x | yes | 2030-01-31${ask} |`)],
    [table('| 1.x | yes | 2030-01-31 |'), table(`| 1.x | yes | 2030-01-31 | ${ask}`)],
    [list('- 1.x: supported'), list(`- 1.x: supported ${ask}`)],
    [list('- 1.x: supported'), list(`- 1.x ${ask}: supported`)],
    [list('- 1.x: supported\n  for a while'), list(`- 1.x: supported\n  for a while ${ask}`)],
  ])('%#', (without, commented) => {
    const [first, ...others] = plain(without);
    expect(plain(commented)).toEqual([{ ...first, rules: ['row-repeated'] }, ...others]);
  });

  test('but for sentences, where nobody could say which row is meant', () => {
    expect(
      plain(`## Supported versions\n\nWe support version 1.2 with security fixes. ${ask}`),
    ).toMatchObject([{ rules: [] }]);
  });
});
