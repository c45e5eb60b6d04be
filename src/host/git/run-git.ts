// Git as a process: started, fed, listened to, and stopped with all that it started.
import { spawn, type ChildProcess } from 'node:child_process';
import { dirname } from 'node:path';
import process from 'node:process';

/** What git said. */
export interface GitRun {
  /** Null where git could not be started, because there is none. */
  readonly status: number | null;
  readonly output: Buffer;
  readonly complaint: string;
  /** What ended it before its own end: the time or the size that it was given, or whoever asked. */
  readonly stopped: 'time' | 'size' | 'asker' | null;
}

/** How long git may run, and what it may leave behind. */
export interface Bounds {
  readonly milliseconds: number;
  /** Of what it prints. */
  readonly bytes: number;
  /** Asked now and then whether it has written too much to disk. */
  readonly isTooMuch: () => boolean;
  /** Ends it at once. */
  readonly signal: AbortSignal;
}

/** How often the disk is looked at: a fast server sends a few megabytes in that time. */
const lookMilliseconds = 50;

/** Runs git. It never rejects: whatever goes wrong is an answer. Without bounds it runs to its end. */
export function runGit(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  bounds: Bounds | null = null,
  input = '',
): Promise<GitRun> {
  const child = spawn('git', args, {
    // Windows looks for programs in the working folder first, so that must not be one of the repository.
    cwd: dirname(process.execPath),
    env,
    windowsHide: true,
    // A group of its own, so that the helpers that git starts for the network end with it.
    detached: bounds !== null && process.platform !== 'win32',
  });
  const output: Buffer[] = [];
  const complaint: Buffer[] = [];
  let stopped: GitRun['stopped'] = null;
  let started = true;
  const stop = (why: GitRun['stopped']): void => {
    stopped ??= why;
    end(child);
  };
  const release = bounds === null ? () => undefined : hold(child, bounds, stop);
  child.stdout.on('data', (part: Buffer) => output.push(part));
  child.stderr.on('data', (part: Buffer) => complaint.push(part));
  // Git may end before it has read everything; what it says then tells more.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((answer) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') started = false;
      complaint.push(Buffer.from(error.message));
    });
    child.on('close', (code) => {
      release();
      const status = started ? (code ?? 1) : null;
      answer({
        status,
        output: Buffer.concat(output),
        complaint: Buffer.concat(complaint).toString(),
        stopped,
      });
    });
  });
}

/** Stops git at its bounds; what it gives back lets go of them. */
function hold(child: ChildProcess, bounds: Bounds, stop: (why: GitRun['stopped']) => void): () => void {
  const onAbort = (): void => {
    stop('asker');
  };
  const timer = setTimeout(stop, bounds.milliseconds, 'time');
  const look = setInterval(() => {
    if (bounds.isTooMuch()) stop('size');
  }, lookMilliseconds);
  let printed = 0;
  child.stdout?.on('data', (part: Buffer) => {
    printed += part.length;
    if (printed > bounds.bytes) stop('size');
  });
  if (bounds.signal.aborted) onAbort();
  bounds.signal.addEventListener('abort', onAbort);
  return () => {
    clearTimeout(timer);
    clearInterval(look);
    bounds.signal.removeEventListener('abort', onAbort);
  };
}

/** Ends a process and all of its group. */
function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { windowsHide: true }).on(
      'error',
      () => undefined,
    );
  } else {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
  // Whoever has left the group would keep these open, and us waiting.
  child.stdout?.destroy();
  child.stderr?.destroy();
}
