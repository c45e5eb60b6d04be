// The token in what is said, in the spellings in which it is sent.
import { expect, test } from '@jest/globals';
import { credentials, withoutSecrets } from '../../../../src/host/git/remote/secrets.ts';

const basic = Buffer.from('x-access-token:secret').toString('base64');

test('credentials are the token beside a user that no forge asks for', () => {
  expect(credentials('secret')).toBe(basic);
});

test.each([
  // text, token, what is left
  [`bad secret, and ${basic}; secret`, 'secret', 'bad ***, and ***; ***'],
  ['bad secret', null, 'bad secret'],
  ['bad secret', '', 'bad secret'],
])('%s, token %j', (text, token, expected) => {
  expect(withoutSecrets(text, token)).toBe(expected);
});
