// Measures the budgets of the built command against this Node and this git, in one run, and fails where one is over.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { performance } from 'node:perf_hooks';
import { repository, table } from './made-repository.mjs';
import { root } from './run.mjs';

const cli = join(root, 'dist/cli/index.js');
const place = mkdtempSync(join(tmpdir(), 'bench-'));
const empty = join(place, 'empty.mjs');
const isOld = Number(process.versions.node.split('.')[0]) < 22;

/** @type {{ what: string, measured: string, budget: string, holds: boolean }[]} */
const lines = [];

/**
 * The median times in ms of some calls, made in turns so that a busy moment meets all of them.
 * @param {number} rounds
 * @param {Record<string, readonly string[]>} calls program and arguments by name
 * @returns {Record<string, number>}
 */
function times(rounds, calls) {
  /** @type {Record<string, number[]>} */
  const taken = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, [program = '', ...args]] of Object.entries(calls)) {
      const from = performance.now();
      const { error, status } = spawnSync(program, args, {
        stdio: ['ignore', 'pipe', 'pipe'],
        maxBuffer: 1 << 28,
      });
      taken[name]?.push(performance.now() - from);
      if (error !== undefined || (status !== 0 && status !== 1))
        throw new Error(`${name} ended with ${status}`);
    }
  }
  return Object.fromEntries(Object.entries(taken).map(([name, all]) => [name, median(all)]));
}

/** @param {number[]} all */
const median = (all) => all.sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN;

/**
 * The call that checks a repository, once it is known to see all that is there.
 * @param {string} folder
 * @param {number} tags how many there are
 */
function check(folder, tags) {
  const call = [cli, 'check', folder, '--format', 'json'];
  const { stdout } = spawnSync(process.execPath, call, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const seen = /"tags": *(\d+)/.exec(stdout.slice(stdout.lastIndexOf('"looked"')))?.[1];
  if (Number(seen) !== tags) throw new Error(`${folder}: ${seen ?? 'no'} tags seen, not ${tags}`);
  return [process.execPath, ...call.slice(0, 3)];
}

/** @param {string} folder */
const refs = (folder) => [
  'git',
  '-C',
  folder,
  'for-each-ref',
  '--format=%(refname)%09%(creatordate:unix)',
  'refs/tags',
];

function coldStart() {
  const took = times(21, {
    empty: [process.execPath, empty],
    check: check(repository(join(place, 'small'), 20, table(3)), 20),
  });
  const ratio = (took['check'] ?? Number.NaN) / (took['empty'] ?? Number.NaN);
  const budget = isOld ? 1.75 : 2.5;
  lines.push({
    what: `cold start, against an empty script (${took['empty']?.toFixed(0)} ms)`,
    measured: `${ratio.toFixed(2)} times`,
    budget: `${budget} times`,
    holds: ratio <= budget,
  });
}

function manyTags() {
  const own = [10, 10_000, 100_000].map((count) => {
    const folder = repository(join(place, `tags-${count}`), count, table(3));
    const { check: all = Number.NaN, git: part = Number.NaN } = times(5, {
      check: check(folder, count),
      git: refs(folder),
    });
    return { count, all, part, own: all - part };
  });
  const few = own[0]?.own ?? Number.NaN;
  const perTag = own.map(({ count, own: ms }) => (ms - few) / count);
  for (const { count, all, part, own: ms } of own) {
    lines.push({
      what: `${count} packed tags (${all.toFixed(0)} ms, of them git ${part.toFixed(0)})`,
      measured: `${(ms - few).toFixed(0)} ms more than 10`,
      budget: '600 ms',
      holds: ms - few <= 600,
    });
  }
  // Twice leaves room for noise; a quadratic cost would be ten times.
  const growth = (perTag[2] ?? Number.NaN) / Math.max(perTag[1] ?? Number.NaN, 0.001);
  lines.push({
    what: 'a tag of 100,000 against a tag of 10,000',
    measured: `${growth.toFixed(2)} times`,
    budget: '2 times',
    holds: growth <= 2,
  });
}

function largePolicy() {
  const rows = table(20_000).split('\n');
  let size = 0;
  const text = rows.filter((row) => (size += row.length + 1) <= 256 * 1024).join('\n');
  const { check: took = Number.NaN } = times(5, {
    check: check(repository(join(place, 'large'), 20, text), 20),
  });
  const what = `a policy of ${Math.round(text.length / 1024)} KiB, start included`;
  lines.push({ what, measured: `${took.toFixed(0)} ms`, budget: '1000 ms', holds: took < 1000 });
}

try {
  writeFileSync(empty, '');
  for (const measure of [coldStart, manyTags, largePolicy]) measure();
  console.log(`Node ${process.versions.node}`);
  for (const { what, measured, budget, holds } of lines) {
    console.log(`${holds ? 'ok  ' : 'OVER'}  ${what.padEnd(56)}  ${measured.padEnd(24)}  budget ${budget}`);
  }
  if (lines.some(({ holds }) => !holds)) process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
