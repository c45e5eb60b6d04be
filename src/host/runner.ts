// The runner of workflows: what it tells the action, and where the action's answers go.
import * as core from '@actions/core';
import { randomUUID } from 'node:crypto';
import process from 'node:process';
import type { Annotation } from '../model/annotation.ts';
import type { ForgeEvent } from '../model/event.ts';
import type { Wrong } from '../model/wrong.ts';
import { writeReport } from './files/text-files.ts';
import { readEvent, type Environment } from './read-event.ts';

/** What the runner tells of the job. */
export interface Job {
  /** The folder that the job checked out. */
  readonly workspace: string;
  /** The repository that the workflow runs in; null where the runner does not say. */
  readonly repository: string | null;
  readonly readInputs: (keys: readonly string[]) => ReadonlyMap<string, string>;
  readonly readEvent: () => ForgeEvent | Wrong;
}

/** The inputs that were given, by name; the runner gives an empty text for one that was not. */
function readInputs(environment: Environment, keys: readonly string[]): ReadonlyMap<string, string> {
  const given = keys.map((key) => [key, environment[`INPUT_${key.toUpperCase()}`]?.trim() ?? ''] as const);
  return new Map(given.filter(([, value]) => value !== ''));
}

/** The job that an environment describes. */
export function readJob(environment: Environment = process.env): Job {
  return {
    workspace: environment['GITHUB_WORKSPACE'] || '.',
    repository: environment['GITHUB_REPOSITORY'] || null,
    readInputs: (keys) => readInputs(environment, keys),
    readEvent: () => readEvent(environment),
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
  writeReport,
  fail,
};
