// A folder for what is fetched, gone when the work or the process ends.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Unreached } from '../../../model/remote.ts';

/** A folder that is there until it is closed. */
export interface Scratch {
  /** Makes an empty bare repository that lacks whatever the filter left out, and tells where. */
  readonly repository: (name: string, url: string, filter: string) => string;
  /** The bytes that all packs take, also those that are still coming. */
  readonly size: () => number;
  /** Says when the folder is closed. */
  readonly signal: AbortSignal;
  /** The folder in which it stands. */
  readonly parent: string;
  readonly close: () => void;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Why nothing can be kept in a folder, and what to do. */
export function noScratch(parent: string, error: unknown): Unreached {
  // The system's reason comes before the call that failed.
  const [why = ''] = String(Reflect.get(Object(error), 'message') ?? error).split(', ', 1);
  const message = `what comes from the server cannot be kept in the folder for temporary files, ${parent}: ${why}; let TMPDIR name a folder that can be written to`;
  return { unreached: 'broken', message: message.replaceAll(/\p{Cc}/gu, ' ') };
}

/** Makes the folder, or tells why it cannot be made. Whoever stops the process stops what runs in it too. */
export function openScratch(parent: string = tmpdir()): Scratch | Unreached {
  try {
    return scratchIn(parent, mkdtempSync(join(parent, 'supported-versions-')));
  } catch (error) {
    return noScratch(parent, error);
  }
}

function scratchIn(parent: string, root: string): Scratch {
  const closing = new AbortController();
  const close = (): void => {
    process.off('exit', close);
    for (const signal of signals) process.off(signal, onSignal);
    closing.abort();
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    close();
    // Who listens to a signal is no longer ended by it.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  process.on('exit', close);
  for (const signal of signals) process.on(signal, onSignal);
  return {
    repository: (name, url, filter) => bareRepository(join(root, name), url, filter),
    size: () => sizeOf(root),
    signal: closing.signal,
    parent,
    close,
  };
}

/** Written by hand: `git init` would copy the user's hooks into it. */
function bareRepository(dir: string, url: string, filter: string): string {
  for (const folder of ['objects/pack', 'refs']) mkdirSync(join(dir, folder), { recursive: true });
  writeFileSync(join(dir, 'HEAD'), 'ref: refs/heads/none\n');
  writeFileSync(
    join(dir, 'config'),
    `[core]
	repositoryFormatVersion = 1
	bare = true
[extensions]
	partialClone = forge
[remote "forge"]
	url = "${url}"
	promisor = true
	partialCloneFilter = ${filter}
`,
  );
  return dir;
}

function sizeOf(root: string): number {
  return list(root)
    .flatMap((repository) => {
      const packs = join(root, repository, 'objects', 'pack');
      return list(packs).map((name) => statSync(join(packs, name), { throwIfNoEntry: false })?.size ?? 0);
    })
    .reduce((sum, size) => sum + size, 0);
}

/** A folder may be gone by now. */
function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
