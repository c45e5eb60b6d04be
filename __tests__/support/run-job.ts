// Runs the bundle of the action as the runner does, beside servers that this process plays.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Event } from './e2e/events.ts';
import { startBundle } from './run-bundle.ts';
import { tempFolder } from './temp-folder.ts';

/** What came of a job. */
export interface RanJob {
  readonly status: number | null;
  /** What it printed, on both ways. */
  readonly log: string;
  /** The lines that the runner takes for annotations. */
  readonly annotations: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A job: its event, its inputs, and what else the runner says. */
export interface GivenJob {
  readonly event: Event;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** What the job checked out. */
  readonly workspace?: string;
}

/** Runs the action; this process goes on meanwhile, so that its servers answer. */
export async function runJob({
  event,
  inputs = {},
  environment = {},
  workspace = tempFolder(),
}: GivenJob): Promise<RanJob> {
  const runner = tempFolder({ output: '', summary: '', 'event.json': JSON.stringify(event.payload) });
  const given = Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value] as const);
  const env = {
    PATH: process.env['PATH'],
    SystemRoot: process.env['SystemRoot'],
    HOME: runner,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(runner, 'event.json'),
    GITHUB_OUTPUT: join(runner, 'output'),
    GITHUB_STEP_SUMMARY: join(runner, 'summary'),
    ...event.variables,
    ...environment,
    ...Object.fromEntries(given),
  };
  const { status, out, complaint } = await startBundle('index.js', [], { cwd: workspace, env });
  const log = out + complaint;
  const read = (name: string): string => readFileSync(join(runner, name), 'utf8');
  return {
    status,
    log,
    annotations: commandsIn(log),
    outputs: outputsIn(read('output')),
    summary: read('summary'),
  };
}

/** The outputs as the runner reads them: `key<<word`, the lines of the value, and the word again. */
function outputsIn(file: string): Record<string, string> {
  const lines = file.split(/\r?\n/);
  const found: Record<string, string> = {};
  for (const [at, line] of lines.entries()) {
    const [key, word] = line.split('<<');
    if (key !== undefined && word !== undefined)
      found[key] = lines.slice(at + 1, lines.indexOf(word, at)).join('\n');
  }
  return found;
}

/** The lines of a log that the runner takes for commands. */
function commandsIn(log: string): string[] {
  const commands: string[] = [];
  let stopped: string | null = null;
  for (const line of log.split('\n')) {
    if (stopped === null && line.startsWith('::stop-commands::'))
      stopped = line.slice('::stop-commands::'.length);
    else if (stopped !== null && line === `::${stopped}::`) stopped = null;
    else if (stopped === null && (line.trimStart().startsWith('::') || line.includes('##[')))
      commands.push(line);
  }
  return commands;
}
