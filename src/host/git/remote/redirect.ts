// Where a server sends git on to: it is followed by hand, and only to where the token may go as well.
import type { Unreached } from '../../../model/remote.ts';
import type { GitRun } from '../run-git.ts';
import type { Address } from './address.ts';
import { withoutSecrets } from './secrets.ts';

/** A repository that was renamed twice is found by two; more lead in a circle. */
export const mostRedirects = 3;

/** Whether git was sent on, and did not go. */
export function isRedirected({ status, stopped, complaint }: GitRun): boolean {
  return status !== 0 && stopped === null && /(?:returned error: |HTTP )30[12378]\b/.test(complaint);
}

/** Where the last answer leads whose headers git noted down; null where it leads nowhere. */
function locationIn(complaint: string): string | null {
  const [, location] = [...complaint.matchAll(/<= Recv header: location: *(\S+)/gi)].at(-1) ?? [];
  return location ?? null;
}

/** What git adds to the address of a repository. */
const ofGit = /\/(?:info\/refs\?service=)?git-upload-pack$/;

/**
 * The address of the repository that a server of `url` names in the headers that git noted down, or why git does not go
 * there.
 */
export function redirectOf(
  complaint: string,
  url: string,
  { repository, server }: Address,
  token: string | null,
): string | Unreached {
  const broken = (message: string): Unreached => ({ unreached: 'broken', message });
  const location = locationIn(complaint);
  if (location === null || !URL.canParse(location, `${url}/info/refs`))
    return broken(`${server} sends git elsewhere for ${repository}, and does not say where`);
  const to = new URL(location, `${url}/info/refs`);
  const shown = withoutSecrets(`${to.origin}${to.pathname}`, token)
    .replace(/\/(?:info\/refs|git-upload-pack)$/, '')
    .slice(0, 200);
  if (to.origin !== new URL(url).origin) {
    const advice = 'the token does not go there; name the repository and its server as they are called now';
    return broken(`${server} sends git to another server for ${repository}: ${shown}; ${advice}`);
  }
  const path = to.pathname + to.search;
  const next = `${to.origin}${path.replace(ofGit, '')}`;
  // Only an address that is plain all through is used.
  const isPlain = ofGit.test(path) && to.username + to.password + to.hash === '' && isPlainPath(next, to);
  return isPlain ? next : broken(`${server} sends git for ${repository} to what is no repository: ${shown}`);
}

function isPlainPath(next: string, { origin }: URL): boolean {
  const parts = next.slice(origin.length + 1).split('/');
  return parts.every((part) => /^[\w.~-]+$/.test(part));
}

/** What is said where one redirect leads to another for ever. */
export function tooManyRedirects({ server, repository }: Address): Unreached {
  const message = `${server} sends git on more than ${mostRedirects} times for ${repository}; name the repository as it is called now`;
  return { unreached: 'broken', message };
}
