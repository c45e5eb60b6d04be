// Lists of tags as text.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseTagList } from '../../src/releases/tag-list.ts';

const hash = '0123456789abcdef0123456789abcdef01234567';
const read = (...lines: readonly string[]) => {
  const list = parseTagList(lines.join('\n'));
  return list.kind === 'read'
    ? list.tags.map(({ name, date }) => (date === null ? name : `${name} of ${date}`))
    : list;
};

describe('a list holds', () => {
  test.each([
    ['names', ['v1.0.0', 'v1.1.0'], ['v1.0.0', 'v1.1.0']],
    ['names with days', ['v1.0.0\t2026-01-02', 'v1.1.0'], ['v1.0.0 of 2026-01-02', 'v1.1.0']],
    [
      'blank lines, line ends of Windows and a byte order mark',
      ['\uFEFFv1.0.0\r', '\r', '', '  ', 'v1.1.0\t2026-01-02\r', ''],
      ['v1.0.0', 'v1.1.0 of 2026-01-02'],
    ],
    [
      'what git ls-remote prints',
      [
        `${hash}\tHEAD`,
        `${hash}\trefs/heads/main`,
        `${hash}\trefs/tags/v1`,
        `${hash}\trefs/tags/v1^{}`,
        `${hash}\trefs/tags/a/v2`,
      ],
      ['v1', 'a/v2'],
    ],
    ['objects named by SHA-256', [`${hash}${hash.slice(0, 24)}\trefs/tags/v1`], ['v1']],
    ['a tag that is named like an object', [hash, `${hash}\t2026-01-02`], [hash, `${hash} of 2026-01-02`]],
    ['no release yet', [], []],
  ])('%s', (_, lines, tags) => {
    expect(read(...lines)).toEqual(tags);
  });
});

describe('a line in no form is named', () => {
  test.each([
    ['a second field that is no day', 'v1.0.0\tyesterday'],
    ['a day that the calendar does not have', 'v1.0.0\t2026-02-30'],
    ['a third field', 'v1.0.0\t2026-01-02\tx'],
    ['a space where a tab should be', 'v1.0.0 2026-01-02'],
    ['spaces where git ls-remote prints a tab', `${hash}    refs/tags/v1.0.0`],
    ['an object that is cut short', `${hash.slice(1)}\trefs/tags/v1.0.0`],
    ['an object with something that is no ref', `${hash}\tmain`],
  ])('%s', (_, line) => {
    expect(read('v0.9.0', '', line)).toMatchObject({ kind: 'unreadable', line: 3 });
  });

  test('with what to write instead, and without the marks of a hostile one', () => {
    expect(read(`v1 \u001b[31m${'x'.repeat(100)}`)).toMatchObject({
      message: `line 1 is "v1 \\u001b[31m${'x'.repeat(52)}…"; write a name, a name with a tab and YYYY-MM-DD, or what git ls-remote prints`,
    });
  });
});

test('no text throws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('v1', '\t', '\n', '\r', '2026-01-02', hash, 'refs/tags/', '^{}') }),
  );
  fc.assert(fc.property(text, (written) => ['read', 'unreadable'].includes(parseTagList(written).kind)));
});
