// Runs of the action in the project of the tests, each told in one line.
import { expect } from '@jest/globals';
import { pullRequest, type Event, type PullRequest } from './e2e/events.ts';
import type { Pull } from './e2e/project.ts';
import { playAction, type Delivered } from './play-action.ts';
import { playForge, type ForgeGiven } from './play-forge.ts';

/** A text that is nowhere else, so that it can be searched for. */
export const token = 'ghs_nobodyMayEverReadThis';

/** The event of a pull request that was opened. */
export const opened = (event: PullRequest['event'], pull: Pull, isFork = false): Event =>
  pullRequest({ event, action: 'opened', pull, isFork });

/** Runs the action in a project whose forge is as a test says, and counts what it asked. */
export async function run(event: Event, given: ForgeGiven = {}, inputs: Record<string, string> = {}) {
  const forge = await playForge(given);
  const known = given.token === undefined ? {} : { token: given.token };
  const ran = await playAction(event, { ...known, ...inputs }, forge.environment);
  const requests = forge.requests();
  // An audit takes at most 2 requests, a guarded pull request at most 4.
  expect(requests.length).toBeLessThanOrEqual(/pull_request|merge_group/.test(event.name) ? 4 : 2);
  expect(JSON.stringify(ran)).not.toContain(token);
  return { ...ran, requests };
}

/** The outcome of a run in one line: whether the job fails, the verdict, and the annotations. */
export const outcome = ({ hasFailed, outputs, annotations }: Delivered): string =>
  [hasFailed ? 'fails' : 'passes', outputs['verdict'] ?? 'no verdict', ...annotations].join('; ');

/** The outcomes that most runs have. */
export const dead = 'fails; findings; error unsupported-line-changed';
export const clean = 'passes; clean';
export const unseen = 'fails; not-checked; error repository-unreadable';
