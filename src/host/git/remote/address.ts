// Where a repository of a forge answers git.
import type { Unreached } from '../../../model/remote.ts';

/** The address of a repository. */
export interface Address {
  /** `owner/name`. */
  readonly repository: string;
  /** The forge, without a slash at its end. */
  readonly server: string;
  readonly url: string;
}

/** What of a name or an address may stand in a message. */
const shown = (text: string): string => JSON.stringify(text.slice(0, 100));

/** The address on the web; null where there is none, or where it holds more than one should. */
function serverOf(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, username, password, search, hash, href } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return username + password + search + hash === '' ? href.replace(/\/$/, '') : null;
}

/** The address of `owner/name` on a forge, or why there is none. Only an address that is plain all through is used. */
export function addressOf(repository: string, serverUrl: string): Address | Unreached {
  const parts = repository.split('/');
  const isPlain = parts.every((part) => /^[\w.-]+$/.test(part) && part !== '.' && part !== '..');
  if (parts.length !== 2 || !isPlain)
    return { unreached: 'broken', message: `${shown(repository)} is no repository; name one as owner/name` };
  const server = serverOf(serverUrl);
  if (server === null) {
    const message =
      'the address of the server is none; give it as https://HOST, without user, password or query';
    return { unreached: 'broken', message };
  }
  return { repository, server, url: `${server}/${repository}` };
}
