// What becomes of the comments of the stand-in where a request changes them.
import type { Answer, Asked, Found } from './answer.ts';
import * as bodies from './bodies.ts';
import type { RepositoryState, TokenState } from './state.ts';

interface Changing extends Omit<Asked, 'token'> {
  readonly found: Found;
  readonly repository: RepositoryState;
  readonly token: TokenState | null;
}

function refuse(status: number, message: string): Answer {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { status, body, headers: {} };
}

/** The answer to a request that changes comments, once the change is made. */
export function changeComments({ method, url, sent, ...asked }: Changing): Answer {
  const { found, repository, token } = asked;
  if (token === null) return refuse(401, 'Requires authentication');
  if (token.commentsAs === undefined) return refuse(403, 'Resource not accessible by integration');
  const text = (sent as { body?: unknown } | null)?.body;
  if (method !== 'DELETE' && (typeof text !== 'string' || text === '' || text.length > 65_536)) {
    return refuse(422, 'Validation Failed');
  }
  const tell = (status: number, comment: Parameters<typeof bodies.comment>[2]): Answer => ({
    status,
    body: bodies.comment(url.origin, url.origin + url.pathname, comment),
    headers: {},
  });
  const pulls = Object.values(repository.pulls);
  if (method === 'POST' && found.route === 'comments') {
    const pull = repository.pulls[Number(found.rest)];
    if (pull === undefined) return refuse(404, 'Not Found');
    const ids = pulls.flatMap(({ comments = [] }) => comments.map(({ id }) => id));
    const comment = { id: Math.max(0, ...ids) + 1, author: token.commentsAs, text: String(text) };
    pull.comments = [...(pull.comments ?? []), comment];
    return tell(201, comment);
  }
  const pull = pulls.find(({ comments = [] }) => comments.some(({ id }) => String(id) === found.rest));
  const comment = pull?.comments?.find(({ id }) => String(id) === found.rest);
  if (found.route !== 'comment' || pull === undefined || comment === undefined)
    return refuse(404, 'Not Found');
  if (method === 'PATCH') {
    comment.text = String(text);
    return tell(200, comment);
  }
  pull.comments = pull.comments?.filter((one) => one !== comment) ?? [];
  return method === 'DELETE' ? { status: 204, body: null, headers: {} } : refuse(404, 'Not Found');
}
