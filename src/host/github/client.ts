// One forge's API as questions and answers: whatever goes wrong is an answer, and what was asked is counted.
import { tokenOf } from '../token.ts';
import { addressOf } from './address.ts';
import { failureOf } from './fault.ts';
import { textField } from './json.ts';
import { usualLimits, type Limits } from './limits.ts';
import { refusalOf, unaskedFor, type Asked, type Refusal } from './refusal.ts';
import { openStopwatch } from './stopwatch.ts';

/** A change of what the forge holds. */
export interface Change {
  readonly method: 'POST' | 'PATCH' | 'DELETE';
  readonly body?: Readonly<Record<string, string>>;
}

/** A question to the API. */
export interface Question extends Asked {
  /** The parts of the path below the repository, as they are: they are encoded here. */
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string | number>>;
  /** What is to be done there; without it nothing is changed. */
  readonly change?: Change;
  /** Asks whom the token belongs to, instead of something of the repository. */
  readonly isAboutAsker?: boolean;
}

/** What the API answered. */
export interface Answer {
  /** JSON, or a text where the answer was none. */
  readonly data: unknown;
  /** The `Link` header; empty where there was none. */
  readonly link: string;
  /** What `X-Total-Count` says; null where there was none. */
  readonly total: number | null;
}

/** Asks one forge. */
export interface Client {
  /** Never rejects. */
  readonly ask: (question: Question) => Promise<Answer | Refusal>;
  /** Requests that went out so far, repeated ones and followed redirects included. */
  readonly requests: () => number;
}

/** A client of the API at this address; without a token it sees what everybody sees. Nothing is sent before a question. */
export function openClient(
  { token, apiUrl }: { readonly token: string | null; readonly apiUrl: string },
  limits: Limits = usualLimits,
): Client {
  const watch = openStopwatch();
  let sent = 0;
  const given = tokenOf(token);
  const unusable = given !== null && typeof given !== 'string' ? given : null;
  const asker = { token: typeof given === 'string' ? given : null, apiUrl, limits };
  const left = (): number => limits.total - watch.elapsed();
  const count = (): void => void (sent += 1);
  // Octokit takes long to load, and most runs ask nothing.
  const load = async () => (await import('./octokit.ts')).openOctokit({ ...asker, left, count });
  let octokit: ReturnType<typeof load> | null = null;

  const send = async (address: string, { query, change }: Question): Promise<Answer> => {
    octokit ??= load();
    const { request } = await octokit;
    watch.start();
    try {
      // What is posted twice stands there twice: who posts looks first whether it arrived.
      const once = change?.method === 'POST' ? { request: { retries: 0 } } : {};
      const fields = { ...query, ...change?.body, ...once };
      return answerOf(await request(`${change?.method ?? 'GET'} ${address}`, fields));
    } finally {
      watch.stop();
    }
  };
  const ask = async (question: Question): Promise<Answer | Refusal> => {
    const asked = { ...question, isChange: question.change !== undefined };
    const address = question.isAboutAsker ? '/user' : addressOf(question.repository, question.path);
    if (address === null) return noAddress(question);
    if (unusable !== null) return unaskedFor(asked, unusable);
    try {
      return await send(address, question);
    } catch (error) {
      return refusalOf(failureOf(error), asked, asker);
    }
  };
  return { ask, requests: () => sent };
}

function noAddress({ what, repository }: Question): Refusal {
  const message = `${what} cannot be asked for: ${JSON.stringify(repository)} is no repository, or the path leads out of it; write OWNER/NAME`;
  return { unreached: 'missing', message, status: null };
}

function answerOf({ data, headers }: { readonly data: unknown; readonly headers: object }): Answer {
  const total = textField(headers, 'x-total-count') ?? '';
  return {
    data,
    link: textField(headers, 'link') ?? '',
    total: /^\d+$/.test(total) ? Number(total) : null,
  };
}
