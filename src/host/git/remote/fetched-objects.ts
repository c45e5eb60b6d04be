// The folders and files of a scratch repository: folders are there, and each file is fetched when it is read.
import type { Unreadable } from '../../../model/files.ts';
import { isUnreached, type Unreached } from '../../../model/remote.ts';
import { askGit, askGitForBytes } from '../ask-git.ts';
import type { Server } from './ask-server.ts';
import type { Objects } from './find-entry.ts';
import { parseTree } from './parse-tree.ts';

/** Where the objects are, and where those come from that are not there. */
export interface Fetched {
  /** The scratch repository. */
  readonly dir: string;
  readonly server: Server;
  readonly environment: NodeJS.ProcessEnv;
  /** Told of what should be there and could not be had. */
  readonly onUnreached: (unreached: Unreached) => void;
}

/** The bytes of a file, or why there are none. */
type Bytes = { readonly bytes: Buffer } | { readonly why: Unreadable };

/** Folders, links, and the bytes of files that are not larger than so many. */
export interface FetchedObjects extends Objects {
  readonly dir: string;
  readonly server: Server;
  readonly blob: (object: string, limit: number) => Promise<Bytes>;
}

/** A path is no longer than that on any system. */
const longestLink = 4096;
/** What a pack adds to the file in it. */
const packBytes = 64 * 1024;

/** Opens the objects; each is asked for once. */
export function openObjects(fetched: Fetched): FetchedObjects {
  const tree = once((object) => readTree(fetched, object));
  const blobs = once((key) => {
    const [object = '', limit] = key.split(' ');
    return readBlob(fetched, object, Number(limit));
  });
  const blob = (object: string, limit: number) => blobs(`${object} ${limit}`);
  return {
    dir: fetched.dir,
    server: fetched.server,
    tree,
    blob,
    link: async (object) => {
      const target = await blob(object, longestLink);
      if ('bytes' in target) return { target: target.bytes.toString() };
      return target.why === 'too-large' ? { why: 'dangling' } : target;
    },
  };
}

function once<A>(read: (key: string) => Promise<A>): (key: string) => Promise<A> {
  const answers = new Map<string, Promise<A>>();
  return (key) => {
    const answer = answers.get(key) ?? read(key);
    answers.set(key, answer);
    return answer;
  };
}

/** What stands in a folder. Objects have hexadecimal names, so no path ever reaches git. */
async function readTree(fetched: Fetched, object: string): ReturnType<Objects['tree']> {
  const { dir, environment } = fetched;
  const { status, output } = await askGit(dir, environment, '--git-dir=.', 'ls-tree', '-z', object);
  if (status === 0) return parseTree(output);
  fetched.onUnreached(incomplete(fetched, 'a folder'));
  return null;
}

/**
 * The bytes of a file. It is fetched by asking for its size, and where it is too large for that, what comes is cut off: a
 * server sends no size before it sends the file.
 */
async function readBlob(fetched: Fetched, object: string, limit: number): Promise<Bytes> {
  const { dir, environment, server } = fetched;
  const size = await askGit(dir, environment, '--git-dir=.', 'cat-file', '-s', object);
  const fetchIt = { dir, args: ['cat-file', '-s', object] };
  const known = size.status === 0 ? size : await server.askWithin(limit + packBytes, fetchIt);
  if (known === null) return { why: 'too-large' };
  if (isUnreached(known)) {
    fetched.onUnreached(known);
    return { why: 'unreached' };
  }
  if (Number(known.output) > limit) return { why: 'too-large' };
  const { status, output } = await askGitForBytes(
    dir,
    environment,
    '--git-dir=.',
    'cat-file',
    'blob',
    object,
  );
  if (status === 0) return { bytes: output };
  fetched.onUnreached(incomplete(fetched, 'a file'));
  return { why: 'unreached' };
}

function incomplete({ server }: Fetched, what: string): Unreached {
  const { repository, server: forge } = server.address;
  return {
    unreached: 'broken',
    message: `${forge} sent a commit of ${repository} without ${what} that is in it`,
  };
}
