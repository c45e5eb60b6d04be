// What a text has to be.
import { describe, expect, test } from '@jest/globals';
import { textForms } from '../../../src/settings/file/text-forms.ts';
import type { TextForm } from '../../../src/settings/shape.ts';

const forms = Object.entries(textForms);

test.each(forms)('the examples of %s are right', (_name, { examples = [], fault, pattern }) => {
  expect(examples.map(fault)).toEqual(examples.map(() => null));
  expect(examples.filter((text) => pattern?.test(text) === false)).toEqual([]);
});

const wrong: readonly (readonly [TextForm, string, string])[] = [
  // form, text, what follows the key in the sentence
  ['date', '2026-02-30', 'is "2026-02-30", which is no day of the calendar'],
  ['date', 'tomorrow', 'is "tomorrow", which is no day of the calendar'],
  ['path', '../a', 'is "../a", which leads out of the repository'],
  ['path', 'a/../../b', 'is "a/../../b", which leads out of the repository'],
  ['path', '/a', 'is "/a", which leads out of the repository'],
  ['path', 'C:/a', 'is "C:/a", which leads out of the repository'],
  ['support-window', 'latest-0-minor', 'is "latest-0-minor", which is no window of support'],
  ['pattern', 'v*, !v*-rc*', 'is "v*, !v*-rc*", and each pattern stands alone, as an item of a list'],
  ['branch-pattern', 'a, b', 'is "a, b", and each pattern stands alone, as an item of a list'],
  ['pattern', '{', 'is "{", which is no pattern: a brace is not closed'],
  ['branch-pattern', '!a', 'is "!a", and only patterns in a list can begin with !'],
  ['branch-line', 'v1', 'is "v1", which is no line'],
  ['branch-line', '1.2.3', 'is "1.2.3", which is no line'],
  ['branch-line', '{minor}.x', 'is "{minor}.x", which is no line'],
  ['branch-line', '{major}.{patch}', 'is "{major}.{patch}", which is no line'],
  ['branch-line', '1.x.x', 'is "1.x.x", which is no line'],
];

test.each(wrong)('%s: %s', (form, text, fault) => {
  expect(textForms[form].fault(text)).toBe(fault);
});

describe('a line', () => {
  test.each([
    'next',
    'none',
    '1',
    '1.x',
    '1.2',
    '1.2.x',
    '{major}',
    '{major}.x',
    '{major}.{minor}.x',
    '4.{minor}',
  ])('can be %s', (text) => {
    expect(textForms['branch-line'].fault(text)).toBeNull();
  });
});

test('whatever has a pattern that a text does not match has a fault too', () => {
  const texts = [
    'x',
    'a..b',
    '..a',
    'a/..',
    '!',
    '!!',
    'c:',
    '1:',
    'v*,w*',
    '2026-13-01',
    '1.2.3',
    'latest-',
    '2026-1-1',
    ...wrong.map(([, text]) => text),
  ];
  const missed = forms.flatMap(([name, { pattern, fault }]) =>
    texts.filter((text) => pattern?.test(text) === false && fault(text) === null).map((text) => [name, text]),
  );
  expect(missed).toEqual([]);
});
