// What git says of a server that could not be asked, as an answer of the model.
import type { Unreached } from '../../../model/remote.ts';
import type { GitRun } from '../run-git.ts';
import type { Address } from './address.ts';
import { withoutSecrets } from './secrets.ts';

/** Who was asked, and with what. */
export interface Asked extends Address {
  readonly token: string | null;
  /** How long git had, for a message. */
  readonly milliseconds: number;
}

/** The status of git where it does not know an option. */
const usageError = 129;

type Kind = Unreached['unreached'];

/** What git says when a server was not there or fell silent, and when it speaks of an object that is gone. */
const noServer =
  /Could(?:n't| not) resolve|Failed to connect|Could(?:n't| not) connect|Connection (?:refused|reset|timed out)|timed out|Operation too slow|Empty reply|SSL|TLS|certificate|GnuTLS/i;
const noSuch = /not our ref|Server does not allow request for unadvertised object/;
const askedForName = /could not read (?:Username|Password)|Authentication failed/i;

/** The status of HTTP that git tells of. */
function statusOf(complaint: string): number | null {
  const [, status] = /(?:returned error: |HTTP )(\d{3})\b/.exec(complaint) ?? [];
  return status === undefined ? null : Number(status);
}

function kindOf(complaint: string, hasToken: boolean): Kind {
  const status = statusOf(complaint);
  if (status === 429 || /rate limit/i.test(complaint)) return 'limited';
  if (askedForName.test(complaint) || status === 401) return hasToken ? 'denied' : 'missing';
  if (status === 404 || /repository '[^'\n]*' not found/i.test(complaint) || noSuch.test(complaint))
    return 'missing';
  if (status === 403) return 'denied';
  if (status !== null && status >= 500) return 'offline';
  if (status === null && noServer.test(complaint)) return 'offline';
  return 'broken';
}

/** The line in which git says why, without what nobody may see. */
function reasonOf(complaint: string, { token }: Asked): string {
  const lines = complaint.split(/[\r\n]+/).filter(Boolean);
  const line = lines.find((text) => text.startsWith('fatal: ')) ?? lines[0] ?? 'it says nothing';
  return withoutSecrets(line, token)
    .replace(/^fatal: /, '')
    .replaceAll(/\p{Cc}/gu, ' ')
    .slice(0, 300);
}

/** Why git has no answer, and what to do. */
export function whyUnreached(run: Pick<GitRun, 'status' | 'complaint' | 'stopped'>, asked: Asked): Unreached {
  const { repository, server, token, milliseconds } = asked;
  if (run.stopped === 'time') {
    const seconds = Math.ceil(milliseconds / 1000);
    return {
      unreached: 'offline',
      message: `${server} gave no whole answer on ${repository} in ${seconds} s`,
    };
  }
  if (run.stopped === 'size')
    return { unreached: 'broken', message: `what ${server} sent of ${repository} is larger than is read` };
  if (run.stopped === 'asker')
    return { unreached: 'broken', message: `the question on ${repository} was taken back` };
  if (run.status === usageError)
    return { unreached: 'broken', message: 'this git is too old to ask with; install git 2.31 or newer' };
  // A repository may be named after anything that is looked for.
  const complaint = run.complaint.replaceAll(asked.url, '');
  const kind = run.status === null ? 'no-git' : kindOf(complaint, token !== null);
  return { unreached: kind, message: words(kind, reasonOf(run.complaint, asked), asked) };
}

function words(kind: Kind, reason: string, { repository, server, token }: Asked): string {
  switch (kind) {
    case 'no-git':
      return 'there is no git to ask with; install git, so that it is found on the PATH';
    case 'missing':
      return noSuch.test(reason)
        ? `${server} no longer has what was asked for of ${repository}; run this again`
        : `${server} shows no repository ${repository}; ${whereMissing(token)}`;
    case 'denied':
      return token === null
        ? `${server} refuses to show ${repository}; give a token with the permission contents: read`
        : `${server} refuses the token for ${repository}; give one that is valid there, with contents: read`;
    case 'limited':
      return `${server} had too many requests, and does not show ${repository} for now; try again later`;
    case 'offline':
      return statusOf(reason) === null
        ? `${server} cannot be reached for ${repository}: ${reason}`
        : `${server} failed when it was asked for ${repository}; run this again: ${reason}`;
    case 'broken':
      return `git cannot read ${repository} from ${server}: ${reason}`;
  }
}

function whereMissing(token: string | null): string {
  return token === null
    ? 'put the name right, or if it is private, give a token with the permission contents: read'
    : 'put the name right, or give a token with the permission contents: read there';
}
