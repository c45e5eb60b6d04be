// What the address of a remote says of the repository's name.

/** An address with a host, and the path on it: `https://host/path`, `ssh://user@host/path`, `user@host:path`. */
const remoteAddress = /^(?:[a-z][a-z\d+.-]*:\/\/[^/]+\/|[^/:]{2,}:(?!\/\/))(?<path>.+)$/i;

/** `owner/name`: the last two parts of a remote's address. Null where it has no owner, or is a folder of this machine. */
export function repositoryOf(address: string): string | null {
  const path = remoteAddress.exec(address.trim())?.groups?.['path'] ?? '';
  const [owner, name] = path.split('/').filter(Boolean).slice(-2);
  return owner === undefined || name === undefined ? null : `${owner}/${name.replace(/\.git$/, '')}`;
}
