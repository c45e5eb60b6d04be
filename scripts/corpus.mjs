// Runs the built command on real policies that lie beside the checkout, and holds the figures against floors.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './run.mjs';

const scorer = join(root, '../shared/corpus/score.mjs');
const seeds = join(root, '../shared/seeds');

/** What did not hold. @type {string[]} */
const faults = [];

/**
 * @param {boolean} holds
 * @param {string} fault said where it does not
 */
function demand(holds, fault) {
  if (!holds) faults.push(fault);
}

/**
 * Runs a script with this Node, from the root.
 * @param {string[]} args
 */
const node = (...args) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

/**
 * Scores one set; what cannot be read of the scorer's lines is NaN, which holds against no floor.
 * @param {string[]} args
 */
function score(...args) {
  const { stdout, stderr } = node(scorer, '--cli', 'node dist/cli/index.js', ...args);
  console.log(`\n${args.join(' ')}\n${`${stdout}${stderr}`.trim()}`);
  const line = (/** @type {string} */ name) => stdout.split('\n').find((text) => text.startsWith(name)) ?? '';
  return {
    /** The share that is right, in percent. @param {string} name */
    share(name) {
      const [, right, all] = /(\d[\d.]*)\/(\d+)/.exec(line(name)) ?? [];
      return (100 * Number(right)) / Number(all);
    },
    /** How many are missed, and how many there are beyond those asked for. @param {string} name */
    counts(name) {
      const [, right, all] = /(\d[\d.]*)\/(\d+)/.exec(line(name)) ?? [];
      return {
        all: Number(all),
        missed: Number(all) - Number(right),
        extra: Number(/(\d+) extra/.exec(line(name))?.[1]),
      };
    },
  };
}

/** The least share, in percent. @type {readonly (readonly [string, number])[]} */
const floors = [
  ['files answered', 100],
  ['kind of statement', 95],
  ['rule in prose', 95],
  ['rows exact', 96],
  ['newest release right', 96],
  ['release tags right', 96],
];

/** @param {'head' | 'tail'} set */
function scoreSet(set) {
  const all = score('--set', set);
  for (const [name, floor] of floors) {
    const share = all.share(name);
    demand(share >= floor, `${set}: ${name} ${share.toFixed(1)}%, floor ${floor}%`);
  }
  const rows = all.counts('rows found');
  demand(rows.extra <= 0.04 * rows.all, `${set}: ${rows.extra} extra rows beside ${rows.all}`);
  const marks = all.counts('placeholders');
  if (set === 'head') demand(marks.extra === 0, `head: ${marks.extra} placeholders invented`);
  else {
    demand(
      all.share('placeholders') >= 90,
      `tail: placeholders ${all.share('placeholders').toFixed(1)}%, floor 90%`,
    );
    demand(marks.extra <= marks.missed, `tail: ${marks.extra} extra placeholders, ${marks.missed} missed`);
  }
  const certain = score('--set', set, '--certain').share('rows exact');
  demand(certain >= 99, `${set}: rows exact without doubt ${certain.toFixed(1)}%, floor 99%`);
}

/**
 * What each seed says beside these tags, placeholders apart: the rules that fire. By the seed's number.
 * @type {readonly (readonly [string, string, readonly string[]])[]}
 */
const stories = [
  ['000', 'v0.1.0 v0.2.0 v0.3.0', []],
  ['000', 'v0.1.0 v0.2.0 v0.3.0 v0.4.0', ['newest-release-unlisted']],
  ['001', 'v1.0.0 v1.4.2', []],
  ['001', 'v1.0.0 v1.4.2 v2.0.0', ['newest-release-unlisted']],
  ['002', 'v0.9.0 v1.0.3', []],
  ['002', 'v0.9.0 v1.0.3 v1.1.0', ['newest-release-unlisted']],
  ['003', 'v.0.2.3 v.0.2.4', ['statement-missing']],
  ['004', 'v1.0.0', ['statement-elsewhere']],
];

function readSeeds() {
  for (const [seed, tags, expected] of stories) {
    const folder = mkdtempSync(join(tmpdir(), 'seed-'));
    const file = readdirSync(seeds).find((name) => name.startsWith(seed));
    writeFileSync(join(folder, 'SECURITY.md'), readFileSync(join(seeds, file ?? seed)));
    writeFileSync(join(folder, 'tags.txt'), tags.replaceAll(' ', '\n'));
    const ask = (/** @type {string} */ command) =>
      node('dist/cli/index.js', command, folder, '--tags', join(folder, 'tags.txt'), '--format', 'json');
    const [check, show] = [ask('check'), ask('show')];
    rmSync(folder, { recursive: true });
    const found = rulesOf(check.stdout).filter((rule) => rule !== 'placeholder-left');
    console.log(
      `seed ${seed} with ${tags}: exit ${check.status}, ${found.join(' ') || 'nothing but placeholders'}`,
    );
    demand(
      found.join() === expected.join(),
      `seed ${seed} with ${tags}: ${found.join()}, not ${expected.join()}`,
    );
    demand(show.status === 0, `seed ${seed}: show exits with ${show.status}: ${show.stderr}`);
  }
}

/**
 * The rules that fired, in the order of the report.
 * @param {string} json
 * @returns {string[]}
 */
function rulesOf(json) {
  try {
    const { findings } = /** @type {{ findings: { rule: string }[] }} */ (JSON.parse(json));
    return findings.map(({ rule }) => rule);
  } catch {
    return ['no JSON'];
  }
}

if (existsSync(scorer) && existsSync(seeds)) {
  readSeeds();
  scoreSet('head');
  scoreSet('tail');
  for (const fault of faults) console.error(`below the floor: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
} else {
  console.log('LAYER NOT RUN: ../shared/corpus AND ../shared/seeds ARE NOT THERE');
  process.exitCode = 77;
}
