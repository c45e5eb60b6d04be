// What did not come from a forge, as a problem with what can be done about it.
import type { Problem } from '../model/problem.ts';
import type { Unreached } from '../model/remote.ts';

/** What can be done where a forge did not answer. */
const advice: Readonly<Record<Unreached['unreached'], string>> = {
  missing: 'check the name; a private repository wants a token that may read its contents (contents: read)',
  denied: 'give a token that may read the contents of the repository (contents: read)',
  limited: 'wait, or give a token: with one, far more can be asked for',
  'no-git': 'install git, so that it is found on the PATH',
  offline: 'run it again; if it stays so, see whether this machine reaches the server',
  broken: 'do what the message says, or run it again; if it stays so, please report it with this message',
};

/** The problem of this kind. */
export function problemOf(code: Problem['code'], { unreached, message }: Unreached): Problem {
  return { code, message, next: [advice[unreached]] };
}
