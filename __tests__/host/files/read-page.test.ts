// Pages of documentation that come with the program.
import { expect, test } from '@jest/globals';
import { readPage } from '../../../src/host/files/read-page.ts';

test('the page of a rule is found from the source', () => {
  expect(readPage('newest-release-unlisted')).toContain('newest-release-unlisted');
});

test('a page that is not there is none', () => {
  expect(readPage('no-such-rule')).toBeNull();
});
