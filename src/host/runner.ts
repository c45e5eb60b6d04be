// The runner of workflows: what it tells the action, and where the action's answers go.
import * as core from '@actions/core';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { Annotation } from '../model/annotation.ts';
import type { Target } from '../model/target.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The payload of an event, as far as it is read. */
interface Payload {
  readonly pull_request?: { readonly base?: { readonly ref?: unknown } };
  readonly merge_group?: { readonly base_ref?: unknown };
  readonly ref?: unknown;
  readonly repository?: { readonly default_branch?: unknown };
}

/** What the runner tells of the job. */
export interface Job {
  /** The folder that the job checked out. */
  readonly workspace: string;
  /** The repository that the workflow runs in; null where the runner does not say. */
  readonly repository: string | null;
  readonly readInputs: (keys: readonly string[]) => ReadonlyMap<string, string>;
  readonly readTarget: () => Target | null;
}

/** The inputs that were given, by name; the runner gives an empty text for one that was not. */
function readInputs(environment: Environment, keys: readonly string[]): ReadonlyMap<string, string> {
  const given = keys.map((key) => [key, environment[`INPUT_${key.toUpperCase()}`]?.trim() ?? ''] as const);
  return new Map(given.filter(([, value]) => value !== ''));
}

/** The branch that the run is about; null where its event names none. */
function readTarget(path: string | undefined, event: string | undefined): Target | null {
  if (!path) return null;
  const payload = JSON.parse(readFileSync(path, 'utf8')) as Payload | null;
  const pushed = event === 'push' && /^refs\/heads\//.test(String(payload?.ref)) ? payload?.ref : undefined;
  const base = payload?.pull_request?.base?.ref ?? payload?.merge_group?.base_ref ?? pushed;
  const defaultBranch = payload?.repository?.default_branch;
  if (typeof base !== 'string' || typeof defaultBranch !== 'string') return null;
  return { branch: base.replace(/^refs\/heads\//, ''), defaultBranch };
}

/** The job that an environment describes. */
export function readJob(environment: Environment = process.env): Job {
  return {
    workspace: environment['GITHUB_WORKSPACE'] || '.',
    repository: environment['GITHUB_REPOSITORY'] || null,
    readInputs: (keys) => readInputs(environment, keys),
    readTarget: () => readTarget(environment['GITHUB_EVENT_PATH'], environment['GITHUB_EVENT_NAME']),
  };
}

/** A text between lines that switch commands off and on again; `word` is one that no text can know. */
export function withoutCommands(text: string, word: string): string {
  return `::stop-commands::${word}\n${text.trimEnd()}\n::${word}::\n`;
}

/** Prints to the log, where nothing of the text is taken for a command. */
function log(text: string): void {
  process.stdout.write(withoutCommands(text, randomUUID()));
}

/** What GitHub is told beside the message. It takes columns only for a place within one line. */
export function propertiesOf({ title, path, span }: Annotation): core.AnnotationProperties {
  if (path === null || span === null) return { title };
  const lines = { title, file: path, startLine: span.line, endLine: span.endLine };
  return span.line === span.endLine
    ? { ...lines, startColumn: span.column, endColumn: span.endColumn }
    : lines;
}

/** Adds to the page of the run; other forges have none, and without it everything else still stands in the log. */
async function summarise(markdown: string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  try {
    await core.summary.addRaw(markdown).write();
  } catch (error) {
    core.warning(`the summary of this job cannot be written: ${String(error)}`);
  }
}

/** Marks the job as failed; without a reason it takes no place among the annotations. */
function fail(reason?: string): void {
  if (reason === undefined) process.exitCode = core.ExitCode.Failure;
  else core.setFailed(reason);
}

/** Where the report goes. */
export const deliveries = {
  log,
  annotate: (annotation: Annotation) => {
    core[annotation.kind](annotation.message, propertiesOf(annotation));
  },
  setOutput: (key: string, value: string) => {
    core.setOutput(key, value);
  },
  summarise,
  fail,
};
