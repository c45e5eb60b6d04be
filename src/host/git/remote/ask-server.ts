// Questions to a server by git: one after the other, counted, and within limits.
import { isUnreached, type Unreached } from '../../../model/remote.ts';
import { runGit, type GitRun } from '../run-git.ts';
import type { Address } from './address.ts';
import { networkEnvironment, networkOptions } from './network.ts';
import { isRedirected, mostRedirects, redirectOf, tooManyRedirects } from './redirect.ts';
import type { Scratch } from './scratch.ts';
import { whyUnreached } from './why-unreached.ts';

/** What a question may cost. */
export interface Limits {
  /** The time of one question, after which git is ended. */
  readonly milliseconds: number;
  /** After so many seconds in which nothing came, git gives up by itself. */
  readonly slowSeconds: number;
  /** What one question may bring, printed or on disk. */
  readonly bytes: number;
}

/** The tags of a repository with twenty thousand come in seconds, and are five megabytes. */
export const limits: Limits = { milliseconds: 120_000, slowSeconds: 30, bytes: 256 * 1024 * 1024 };

/** A question: in which repository of the scratch folder, and what git reads. */
interface Question {
  readonly dir: string;
  readonly args: readonly string[];
  readonly input?: string;
  /** Objects that the server leaves out are no failure: whoever asks sees to them. */
  readonly mayLack?: boolean;
  /** What passes between git and the server stands in the complaint: packets, or headers. */
  readonly trace?: keyof typeof traces;
}

/** What makes git note down what passes; the token is struck out of it. */
const traces = {
  packets: { GIT_TRACE_PACKET: '1' },
  headers: { GIT_TRACE_CURL: '1', GIT_TRACE_CURL_NO_DATA: '1', GIT_TRACE_REDACT: '1' },
};

/** What git printed. */
export type Answer = { readonly output: string; readonly complaint: string } | Unreached;

/** Whoever asks a server. */
export interface Server {
  readonly address: Address;
  readonly ask: (question: Question) => Promise<Answer>;
  /** Null where more came than so many bytes, and git was ended. */
  readonly askWithin: (bytes: number, question: Question) => Promise<Answer | null>;
  /** How often it was asked. */
  readonly roundTrips: () => number;
}

/** How a server is asked. */
export interface Manner {
  readonly token: string | null;
  readonly environment: NodeJS.ProcessEnv;
  readonly limits: Limits;
}

/** A server that answers one question at a time: two at once would lock each other out of the scratch folder. */
export function openServer(address: Address, scratch: Scratch, manner: Manner): Server {
  let count = 0;
  let url = address.url;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <A>(work: () => Promise<A>): Promise<A> => {
    const answer = last.then(work);
    last = answer.catch(() => undefined);
    return answer;
  };
  const runOnce = (question: Question, bytes: number): Promise<GitRun> => {
    count += 1;
    return runWithin({ address, url }, scratch, manner, question, bytes);
  };
  const run = async (question: Question, bytes: number): Promise<GitRun | Unreached> => {
    for (let left = mostRedirects; left >= 0; left -= 1) {
      const git = await runOnce(question, bytes);
      if (!isRedirected(git)) return git;
      const { complaint } = await runOnce({ ...question, trace: 'headers' }, bytes);
      const next = redirectOf(complaint, url, address, manner.token);
      if (typeof next !== 'string') return next;
      url = next;
    }
    return tooManyRedirects(address);
  };
  const answerOf = (git: GitRun | Unreached, question: Question): Answer => {
    if (isUnreached(git)) return git;
    const { token, limits } = manner;
    return isAnswer(git, question)
      ? { output: git.output.toString(), complaint: git.complaint }
      : whyUnreached(git, { ...address, url, token, milliseconds: limits.milliseconds });
  };
  return {
    address,
    ask: (question) => inTurn(async () => answerOf(await run(question, manner.limits.bytes), question)),
    askWithin: (bytes, question) =>
      inTurn(async () => {
        const git = await run(question, bytes);
        return 'stopped' in git && git.stopped === 'size' ? null : answerOf(git, question);
      }),
    roundTrips: () => count,
  };
}

function isAnswer({ stopped, status, complaint }: GitRun, { mayLack }: Question): boolean {
  if (stopped !== null) return false;
  return status === 0 || (mayLack === true && complaint.includes('did not send all necessary objects'));
}

/** Runs git against the server until it ends, or so many bytes have come. */
function runWithin(
  { address, url }: { readonly address: Address; readonly url: string },
  scratch: Scratch,
  { limits: { milliseconds, slowSeconds }, token, environment }: Manner,
  { dir, args, input, trace }: Question,
  bytes: number,
): Promise<GitRun> {
  const before = scratch.size();
  return runGit(
    [...networkOptions(dir, address, url, slowSeconds), ...args],
    {
      ...networkEnvironment(environment, address, token),
      ...(trace === undefined ? {} : traces[trace]),
    },
    { milliseconds, bytes, isTooMuch: () => scratch.size() - before > bytes, signal: scratch.signal },
    input,
  );
}
