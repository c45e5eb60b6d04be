// Lines that several views have.
import { expect, test } from '@jest/globals';
import { headline, labelled, problemLines, textOf } from '../../src/reports/lines.ts';
import { plain } from '../../src/reports/paint.ts';

test('a headline stays one line, whatever the message', () => {
  expect(headline('error', 'row-repeated', 'one\n::error::two', 'red', plain)).toBe(
    'error[row-repeated]: one\\u{a}::error::two',
  );
});

test('a label stands before a text that only shows', () => {
  expect(labelled('help', 'fetch\u001B the tags', plain)).toBe('help: fetch\\u{1b} the tags');
});

test('a problem says what to do, a step a line', () => {
  const lines = problemLines(
    { code: 'tags-unreadable', message: 'no tags', next: ['fetch them', 'or list them'] },
    plain,
  );
  expect(lines).toEqual([
    'problem[tags-unreadable]: no tags',
    'help: fetch them',
    'help: or list them',
    expect.stringMatching(/^see: https:.*docs\/problems\.md#tags-unreadable$/),
  ]);
});

test('blocks have an empty line between them, and an empty block leaves none', () => {
  expect(textOf([['a', 'b'], [], ['c']])).toBe('a\nb\n\nc\n');
});
