// Which file is the policy.
import { describe, expect, test } from '@jest/globals';
import { choosePolicy, isMarkdown, isPolicyPlace } from '../../src/policy/policy-path.ts';

/** What stands in the folders; a path that ends in `/` is a folder. */
const choose = (...paths: string[]) =>
  choosePolicy(paths.map((path) => ({ path: path.replace(/\/$/, ''), isFolder: path.endsWith('/') })));

describe('the policy that GitHub shows', () => {
  test.each([
    // what is there, what is shown, what is never shown
    [['README.md'], null, []],
    [['SECURITY.md'], 'SECURITY.md', []],
    [['security.md'], 'security.md', []],
    [['Security.MarkDown'], 'Security.MarkDown', []],
    [
      ['docs/SECURITY.md', 'SECURITY.md', '.github/SECURITY.md'],
      '.github/SECURITY.md',
      ['SECURITY.md', 'docs/SECURITY.md'],
    ],
    [['docs/SECURITY.md', 'SECURITY.markdown'], 'SECURITY.markdown', ['docs/SECURITY.md']],
    [
      ['SECURITY.markdown', 'security.md', 'SECURITY.md'],
      'SECURITY.md',
      ['security.md', 'SECURITY.markdown'],
    ],
    [['SECURITY.md.bak', 'SECURITY-old.md', 'INSECURITY.md'], null, []],
  ])('%j: %s', (paths, first, others) => {
    expect(choose(...paths)).toEqual({ first, others });
  });
});

describe('what cannot be read is chosen too, so that somebody is told', () => {
  test.each([
    // what is there, what is chosen
    [['SECURITY.md/'], 'SECURITY.md'],
    [['SECURITY'], 'SECURITY'],
    [['docs/security.rst'], 'docs/security.rst'],
    [['SECURITY.txt'], 'SECURITY.txt'],
    [['SECURITY.rst', '.github/SECURITY.adoc'], '.github/SECURITY.adoc'],
    [['SECURITY.txt', 'SECURITY'], 'SECURITY'],
  ])('%j: %s', (paths, first) => {
    expect(choose(...paths)).toEqual({ first, others: [] });
  });
});

describe('but not', () => {
  test.each([
    // what is there, what is chosen
    ['where there is Markdown', ['.github/SECURITY.rst', 'SECURITY.md'], 'SECURITY.md'],
    ['a folder about security', ['docs/security/'], null],
    ['what is no text', ['SECURITY.pdf', 'security.yml', 'security.py'], null],
  ])('%s', (_what, paths, first) => {
    expect(choose(...paths)).toEqual({ first, others: [] });
  });
});

test('a folder is no second copy', () => {
  expect(choose('SECURITY.md', 'docs/SECURITY.md/').others).toEqual([]);
});

test.each([
  ['docs/SECURITY.md', true],
  ['SECURITY.MARKDOWN', true],
  ['SECURITY.rst', false],
  ['SECURITY', false],
])('%s is Markdown: %s', (path, answer) => {
  expect(isMarkdown(path)).toBe(answer);
});

test.each([
  ['SECURITY.md', true],
  ['.github/security.markdown', true],
  ['docs/Security', true],
  ['src/SECURITY.md', false],
  ['docs/deep/SECURITY.md', false],
  ['SECURITY-old.md', false],
])('a policy may stand at %s: %s', (path, expected) => {
  expect(isPolicyPlace(path)).toBe(expected);
});
