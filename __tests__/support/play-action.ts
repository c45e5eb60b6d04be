// Runs the action in this process, with the real way to a forge, and keeps what it delivers.
import { join } from 'node:path';
import process from 'node:process';
import { runAction } from '../../src/app/run-action.ts';
import { connect } from '../../src/host/connect.ts';
import { openFolder } from '../../src/host/files/open-folder.ts';
import { isWithin, readList, readText } from '../../src/host/files/text-files.ts';
import { readWorkingTree } from '../../src/host/git/read-working-tree.ts';
import { readJob } from '../../src/host/runner.ts';
import type { Event } from './e2e/events.ts';
import { tempFolder } from './temp-folder.ts';

/** A test does not wait as long as a person would. */
const impatient = {
  api: { request: 500, total: 3000, retries: 1, wait: 1000, second: 1 },
  git: { milliseconds: 1500, slowSeconds: 1 },
};

/** What was delivered. */
export interface Delivered {
  /** `KIND TITLE`, with the place where there is one: `error row-repeated SECURITY.md:5`. */
  readonly annotations: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly summary: string;
  readonly hasFailed: boolean;
}

/** Runs the action for an event, with these inputs, in an environment that names a forge. */
export async function playAction(
  event: Event,
  inputs: Readonly<Record<string, string>>,
  forge: Readonly<Record<string, string>>,
): Promise<Delivered> {
  const runner = tempFolder({ 'event.json': JSON.stringify(event.payload) });
  const environment = {
    PATH: process.env['PATH'],
    HOME: runner,
    GITHUB_WORKSPACE: tempFolder(),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(runner, 'event.json'),
    ...event.variables,
    ...forge,
    ...Object.fromEntries(
      Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
    ),
  };
  const annotations: string[] = [];
  const outputs: Record<string, string> = {};
  const said = { log: '', summary: '', hasFailed: false };
  await runAction({
    ...readJob(environment),
    sources: {
      openFolder,
      readWorkingTree,
      readList,
      readText,
      isWithin,
      connect: (token) => Promise.resolve(connect(token, environment, impatient)),
      today: () => '2026-11-21',
    },
    deliveries: {
      log: (text) => void (said.log += text),
      annotate: ({ kind, title, path, span }) => {
        annotations.push([kind, title, ...(path === null ? [] : [`${path}:${span?.line ?? 0}`])].join(' '));
      },
      setOutput: (key, value) => void (outputs[key] = value),
      summarise: (markdown) => Promise.resolve(void (said.summary += markdown)),
      writeReport: () => null,
      fail: (reason) => {
        said.hasFailed = true;
        if (reason !== undefined) annotations.push(`error ${reason}`);
      },
    },
  });
  return { ...said, annotations, outputs };
}
