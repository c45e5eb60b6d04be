// What git is told before it goes to a server, and where the token stands.
import { describe, expect, test } from '@jest/globals';
import { networkEnvironment, networkOptions } from '../../../../src/host/git/remote/network.ts';

const address = {
  repository: 'acme/widget',
  server: 'https://forge.test',
  url: 'https://forge.test/acme/widget',
};

describe('the environment', () => {
  test('has the token as a header of this server alone, after the headers of others are emptied', () => {
    const own = { PATH: '/bin', GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.askPass' };
    const env = networkEnvironment(own, address, 'secret');
    const basic = Buffer.from('x-access-token:secret').toString('base64');
    expect(env).toMatchObject({
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'http.https://forge.test/.extraHeader',
      GIT_CONFIG_VALUE_0: '',
      GIT_CONFIG_KEY_1: 'http.https://forge.test/.extraHeader',
      GIT_CONFIG_VALUE_1: `Authorization: basic ${basic}`,
    });
    expect(JSON.stringify(env)).not.toContain('secret');
  });

  test('asks nobody, and speaks HTTP alone', () => {
    const env = networkEnvironment({ SSH_ASKPASS: 'ask', GIT_ASKPASS: 'ask' }, address, null);
    expect(env).toMatchObject({
      GIT_TERMINAL_PROMPT: '0',
      GIT_ASKPASS: '',
      GIT_ALLOW_PROTOCOL: 'http:https',
      LC_ALL: 'C',
    });
    expect(env).not.toHaveProperty('GIT_CONFIG_COUNT');
  });

  test.each([
    // variable, whether it stays
    ['HTTPS_PROXY', true],
    ['no_proxy', true],
    ['HOME', true],
    ['GIT_SSL_CAINFO', true],
    ['GIT_SSL_NO_VERIFY', false],
    ['GIT_DIR', false],
    ['GIT_TRACE_CURL', false],
    ['GIT_SSH_COMMAND', false],
    ['GIT_EXEC_PATH', false],
  ])('%s stays: %j', (name, stays) => {
    expect(name in networkEnvironment({ [name]: 'x' }, address, 'secret')).toBe(stays);
  });
});

test('the settings lead the address nowhere else, and start nothing', () => {
  const options = networkOptions('/scratch', address, 'https://forge.test/new/name', 7);
  for (const setting of [
    '--git-dir=/scratch',
    'url.https://forge.test/new/name.insteadOf=https://forge.test/acme/widget',
    'http.followRedirects=false',
    'http.https://forge.test/new/name.followRedirects=false',
    'credential.helper=',
    'core.hooksPath=/dev/null',
    'http.lowSpeedTime=7',
    'protocol.version=2',
    'gc.auto=0',
  ])
    expect(options).toContain(setting);
});
