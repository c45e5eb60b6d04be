// What went wrong with a request, taken out of whatever was thrown.
import { field, textField } from './json.ts';

/** An error of our own that names its fault as the system does. */
export function faultOf(code: 'CUT_SHORT' | 'OUT_OF_TIME', cause?: unknown): Error {
  return Object.assign(new Error(code, { cause }), { code });
}

/** What a server answered instead of what was asked for. */
export interface Failure {
  /** Null where no answer came. */
  readonly status: number | null;
  /** The code of the fault, such as `ECONNREFUSED`; empty where none is known. */
  readonly code: string;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The message that the server sent; empty where it sent none. */
  readonly message: string;
}

/** Errors stand behind errors; no library nests them deeper. */
const depth = 6;

/** The code of the first error that has one, from the outside in. */
function codeOf(thrown: unknown): string {
  let error = thrown;
  for (let at = 0; at < depth && error !== undefined; at += 1) {
    const code = textField(error, 'code');
    if (code !== null && /^[A-Z_\d]+$/.test(code)) return code;
    if (field(error, 'name') === 'TimeoutError') return 'TIMEOUT';
    error = field(error, 'cause');
  }
  return '';
}

/** The failure that an error tells of. */
export function failureOf(error: unknown): Failure {
  const response = field(error, 'response');
  const status = field(response, 'status');
  const headers = field(response, 'headers');
  return {
    status: typeof status === 'number' ? status : null,
    code: codeOf(error),
    headers: typeof headers === 'object' && headers !== null ? { ...headers } : {},
    message: textField(field(response, 'data'), 'message') ?? '',
  };
}

/** Whether a server says that it was asked too often. */
export function isLimit({ status, headers, message }: Failure): boolean {
  if (status === 429) return true;
  const marks = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  return status === 403 && (marks || /rate limit/i.test(message));
}

/** How many seconds a server asks to wait; null where it does not say. */
export function waitOf({ headers }: Failure, now: number = Date.now()): number | null {
  const after = headers['retry-after'];
  if (typeof after === 'string') {
    const seconds = /^\d+$/.test(after) ? Number(after) : (Date.parse(after) - now) / 1000;
    return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null;
  }
  const reset = Number(headers['x-ratelimit-reset']);
  const isSpent = headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset);
  return isSpent ? Math.max(0, Math.ceil(reset - now / 1000)) : null;
}
