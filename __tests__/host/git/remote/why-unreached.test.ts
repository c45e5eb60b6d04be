// What git's complaints mean for whoever asked.
import { describe, expect, test } from '@jest/globals';
import { whyUnreached, type Asked } from '../../../../src/host/git/remote/why-unreached.ts';

const asked: Asked = {
  repository: 'acme/openssl',
  server: 'https://forge.test',
  url: 'https://forge.test/acme/openssl',
  token: null,
  milliseconds: 90_000,
};
const of = (complaint: string, token: string | null = null) =>
  whyUnreached({ status: 128, complaint, stopped: null }, { ...asked, token });

const unable = "fatal: unable to access 'https://forge.test/acme/openssl/': ";

describe('a complaint has a kind', () => {
  test.each([
    // complaint, kind
    [
      "remote: Repository not found.\nfatal: repository 'https://forge.test/acme/openssl/' not found",
      'missing',
    ],
    ["fatal: could not read Username for 'https://forge.test': terminal prompts disabled", 'missing'],
    ['fatal: remote error: upload-pack: not our ref 1111111111111111111111111111111111111111', 'missing'],
    [`${unable}The requested URL returned error: 403`, 'denied'],
    [`${unable}The requested URL returned error: 429`, 'limited'],
    ['error: RPC failed; HTTP 429 curl 22 The requested URL returned error: 429', 'limited'],
    [`${unable}Could not resolve host: forge.test`, 'offline'],
    [`${unable}Could not resolve proxy: proxy.test`, 'offline'],
    [`${unable}Failed to connect to forge.test port 443 after 0 ms: Couldn't connect to server`, 'offline'],
    [`${unable}server certificate verification failed. CAfile: none CRLfile: none`, 'offline'],
    [`${unable}OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to forge.test:443`, 'offline'],
    [`${unable}Operation too slow. Less than 1 bytes/sec transferred the last 30 seconds`, 'offline'],
    [`${unable}Empty reply from server`, 'offline'],
    [`${unable}The requested URL returned error: 500`, 'offline'],
    ['error: RPC failed; HTTP 504 curl 22 The requested URL returned error: 504', 'offline'],
    [`${unable}The requested URL returned error: 418`, 'broken'],
    ['error: RPC failed; curl 18 transfer closed\nfatal: early EOF', 'broken'],
    ['fatal: https://forge.test/acme/openssl/info/refs not valid: is this a git repository?', 'broken'],
    ['fatal: mismatched algorithms: client sha1; server sha256', 'broken'],
    ["fatal: transport 'ssh' not allowed", 'broken'],
    ['', 'broken'],
  ])('%j', (complaint, unreached) => {
    expect(of(complaint)).toMatchObject({ unreached });
  });

  test('and one on a token that is refused has another than one on none', () => {
    const complaint = "fatal: Authentication failed for 'https://forge.test/acme/openssl/'";
    expect(of(complaint)).toMatchObject({ unreached: 'missing' });
    expect(of(complaint, 'secret')).toMatchObject({ unreached: 'denied' });
  });
});

test.each([
  // how git ended, kind, message
  [
    { status: 1, stopped: 'time' },
    'offline',
    'https://forge.test gave no whole answer on acme/openssl in 90 s',
  ],
  [
    { status: 1, stopped: 'size' },
    'broken',
    'what https://forge.test sent of acme/openssl is larger than is read',
  ],
  [{ status: 1, stopped: 'asker' }, 'broken', 'the question on acme/openssl was taken back'],
  [{ status: 129, stopped: null }, 'broken', 'this git is too old to ask with; install git 2.31 or newer'],
  [
    { status: null, stopped: null },
    'no-git',
    'there is no git to ask with; install git, so that it is found on the PATH',
  ],
] as const)('%j', (run, unreached, message) => {
  expect(whyUnreached({ complaint: '', ...run }, asked)).toEqual({ unreached, message });
});

describe('a message', () => {
  test('says what to do', () => {
    const gone = "fatal: repository 'https://forge.test/acme/openssl/' not found";
    expect(of(gone).message).toBe(
      'https://forge.test shows no repository acme/openssl; put the name right, or if it is private, give a token with the permission contents: read',
    );
    expect(of(gone, 'secret').message).toBe(
      'https://forge.test shows no repository acme/openssl; put the name right, or give a token with the permission contents: read there',
    );
    expect(of(`${unable}The requested URL returned error: 403`, 'secret').message).toBe(
      'https://forge.test refuses the token for acme/openssl; give one that is valid there, with contents: read',
    );
    expect(of(`${unable}The requested URL returned error: 502`).message).toBe(
      "https://forge.test failed when it was asked for acme/openssl; run this again: unable to access 'https://forge.test/acme/openssl/': The requested URL returned error: 502",
    );
  });

  test('is one line, and holds no token in any spelling', () => {
    const basic = Buffer.from('x-access-token:secret').toString('base64');
    expect(of(`fatal: bad secret\u001b[31m and ${basic}\r\nmore`, 'secret').message).toBe(
      'git cannot read acme/openssl from https://forge.test: bad *** [31m and ***',
    );
    expect(of(`fatal: ${'x'.repeat(5000)}`).message.length).toBeLessThan(400);
  });
});
