// Names that strangers chose, as parts of an address.
import { expect, test } from '@jest/globals';
import { addressOf } from '../../../src/host/github/address.ts';

test.each([
  // repository, path, address
  ['owner/project', [], '/repos/owner/project'],
  ['owner/.github', ['tags'], '/repos/owner/.github/tags'],
  [
    'o/p',
    ['git', 'ref', 'heads', 'fix #1 50%?{a}&b'],
    '/repos/o/p/git/ref/heads/fix%20%231%2050%25%3F%7Ba%7D%26b',
  ],
  ['o/p', ['contents', 'a/b', 'é'], '/repos/o/p/contents/a%2Fb/%C3%A9'],
  ['o/p', ['contents', '..', 'x'], null],
  ['o/p', ['contents', '.'], null],
  ['o/..', ['tags'], null],
  ['../p', [], null],
  ['owner', [], null],
  ['owner/project/tags', [], null],
  ['owner/pro?ject', [], null],
  ['owner/pro#ject', [], null],
  ['owner/pro%2fject', [], null],
  ['https://host/owner/project', [], null],
  ['owner/project\n', [], null],
  ['-x/--upload-pack', [], '/repos/-x/--upload-pack'],
  ['', [], null],
])('%s %j', (repository, path, address) => {
  expect(addressOf(repository, path)).toBe(address);
});
