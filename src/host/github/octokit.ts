// The octokit that sends the requests: it repeats what failed by chance, waits where it is asked to, and prints nothing.
import { defaults, GitHub } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { failureOf, faultOf, isLimit, waitOf } from './fault.ts';
import type { Limits } from './limits.ts';

/** Where requests go, and what they may cost. */
export interface Line {
  readonly token: string | null;
  readonly apiUrl: string;
  readonly limits: Limits;
  /** Milliseconds that are left for all requests together. */
  readonly left: () => number;
  /** Told of each request that goes out. */
  readonly count: () => void;
}

const silent = { debug: quiet, info: quiet, warn: quiet, error: quiet };

function quiet(): void {
  // Faults are answers, and what a server deprecates is no word to our users.
}

/** What another try cannot change; limits have their own wait. */
const final = [400, 401, 403, 404, 409, 410, 422, 429, 451];

/** An octokit for one forge. */
export function openOctokit(line: Line): InstanceType<typeof GitHub> {
  const { token, apiUrl, limits } = line;
  const isShort = (seconds: number, _request: object, _octokit: object, waits: number): boolean =>
    waits === 0 && mayWait(line, seconds);
  // The first plugin stands nearest to the request, so that the one that repeats hears of the wait.
  const Client = GitHub.plugin(waitPlainly(line), retry, throttling);
  return new Client({
    ...(token === null ? {} : { auth: token }),
    baseUrl: apiUrl.replace(/\/$/, ''),
    userAgent: 'supported-versions',
    log: silent,
    request: { fetch: bounded(line), log: silent },
    retry: { retries: limits.retries, doNotRetry: final, retryAfterBaseValue: limits.second },
    throttle: {
      // Writes are kept apart from each other for each forge.
      id: apiUrl,
      onRateLimit: isShort,
      onSecondaryRateLimit: isShort,
      retryAfterBaseValue: limits.second,
    },
  });
}

/** Whether a wait is short enough, and ends before the time is over. */
function mayWait({ limits, left }: Line, seconds: number): boolean {
  return seconds * 1000 <= limits.wait && seconds * limits.second < left();
}

/** Waits for a limit that has none of GitHub's marks, as other forges and the proxies before them set it. */
function waitPlainly(line: Line): Parameters<typeof GitHub.plugin>[0] {
  return (octokit) => {
    octokit.hook.error('request', (error) => {
      const failure = failureOf(error);
      const isMarked =
        failure.headers['x-ratelimit-remaining'] === '0' || /\bsecondary rate\b/i.test(failure.message);
      const seconds = isLimit(failure) && !isMarked ? waitOf(failure) : null;
      if (seconds === null || !mayWait(line, seconds) || !('request' in error)) throw error;
      throw (octokit as unknown as ReturnType<typeof retry>).retry.retryRequest(error, 1, seconds);
    });
  };
}

/** A fetch that ends in time and with the whole answer, or fails. */
function bounded({ limits, left, count }: Line): typeof fetch {
  // The toolkit's own: it goes through the proxy that the environment names.
  const send = defaults.request?.fetch as typeof fetch;
  return async (address, options) => {
    const rest = left();
    // Under this name octokit takes an error as final.
    if (rest <= 0) throw Object.assign(faultOf('OUT_OF_TIME'), { name: 'AbortError' });
    count();
    const signal = AbortSignal.timeout(Math.ceil(Math.min(limits.request, rest)));
    const response = await send(address, { ...options, signal });
    if (response.redirected) count();
    const body = await wholeBody(response, signal);
    const isEmpty = [204, 205, 304].includes(response.status);
    return new Response(isEmpty ? null : body, { status: response.status, headers: [...response.headers] });
  };
}

/** The bytes of an answer; octokit would take one that is cut short for an empty one. */
async function wholeBody(response: Response, signal: AbortSignal): Promise<ArrayBuffer> {
  try {
    return await response.arrayBuffer();
  } catch (error) {
    throw signal.aborted ? error : faultOf('CUT_SHORT', error);
  }
}
