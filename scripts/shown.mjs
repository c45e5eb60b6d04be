// What the program says of the repository in examples/stale, as the documents show it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { taggedRepository } from './made-repository.mjs';
import { root } from './run.mjs';

const folder = 'examples/stale';
const tags = `${folder}/tags.txt`;
/** Ends and ages are judged by this day, so that the documents stay as they are. */
const today = '2026-11-21';
/** How long a line of JSON may be. */
const width = 110;

/**
 * What the command prints; its exit status is that of what it found.
 * @param {string[]} args
 * @returns {string}
 */
function printed(...args) {
  const call = [join(root, 'build/cli.js'), ...args, '--today', today];
  const { stdout, stderr } = spawnSync(process.execPath, call, { cwd: root, encoding: 'utf8' });
  if (stdout === '') throw new Error(`${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** The example of the README, as the terminal shows it. */
export const textExample = () => printed('check', folder, '--tags', tags);

/** The same for programs. */
export const reportExample = () =>
  laid(JSON.parse(printed('check', folder, '--tags', tags, '--format', 'json')));

/** What `line` says of two branches and a tag of that repository. */
export function lineExample() {
  const place = mkdtempSync(join(tmpdir(), 'shown-'));
  try {
    const policy = readFileSync(join(root, folder, 'SECURITY.md'), 'utf8');
    const names = readFileSync(join(root, tags), 'utf8').trim().split('\n');
    const repository = taggedRepository(
      join(place, 'stale'),
      policy,
      names.map((line) => line.replace(/\t.*/, '')),
      ['2.0.x'],
    );
    return laid(
      JSON.parse(printed('line', '2.0.x', 'main', 'v1.8.1', '--dir', repository, '--format', 'json')),
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/**
 * JSON with as many keys in a line as there is room for.
 * @param {unknown} value
 * @param {string} indent of the line it begins in
 * @returns {string}
 */
function laid(value, indent = '') {
  const short = JSON.stringify(value, null, 1).replaceAll(/\n */g, ' ');
  if (value === null || typeof value !== 'object' || indent.length + short.length < width) return short;
  const inner = `${indent}  `;
  const parts = Object.entries(value).map(([key, one]) =>
    Array.isArray(value) ? laid(one, inner) : `${JSON.stringify(key)}: ${laid(one, inner)}`,
  );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${filled(parts, inner)}\n${indent}${close}`;
}

/**
 * Parts in lines; one that has several lines stands alone.
 * @param {string[]} parts
 * @param {string} indent
 */
function filled(parts, indent) {
  /** @type {string[]} */
  const lines = [];
  for (const [at, part] of parts.entries()) {
    const end = at < parts.length - 1 ? ',' : '';
    const last = lines.at(-1);
    const isOpen = last !== undefined && !/[\]}],$/.test(last) && !part.includes('\n');
    if (isOpen && last.length + part.length < width) lines.push(`${lines.pop()} ${part}${end}`);
    else lines.push(`${indent}${part}${end}`);
  }
  return lines.join('\n');
}
