// With what settings and what environment git goes to a server.
import { gitEnvironment, harmless } from '../ask-git.ts';
import type { Address } from './address.ts';
import { credentials } from './secrets.ts';

/**
 * What of git's own environment a network may need: the authorities and certificates that it asks for. What would switch
 * the check of certificates off is not among them, for a token goes over the line.
 */
const stay = new Set([
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
  'GIT_SSL_CERT',
  'GIT_SSL_KEY',
  'GIT_PROXY_SSL_CAINFO',
  'GIT_PROXY_SSL_CERT',
  'GIT_PROXY_SSL_KEY',
  'GIT_HTTP_PROXY_AUTHMETHOD',
]);

/** The environment; the token stands nowhere else. */
export function networkEnvironment(
  environment: NodeJS.ProcessEnv,
  { server }: Address,
  token: string | null,
): NodeJS.ProcessEnv {
  return {
    ...gitEnvironment(environment, stay),
    GIT_ALLOW_PROTOCOL: 'http:https',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_LFS_SKIP_SMUDGE: '1',
    ...(token === null ? {} : configuration(server, token)),
  };
}

/** Two headers of one name make a request that servers refuse, so the user's own are emptied first. */
function configuration(server: string, token: string): NodeJS.ProcessEnv {
  const key = `http.${server}/.extraHeader`;
  return {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `Authorization: basic ${credentials(token)}`,
  };
}

/**
 * What is said to git before a question that goes to this address instead of the repository's own; the user's own proxies
 * and authorities stay.
 */
export function networkOptions(dir: string, { url }: Address, to: string, slowSeconds: number): string[] {
  const settings = [
    'protocol.version=2',
    // A server that counts objects sends a byte a second; a line that is dead sends none.
    'http.lowSpeedLimit=1',
    `http.lowSpeedTime=${slowSeconds}`,
    // The longest match wins: no other setting leads the address elsewhere.
    `url.${to}.insteadOf=${url}`,
    // Git would take the header with the token along, to any server.
    'http.followRedirects=false',
    `http.${to}.followRedirects=false`,
    'credential.helper=',
    'core.hooksPath=/dev/null',
    'core.bigFileThreshold=1m',
    'gc.auto=0',
    'maintenance.auto=false',
    'fetch.fsckObjects=false',
    'transfer.fsckObjects=false',
    'fetch.writeCommitGraph=false',
  ];
  return [...harmless, `--git-dir=${dir}`, ...settings.flatMap((setting) => ['-c', setting])];
}
