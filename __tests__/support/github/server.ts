// A stand-in for GitHub's REST API on this machine, or for Gitea's: it answers from a state that a test may change.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Buffer } from 'node:buffer';
import { answer, find, refuse, type Answer } from './answer.ts';
import { aState, type Fault, type State } from './state.ts';

/** A request that came. */
interface Logged {
  readonly method: string;
  /** Path and query, as sent. */
  readonly path: string;
  readonly authorization?: string;
}

/** A stand-in that runs. */
export interface StandIn {
  /** What clients take for `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** Changes count from the next request on. */
  readonly state: State;
  /** All that came, in order; a test may empty it. */
  readonly requests: Logged[];
  readonly close: () => Promise<void>;
}

/** Starts a stand-in on a free port of this machine. Close it, or the test does not end. */
export async function startGitHub(state: State = aState()): Promise<StandIn> {
  const requests: Logged[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const server = createServer((request, response) => {
    requests.push(logged(request));
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
    const fault = takeFault(state, url, request.method);
    const reply = (sent: unknown): void => {
      const good = isRefused(request, fault) ? nothing : answered(state, request, url, sent);
      send(response, url, withFault(good, fault), fault, requests.length);
    };
    json(request)
      .then((sent) => {
        if (fault?.kind === 'slow') timers.add(setTimeout(reply, fault.milliseconds, sent));
        else reply(sent);
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    apiUrl: `http://127.0.0.1:${port}${state.forge === 'gitea' ? '/api/v1' : ''}`,
    state,
    requests,
    close: () => {
      timers.forEach(clearTimeout);
      return new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      });
    },
  };
}

function logged({ method = '', url = '', headers: { authorization } }: IncomingMessage): Logged {
  return authorization === undefined ? { method, path: url } : { method, path: url, authorization };
}

const nothing: Answer = { status: 204, body: null, headers: {} };

/** The JSON that comes with a request; null where nothing comes. */
async function json(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString();
  return text === '' ? null : JSON.parse(text);
}

/** Whether a change is refused before it is made; other faults only lose its answer. */
function isRefused({ method }: IncomingMessage, fault: Fault | null): boolean {
  if (method === 'GET' || fault === null || fault.isDone === true) return false;
  return ['too-many', 'secondary', 'exhausted', 'status', 'forbidden'].includes(fault.kind);
}

function answered(state: State, request: IncomingMessage, url: URL, sent: unknown): Answer {
  const { authorization } = request.headers;
  const token = authorization === undefined ? null : authorization.replace(/^\w+ /, '');
  return answer(state, { method: request.method ?? '', url, token, sent });
}

/** The first fault that is meant for a request; one that happens so many times is used up. */
function takeFault(state: State, url: URL, method: string | undefined): Fault | null {
  const page = Number(url.searchParams.get('page') ?? 1);
  const route = find(url)?.route;
  const fault = state.faults.find(
    (one) =>
      (one.route === 'any' || one.route === route) &&
      (one.page === undefined || one.page === page) &&
      (one.method === undefined || one.method === method) &&
      url.pathname.endsWith(one.path ?? '') &&
      one.times !== 0,
  );
  if (fault?.times !== undefined) fault.times -= 1;
  return fault ?? null;
}

/** The answer as a fault makes it. */
function withFault(good: Answer, fault: Fault | null): Answer {
  const { body, headers } = good;
  switch (fault?.kind) {
    case 'too-many':
      return refuse(429, 'Too Many Requests', { 'retry-after': String(fault.after) });
    case 'secondary':
      return refuse(
        403,
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        {
          'retry-after': String(fault.after),
        },
      );
    case 'exhausted':
      return refuse(403, 'API rate limit exceeded for 127.0.0.1.', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + fault.after),
      });
    case 'status':
      return refuse(fault.status, fault.message ?? 'Server Error');
    case 'forbidden':
      return refuse(403, 'Resource not accessible by integration');
    case 'redirect':
      return { ...refuse(302, 'Found'), headers: { location: fault.to } };
    case 'half-page':
      return Array.isArray(body) ? { ...good, body: body.slice(0, body.length / 2) } : good;
    case 'last-page': {
      const links = (headers['link'] ?? '').split(', ').filter((link) => !/rel="(?:next|last)"/.test(link));
      return { ...good, headers: { ...headers, link: links.join(', ') } };
    }
    case 'deprecated':
      return {
        ...good,
        headers: { ...headers, deprecation: '@1767355200', sunset: 'Sat, 02 Jan 2027 12:00:00 GMT' },
      };
    case 'wrong-shape':
      return { ...good, body: Array.isArray(body) ? { message: 'no list' } : ['no object'] };
    default:
      return good;
  }
}

const anHour = 3600;

/** Sends an answer as GitHub does, or breaks off as the fault says. */
function send(response: ServerResponse, url: URL, good: Answer, fault: Fault | null, used: number): void {
  const limit = 5000;
  const text = fault?.kind === 'not-json' ? '{"oops' : good.status === 204 ? '' : JSON.stringify(good.body);
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'x-ratelimit-limit': limit,
    'x-ratelimit-remaining': limit - used,
    'x-ratelimit-used': used,
    'x-ratelimit-reset': Math.floor(Date.now() / 1000) + anHour,
    'x-ratelimit-resource': 'core',
    'x-github-request-id': url.pathname.length.toString(16),
    ...good.headers,
  };
  if (fault?.kind === 'closed') {
    response.destroy();
    return;
  }
  response.writeHead(good.status, headers);
  if (fault?.kind !== 'truncated') {
    response.end(text);
    return;
  }
  response.write(text.slice(0, text.length / 2), () => {
    response.destroy();
  });
}
