// Each folder of monorepos is a repository of several packages, with the package of each row, tag, path and branch.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { newestByRow } from '../src/coverage/newest-by-row.ts';
import { findChanges } from '../src/engine/find-changes.ts';
import { packagesOfPaths } from '../src/engine/packages-of-paths.ts';
import { understand, type Understood } from '../src/engine/understand.ts';
import type { Evidence } from '../src/model/evidence.ts';
import type { ReleaseFamily } from '../src/model/release.ts';
import type { Settings } from '../src/model/settings.ts';
import { isWrong } from '../src/model/wrong.ts';
import { findFamilies } from '../src/releases/find-families.ts';
import { parseSettings } from '../src/settings/file/parse-settings.ts';
import { settle } from '../src/settings/read-settings.ts';
import { lineRange } from '../src/versions/range-text.ts';
import { aGiven } from './support/build.ts';
import { evidenceFrom } from './support/given.ts';

const folder = fileURLToPath(new URL('monorepos/', import.meta.url));
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What is asked about one repository. */
interface Asked {
  readonly repository: string;
  readonly default: string;
  readonly bases: readonly string[];
  readonly paths: readonly string[];
}

/** One repository, understood. */
interface Known {
  readonly asked: Asked;
  readonly tags: readonly string[];
  readonly settings: Settings;
  readonly evidence: Evidence;
  readonly families: readonly ReleaseFamily[];
  readonly understood: Understood;
}

function know(name: string): Known {
  const read = (file: string): string => readFileSync(`${folder}${name}/${file}`, 'utf8');
  const asked = parse(read('given.yml')) as Asked;
  const file = existsSync(`${folder}${name}/settings.yml`)
    ? parseSettings({ path: 'settings.yml', text: read('settings.yml') })
    : null;
  if (file !== null && isWrong(file)) throw new Error(file.wrong);
  const settings = settle(aGiven(), file);
  const tags = read('tags.txt').trim().split('\n');
  const given = ['today: 2026-11-21', 'base: main', `default: ${asked.default}`, 'branches:', 'tags:'];
  const lines = [...given, ...tags.map((tag) => `  - ${tag}`)].join('\n');
  const branches = [asked.default, ...asked.bases].map((branch) => `  - ${branch}`).join('\n');
  const based = evidenceFrom(lines.replace('branches:', `branches:\n${branches}`), read('SECURITY.md'));
  const evidence = { ...based, subject: { ...based.subject, name: asked.repository } };
  const families = findFamilies(evidence.tags?.tags ?? [], asked.repository, settings);
  return { asked, tags, settings, evidence, families, understood: understand(evidence, families) };
}

/** Lines under a heading, in columns. */
function section(heading: string, lines: readonly (readonly string[])[]): string {
  const widthOf = (column: number) => Math.max(...lines.map((line) => line[column]?.length ?? 0));
  const rows = lines.map((line) => line.map((cell, at) => cell.padEnd(widthOf(at))).join('  '));
  return [heading, ...rows.map((row) => `  ${row}`.trimEnd()), ''].join('\n');
}

const shown = (name: string | null | undefined): string => (name === undefined ? 'none' : (name ?? 'main'));

function rowsOf({ understood: { policy, coverage } }: Known): string[][] {
  const newest = newestByRow(coverage);
  return (policy?.rows ?? []).map((row) => {
    const home = coverage.packages.find(({ rows }) => rows.some((one) => one.row === row));
    return [`${row.scope ?? ''} ${row.text}`, shown(home?.package), newest.get(row)?.tag ?? 'no release'];
  });
}

/** A package that no row and no setting names is in no report, and is told all the same. */
function tagsOf({ tags, families, understood: { coverage } }: Known): string[][] {
  const listed = new Map(coverage.packages.map((one) => [one.family, one.package]));
  const homes = families.flatMap(({ name, isMain, releases }) => {
    const home = listed.get(isMain ? '' : name);
    return releases.map(
      ({ tag }) => [tag, home === undefined ? `${name} (in no row)` : shown(home)] as const,
    );
  });
  const homeOf = new Map(homes);
  return tags.map((tag) => [tag, homeOf.get(tag) ?? 'none']);
}

function pathsOf({ asked, settings, understood: { coverage } }: Known): string[][] {
  const packageOf = packagesOfPaths(coverage.packages, settings.packages, asked.repository);
  return asked.paths.map((path) => [path, shown(packageOf(path))]);
}

function basesOf({
  asked,
  evidence,
  families,
  understood: { policy, coverage },
  settings,
}: Known): string[][] {
  return asked.bases.flatMap((base) => {
    const pull = evidence.pull && { ...evidence.pull, base };
    return findChanges({ ...evidence, pull }, families, coverage, policy, settings).map(({ target }) => {
      const line = target.line.kind === 'line' ? (lineRange(target.line) ?? '') : target.line.kind;
      return [base, shown(target.package), line, target.status ?? 'no status'];
    });
  });
}

test.each(names)('%s', (name) => {
  const known = know(name);
  const text = [
    section('rows', rowsOf(known)),
    section('tags', tagsOf(known)),
    section('paths', pathsOf(known)),
    section('bases', basesOf(known)),
  ].join('\n');
  const golden = `${folder}${name}/expected.txt`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
});

test.each(names)('the settings of %s are five lines at most', (name) => {
  const file = `${folder}${name}/settings.yml`;
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  expect(lines.length).toBeLessThan(6);
});
