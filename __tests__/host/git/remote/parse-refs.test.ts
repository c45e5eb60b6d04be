// What git tells of refs, line by line.
import { describe, expect, test } from '@jest/globals';
import { parseRefs } from '../../../../src/host/git/remote/parse-refs.ts';

const [one, two] = ['1'.repeat(40), '2'.repeat(40)];

test('branches, tags and the refs that were asked for are told apart', () => {
  const text = [
    'ref: refs/heads/main\tHEAD',
    `${one}\tHEAD`,
    `${one}\trefs/heads/main`,
    `${two}\trefs/heads/release/1.x`,
    `${two}\trefs/pull/7/merge`,
    `${two}\trefs/pull/8/merge`,
    `${two}\trefs/tags/@acme/core@1.0.0`,
    `${one}\trefs/tags/@acme/core@1.0.0^{}`,
    `${two}\trefs/odd/refs/tags/v9\n`,
  ].join('\n');
  expect(parseRefs(text, ['refs/pull/7/merge', 'refs/pull/9/merge'])).toEqual({
    defaultBranch: { name: 'main', commit: one },
    branches: ['main', 'release/1.x'],
    tags: ['@acme/core@1.0.0'],
    others: new Map([['refs/pull/7/merge', two]]),
    tagged: new Map([['@acme/core@1.0.0', two]]),
  });
});

describe('the default branch', () => {
  test.each([
    // lines, default branch
    ['', null],
    [`${one}\trefs/heads/main\n`, null],
    [`ref: refs/heads/none\tHEAD\n${one}\trefs/heads/main\n`, null],
    [`${one}\tHEAD\n`, { name: 'HEAD', commit: one }],
    [`ref: refs/odd/x\tHEAD\n${one}\tHEAD\n`, { name: 'HEAD', commit: one }],
    [`ref: refs/heads/a/b\tHEAD\n${one}\tHEAD\n`, { name: 'a/b', commit: one }],
  ])('of %j', (text, defaultBranch) => {
    expect(parseRefs(text, [])).toMatchObject({ defaultBranch });
  });
});

test.each([
  `${one}\trefs/tags/v1`,
  `${one}\trefs/tags/v1\n${one.slice(1)}\trefs/tags/v2\n`,
  `${one} refs/tags/v1\n`,
  'warning: something\n',
  '\n',
])('no list is taken from %j', (text) => {
  expect(parseRefs(text, [])).toBeNull();
});
