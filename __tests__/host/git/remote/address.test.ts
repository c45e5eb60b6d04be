// Which names and servers have an address for git.
import { describe, expect, test } from '@jest/globals';
import { addressOf } from '../../../../src/host/git/remote/address.ts';

const github = 'https://github.com';

describe('an address is put together', () => {
  test.each([
    // server, server as used, url
    [github, github, 'https://github.com/acme/widget'],
    ['https://GitHub.com/', github, 'https://github.com/acme/widget'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000', 'http://127.0.0.1:3000/acme/widget'],
    ['https://host/forge/', 'https://host/forge', 'https://host/forge/acme/widget'],
  ])('%s', (given, server, url) => {
    expect(addressOf('acme/widget', given)).toEqual({ repository: 'acme/widget', server, url });
  });

  test.each(['-acme/.github', 'a_c.me/--upload-pack', '1/2'])('%s', (repository) => {
    expect(addressOf(repository, github)).toMatchObject({ url: `${github}/${repository}` });
  });
});

describe('there is no address', () => {
  test.each([
    ...['', 'widget', 'acme/', '/widget', 'acme/widget/more', '../widget', 'acme/..', './widget'],
    ...[
      'acme/wid get',
      'acme/widget?x',
      'acme/widget#x',
      'acme%2Fwidget/x',
      'user:secret@acme/widget',
      'a\n/b',
      'é/b',
    ],
  ])('for %j', (repository) => {
    expect(addressOf(repository, github)).toEqual({
      unreached: 'broken',
      message: `${JSON.stringify(repository)} is no repository; name one as owner/name`,
    });
  });

  test.each([
    ...['', 'github.com', 'ssh://git@github.com', 'file:///srv', 'ext::sh', 'javascript:1'],
    ...[
      'https://user@github.com',
      'https://:secret@github.com',
      'https://github.com?x=1',
      'https://github.com#x',
    ],
  ])('on %j', (serverUrl) => {
    expect(addressOf('acme/widget', serverUrl)).toEqual({
      unreached: 'broken',
      message: 'the address of the server is none; give it as https://HOST, without user, password or query',
    });
  });
});
