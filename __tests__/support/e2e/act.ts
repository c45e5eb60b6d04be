// Runs a workflow file in a real engine, act in host mode, as a runner would for one event.
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { tempFolder } from '../temp-folder.ts';
import { git } from '../temp-repository.ts';
import { repository, type Event } from './events.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What came of a run. */
export interface Ran {
  /** 0, or 1 where a job failed. */
  readonly status: number | null;
  /** The commands that the engine took for annotations, as written. */
  readonly annotations: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** All that the action printed, and nothing of the engine; what it asks the runner to hide is not shown. */
  readonly raw: string;
}

/** How a workflow is run. */
export interface Run {
  /** What the kept log is called. */
  readonly name: string;
  readonly event: Event;
  /** The workflow, as its file holds it. */
  readonly workflow: string;
  readonly token: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
}

/**
 * The engine reads a step through a terminal that it does not drain when the step fails, and loses the last lines at
 * random: so the true node is behind this one, which keeps all that it prints. It has to be bash, for others drop
 * variables with a hyphen in their names, which are most inputs.
 */
const shim = `#!/usr/bin/env bash
if [ "$1 $2" = '--no-warnings -e' ]; then echo "$0"; exit; fi
"$NODE24" "$@" 2>&1 | tee -a "$E2E_RAW_LOG"
status=\${PIPESTATUS[0]}
[ "$status" = 0 ] || sleep 0.3
exit "$status"
`;

/** What stands for actions/checkout: the default branch, without history and without tags unless it is asked for all. */
const checkout = `name: Checkout
inputs:
  fetch-depth:
    default: '1'
runs:
  using: composite
  steps:
    - shell: bash
      env:
        DEPTH: \${{ inputs.fetch-depth }}
      run: |
        git init --quiet .
        if [ "$DEPTH" = 0 ]; then set -- --tags; else set -- --no-tags "--depth=$DEPTH"; fi
        git fetch --quiet "$@" "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY" main
        git checkout --quiet -B main FETCH_HEAD
`;

/** A folder for one run: a home, the staged action, and a consumer's repository. */
function openStage(workflow: string, event: Event): string {
  const folder = tempFolder({
    'checkout/action.yml': checkout,
    'shim/node': shim,
    'shim/gh': '#!/bin/sh\necho "gh $*"\n',
    'consumer/README.md': '# A project\n',
    'event.json': JSON.stringify(event.payload),
    'workflow.yml': workflow,
    'raw.log': '',
  });
  for (const program of ['node', 'gh']) chmodSync(join(folder, 'shim', program), 0o755);
  // No more than a runner would fetch: the engine copies the whole folder at each use.
  for (const path of ['action.yml', 'dist'])
    cpSync(join(root, path), join(folder, 'action', path), { recursive: true });
  const consumer = join(folder, 'consumer');
  git(consumer, ['init', '--quiet', '--initial-branch=main']);
  git(consumer, ['remote', 'add', 'origin', `https://github.com/${repository}`]);
  git(consumer, ['add', '--all']);
  git(consumer, ['commit', '--quiet', '--message=x']);
  return folder;
}

/** The actions that workflows use, by the folder that stands for each. */
function standIns(folder: string, workflow: string): string[] {
  const used = [...workflow.matchAll(/uses: ((supported-versions|actions)\/[\w-]+@[\w.]+)/g)];
  return used.flatMap(([, uses = '', owner]) => [
    '--local-repository',
    `${uses}=${join(folder, owner === 'actions' ? 'checkout' : 'action')}`,
  ]);
}

/** Runs a workflow; what it needs on disk is gone after the test. */
export async function act(run: Run): Promise<Ran> {
  const folder = openStage(run.workflow, run.event);
  const variables = {
    ...run.event.variables,
    GITHUB_SERVER_URL: run.serverUrl,
    GITHUB_API_URL: run.apiUrl,
  };
  const nothing = ['env', 'secret', 'var', 'input'].flatMap((kind) => [`--${kind}-file`, '/dev/null']);
  const { status, out } = await finished(
    process.env['ACT'] ?? 'act',
    [
      run.event.name,
      ...['--directory', join(folder, 'consumer'), '--workflows', join(folder, 'workflow.yml')],
      ...['--eventpath', join(folder, 'event.json'), '--json', '--rm', '--concurrent-jobs', '1'],
      ...['--no-cache-server', '--no-skip-checkout', '--platform', 'ubuntu-latest=-self-hosted'],
      ...['--secret', `GITHUB_TOKEN=${run.token}`, ...nothing],
      ...standIns(folder, run.workflow),
      ...Object.entries(variables).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
    ],
    {
      HOME: folder,
      XDG_CACHE_HOME: join(folder, 'cache'),
      XDG_CONFIG_HOME: join(folder, 'config'),
      TMPDIR: folder,
      LANG: 'C.UTF-8',
      PATH: `${join(folder, 'shim')}:${process.env['PATH'] ?? ''}`,
      ACT_DISABLE_VERSION_CHECK: '1',
      NODE24: process.env['NODE24'] ?? process.execPath,
      E2E_RAW_LOG: join(folder, 'raw.log'),
    },
  );
  const raw = readFileSync(join(folder, 'raw.log'), 'utf8').replaceAll(/^::add-mask::.*\n/gm, '');
  keep(run.name, raw, out);
  return { status, raw, ...understood(out) };
}

/** What a program prints when it has ended; its complaints are shown where it says nothing else. */
function finished(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ status: number | null; out: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 50_000 });
    let out = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    child.on('error', reject).on('close', (status) => {
      if (out === '') reject(new Error(`${program} said nothing: ${complaint}`));
      else resolve({ status, out });
    });
  });
}

/** A line of the engine's log, as far as it is read. */
interface Line {
  readonly command?: string;
  /** The very bytes of a command: the engine splits some of them wrongly. */
  readonly raw?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
}

function understood(log: string): Pick<Ran, 'annotations' | 'outputs' | 'summary'> {
  const lines = log
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);
  const of = (...commands: string[]): Line[] =>
    lines.filter(({ command }) => command !== undefined && commands.includes(command));
  return {
    annotations: of('error', 'warning', 'notice').map(({ raw = '' }) => raw.trimEnd()),
    outputs: Object.fromEntries(of('set-output').map(({ name = '', arg = '' }) => [name, arg])),
    summary: of('summary')
      .map(({ content = '' }) => content)
      .join(''),
  };
}

/** Keeps the logs of a run where somebody wants to see them. */
function keep(name: string, raw: string, log: string): void {
  const folder = process.env['E2E_KEEP'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name.replaceAll(/\W+/g, '-'));
  writeFileSync(`${path}.log`, raw);
  writeFileSync(`${path}.jsonl`, log);
  writeFileSync(`${path}.summary.md`, understood(log).summary);
}
