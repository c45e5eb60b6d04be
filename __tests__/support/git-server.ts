// A git server on loopback: git http-backend behind a bridge, with the faults that tests ask for.
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname } from 'node:path';
import process from 'node:process';
import { afterEach } from '@jest/globals';
import { passOn, type Fault } from './git-answer.ts';

/** A request as it came. */
interface GitRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
}

/** How a server behaves. */
export interface GitServerGiven {
  /** The folders of bare repositories, by `owner/name`. */
  readonly repositories: Readonly<Record<string, string>>;
  /** Whoever asks must have this token, as with a private repository; who has another or none is sent away as GitHub does. */
  readonly token?: string;
  /** What goes wrong with a request, if anything. */
  readonly fault?: (request: GitRequest) => Fault | null;
}

/** A server that runs. */
export interface GitServer {
  readonly url: string;
  /** All that was asked so far. */
  readonly requests: readonly GitRequest[];
  readonly close: () => void;
}

/** What upload-pack allows at GitHub: no filter by depth but 0, none combined, and any object by its name. */
const settings = {
  'uploadpack.allowFilter': 'true',
  'uploadpack.allowAnySHA1InWant': 'true',
  'uploadpackfilter.combine.allow': 'false',
  'uploadpackfilter.tree.maxDepth': '0',
  'core.packedRefsTimeout': '0',
};

const running: GitServer[] = [];

afterEach(() => {
  for (const server of running.splice(0)) server.close();
});

/** Starts a server; it is stopped after the test. */
export async function startGitServer(given: GitServerGiven): Promise<GitServer> {
  const requests: GitRequest[] = [];
  const server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    const seen = { method, path: url, authorization: request.headers.authorization };
    requests.push(seen);
    answer(given, seen, request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  const started = { url: `http://127.0.0.1:${port}`, requests, close };
  running.push(started);
  return started;
}

function answer(
  given: GitServerGiven,
  seen: GitRequest,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const fault = given.fault?.(seen) ?? null;
  if (fault === 'hang') return;
  if (typeof fault === 'number') {
    refuse(response, fault, 'made to fail');
    return;
  }
  if (fault !== null && 'location' in fault) {
    response.writeHead(fault.status, { Location: fault.location }).end();
    return;
  }
  const [path = '', query = ''] = seen.path.split('?');
  const [, name = '', rest = ''] = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/.*)$/.exec(path) ?? [];
  const dir = given.repositories[name];
  const refused = refusal(given.token, seen.authorization, dir);
  if (dir === undefined || refused !== null) {
    refuse(response, refused ?? 404, 'Repository not found.');
    return;
  }
  const backend = spawn('git', ['http-backend'], {
    env: {
      ...process.env,
      ...cgi(request, query),
      GIT_PROJECT_ROOT: dirname(dir),
      PATH_INFO: `/${basename(dir)}${rest}`,
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  backend.stdin.on('error', () => undefined);
  request.pipe(backend.stdin);
  response.on('close', () => backend.kill());
  passOn(backend.stdout, response, fault);
}

/** A forge tells nobody of a private repository: 401 where no token came or a wrong one, else 404. */
function refusal(
  token: string | undefined,
  authorization: string | undefined,
  dir: string | undefined,
): number | null {
  if (token === undefined) return dir === undefined ? 404 : null;
  const asked = `x-access-token:${token}`;
  const isRight =
    authorization?.toLowerCase().startsWith('basic ') === true &&
    Buffer.from(authorization.slice(6), 'base64').toString() === asked;
  if (!isRight) return 401;
  return dir === undefined ? 404 : null;
}

function refuse(response: ServerResponse, status: number, text: string): void {
  const ask = status === 401 ? { 'WWW-Authenticate': 'Basic realm="GitHub"' } : {};
  response.writeHead(status, { 'Content-Type': 'text/plain', ...ask }).end(text);
}

function cgi(request: IncomingMessage, query: string): Record<string, string> {
  const { headers, method = 'GET' } = request;
  const config = Object.entries(settings);
  return {
    GIT_HTTP_EXPORT_ALL: '1',
    REQUEST_METHOD: method,
    QUERY_STRING: query,
    REMOTE_ADDR: '127.0.0.1',
    CONTENT_TYPE: headers['content-type'] ?? '',
    CONTENT_LENGTH: headers['content-length'] ?? '',
    HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
    GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
    GIT_CONFIG_COUNT: String(config.length),
    ...Object.fromEntries(
      config.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
      ]),
    ),
  };
}
