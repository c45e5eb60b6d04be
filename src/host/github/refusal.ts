// What is said where a forge did not give what was asked for.
import type { Unreached } from '../../model/remote.ts';
import type { Limits } from './limits.ts';
import { isLimit, waitOf, type Failure } from './fault.ts';

/** What was not reached, with what the caller may tell apart. */
export interface Refusal extends Unreached {
  /** The status of the answer; null where none came. */
  readonly status: number | null;
}

/** What is asked for, in words, and with which right. */
export interface Asked {
  /** Such as `the labels of pull request 7`. */
  readonly what: string;
  readonly repository: string;
  /** The permission that a token needs where the repository is private: `contents: read`. */
  readonly needs: string;
  /** It was to be written, not read. */
  readonly isChange?: boolean;
}

/** Who asks, whom, and for how long. */
export interface Asker {
  readonly token: string | null;
  readonly apiUrl: string;
  readonly limits: Limits;
}

/** Why nothing came, as far as the system tells. */
const faults: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no server is there',
  ENOTFOUND: 'the name of the server is not known',
  EAI_AGAIN: 'the name of the server cannot be looked up',
  UND_ERR_SOCKET: 'the server closed the connection',
  ECONNRESET: 'the server closed the connection',
};

const longest = 160;

/** A foreign text on one line, without what must not be told. */
function plain(text: string, token: string | null): string {
  const safe = token === null || token === '' ? text : text.replaceAll(token, '***');
  const line = safe.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** The server's name, without user and password. */
function hostOf(apiUrl: string): string {
  return (URL.canParse(apiUrl) && new URL(apiUrl).host) || 'the forge';
}

type Why = readonly [unreached: Unreached['unreached'], why: string];

function withoutAnswer({ code }: Failure, { apiUrl, limits }: Asker): Why {
  const host = hostOf(apiUrl);
  const seconds = (milliseconds: number): string => `${milliseconds / 1000} s`;
  switch (code) {
    case 'CUT_SHORT':
      return ['broken', `the answer of ${host} ended too early`];
    case 'TIMEOUT':
      return ['offline', `${host} gave no answer within ${seconds(limits.request)}`];
    case 'OUT_OF_TIME':
      return ['offline', `the time to ask ${host}, ${seconds(limits.total)} in all, is over`];
    default:
      return ['offline', `${host} gave no answer: ${faults[code] ?? (code || 'the request failed')}`];
  }
}

function withStatus(failure: Failure, asked: Asked, { token }: Asker): Why {
  const { status, message } = failure;
  const said = message === '' ? `HTTP ${status ?? 0}` : `HTTP ${status ?? 0}, ${plain(message, token)}`;
  if (isLimit(failure)) return ['limited', `${said}; ${limitAdvice(failure, token)}`];
  switch (status) {
    case 401:
      return ['denied', `${said}; ${token === null ? 'a token is needed' : 'the token is not accepted'}`];
    case 403:
      return ['denied', `${said}; ${rightAdvice(asked, token)}`];
    case 404:
    case 410:
    case 451:
      return ['missing', `${said}; it is not there, or ${hiddenAdvice(asked, token)}`];
    default:
      return status !== null && status >= 500
        ? ['offline', `${said}; the server failed: run this again`]
        : ['broken', said];
  }
}

function limitAdvice(failure: Failure, token: string | null): string {
  const seconds = waitOf(failure);
  const later = seconds === null ? 'ask again later' : `ask again in ${seconds} s`;
  return token === null ? `too many requests: ${later}, or with a token` : `too many requests: ${later}`;
}

function rightAdvice({ needs }: Asked, token: string | null): string {
  return token === null ? `no token was given: use one with ${needs}` : `the token may lack ${needs}`;
}

function hiddenAdvice({ needs }: Asked, token: string | null): string {
  return token === null
    ? `it is private and no token was given`
    : `the token may not see it: it takes ${needs}`;
}

/** The refusal that a failure is, on one line and without secrets. */
export function refusalOf(failure: Failure, asked: Asked, asker: Asker): Refusal {
  const [unreached, why] =
    failure.status === null ? withoutAnswer(failure, asker) : withStatus(failure, asked, asker);
  return { unreached, message: sentence(asked, why, asker.token), status: failure.status };
}

/** The refusal of an answer that came and is not what was asked for. */
export function brokenAnswer(asked: Asked, why: string): Refusal {
  return { unreached: 'broken', message: sentence(asked, why, null), status: null };
}

/** The refusal where something keeps us from asking at all. */
export function unaskedFor(asked: Asked, { unreached, message }: Unreached): Refusal {
  return { unreached, message: sentence(asked, message, null), status: null };
}

function sentence(asked: Asked, why: string, token: string | null): string {
  const { what, repository, isChange } = asked;
  return `${plain(`${what} of ${repository}`, token)} cannot be ${isChange ? 'written' : 'read'}: ${why}`;
}
