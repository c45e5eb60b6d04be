// The event that started a run: what it is about, as far as that decides what is done.
import { readFileSync } from 'node:fs';
import type { ForgeEvent, Occasion } from '../model/event.ts';
import { isWrong, type Wrong } from '../model/wrong.ts';
import { errorCode } from './files/error-code.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

type Json = Readonly<Record<string, unknown>>;

/** The value behind some keys, each inside the one before; undefined where there is none. */
function at(payload: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Json)[key] : undefined),
    payload,
  );
}

function textAt(payload: unknown, ...keys: readonly string[]): string | null {
  const value = at(payload, ...keys);
  return typeof value === 'string' && value !== '' ? value : null;
}

function branchOf(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}

/** The pull request that a queue names in its ref: `gh-readonly-queue/main/pr-7-<commit>`. */
function queuedNumber(head: string): number | null {
  const digits = /\/pr-(\d{1,15})-[\da-f]+$/.exec(head)?.[1];
  return digits === undefined ? null : Number(digits);
}

function incomplete(event: string, what: string): Wrong {
  return {
    wrong: `the event ${event} tells no ${what}; GITHUB_EVENT_PATH should name the payload that the runner wrote`,
  };
}

/** What an event is about. Only these are about one branch or release; every other one is an audit. */
function occasionOf(event: string, payload: unknown): Occasion | Wrong {
  switch (event) {
    // The line comes from the base alone: for `pull_request_target` GITHUB_REF is the default branch, whatever the base.
    case 'pull_request':
    case 'pull_request_target': {
      const base = textAt(payload, 'pull_request', 'base', 'ref');
      const number = at(payload, 'pull_request', 'number') ?? at(payload, 'number');
      if (base === null) return incomplete(event, 'base branch');
      if (!Number.isSafeInteger(number) || Number(number) <= 0) return incomplete(event, 'number');
      const isRetargeted = at(payload, 'changes', 'base') !== undefined;
      return { kind: 'pull-request', number: Number(number), base, isRetargeted };
    }
    case 'merge_group': {
      const base = textAt(payload, 'merge_group', 'base_ref');
      const head = textAt(payload, 'merge_group', 'head_ref');
      if (base === null || head === null) return incomplete(event, 'base and head');
      const from = textAt(payload, 'merge_group', 'base_sha');
      return { kind: 'merge-group', number: queuedNumber(head), base: branchOf(base), head, from };
    }
    case 'release': {
      const tag = textAt(payload, 'release', 'tag_name');
      const isDraft = at(payload, 'release', 'draft') === true;
      const isGone = ['deleted', 'unpublished'].includes(textAt(payload, 'action') ?? '');
      return tag === null || isDraft || isGone ? { kind: 'audit' } : { kind: 'release', tag };
    }
    default:
      return { kind: 'audit' };
  }
}

function readPayload(path: string | undefined): { readonly payload: unknown } | Wrong {
  if (!path) return { payload: null };
  try {
    return { payload: JSON.parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is no JSON' : errorCode(error);
    return { wrong: `the payload of the event in GITHUB_EVENT_PATH cannot be read: ${why}` };
  }
}

/** The event that an environment describes; without one the run is an audit. */
export function readEvent(environment: Environment): ForgeEvent | Wrong {
  const read = readPayload(environment['GITHUB_EVENT_PATH']);
  if (isWrong(read)) return read;
  const occasion = occasionOf(environment['GITHUB_EVENT_NAME'] ?? '', read.payload);
  if (isWrong(occasion)) return occasion;
  const defaultBranch = textAt(read.payload, 'repository', 'default_branch');
  const ref = environment['GITHUB_REF'];
  return {
    occasion,
    defaultBranch,
    isOnDefault: !ref || defaultBranch === null || ref === `refs/heads/${defaultBranch}`,
  };
}
