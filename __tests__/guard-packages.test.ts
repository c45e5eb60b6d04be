// The guard of a repository with several packages: which of them a pull request is judged for.
import { describe, expect, test } from '@jest/globals';
import { bareRepository } from './support/bare-repository.ts';
import { release, schedule } from './support/e2e/events.ts';
import { clean, dead, opened, outcome, run } from './support/guarded.ts';

const path = '.github/supported-versions.yml';
const packages = [
  'packages:',
  '  core: { tags: ["core@*", "!*-*"], paths: ["packages/core/**"] }',
  '  cli: { tags: ["cli@*", "!*-*"], paths: ["packages/cli/**"] }',
];

/** A repository of these packages whose policy says these of them, `PACKAGE VERSIONS SUPPORT`, with these other settings. */
function folder(rows: readonly string[], settings: readonly string[] = [], tags: readonly string[] = []) {
  const lines = rows.map((row) => `| ${row.replace(/^(\S+) (\S+) /, '$1 | $2 | ')} |`);
  const table = ['| Package | Version | Supported |', '| --- | --- | --- |', ...lines];
  return bareRepository({
    files: {
      'SECURITY.md': `${table.join('\n')}\n`,
      [path]: [...packages, ...settings, ''].join('\n'),
    },
    branches: ['1.x', '2.x', 'core-1-stable', 'stable'],
    tags: ['core@1.0.0', 'core@2.0.0', 'cli@1.0.0', 'cli@2.0.0', ...tags],
  });
}

const coreIsDead = ['core 2.x yes', 'core 1.x no', 'cli 2.x yes', 'cli 1.x yes'];
const bothAreDead = ['core 2.x yes', 'core 1.x no', 'cli 2.x yes', 'cli 1.x no'];
const coreEnds = ['core 2.x yes', 'core 1.x until 2026-12-01', 'cli 2.x yes', 'cli 1.x yes'];

/** Runs the guard of a pull request to a branch that changes these paths. */
const guard = (base: string, given: string, changed: readonly string[]) =>
  run(opened('pull_request_target', { number: 7, base, change: {} }), { folder: given, changed });
const targetsOf = ({ log }: { log: string }) => log.match(/(?<=^target: ).*(?= \()/gm);

const core = '1.x carries line 1.x of core, unsupported';
const cli = '1.x carries line 1.x of cli, supported';

test.each([
  // the paths, what comes of it, what the pull request goes to
  [['packages/core/x'], dead, [core]],
  [['packages/cli/x'], clean, [cli]],
  [['lib/shared.c'], dead, [core, cli]],
  [['lib/shared.c', 'packages/cli/x'], dead, [core, cli]],
  [['packages/core/README.md', 'packages/cli/x'], clean, [cli]],
])('%j of packages of which one is dead: %s', async (changed, expected, targets) => {
  const ran = await guard('1.x', folder(coreIsDead), changed);
  expect([outcome(ran), targetsOf(ran)]).toEqual([expected, targets]);
});

test('a tag that a package leaves out changes nothing', async () => {
  const given = folder(coreIsDead, [], ['core@3.0.0-rc.1']);
  expect(outcome(await guard('1.x', given, ['packages/core/x']))).toBe(dead);
});

describe('a package that is not changed is not spoken of', () => {
  test('where its end is near', async () => {
    const ran = await guard('1.x', folder(coreEnds), ['packages/cli/x']);
    expect(ran.log).not.toContain('line-ending-soon');
    expect(targetsOf(ran)).toEqual([cli]);
  });

  test('where all are dead, and one alone changes on two pages', async () => {
    const changed = Array.from({ length: 150 }, (_, at) => `packages/cli/${at}`);
    const ran = await guard('1.x', folder(bothAreDead), changed);
    expect([outcome(ran), targetsOf(ran)]).toEqual([dead, [cli.replace('sup', 'unsup')]]);
  });
});

test('the outputs tell of the package that the job fails for, and of all that get fixes', async () => {
  const given = folder(['cli 2.x yes', 'cli 1.x no', 'core 2.x yes', 'core 1.x yes']);
  const { outputs } = await guard('1.x', given, ['lib/shared.c']);
  expect(outputs).toMatchObject({
    line: '1.x',
    'line-status': 'unsupported',
    supported: '["core 2.x","core 1.x","cli 2.x"]',
  });
});

describe('a mapping', () => {
  const mapped = (line: string, rows = coreIsDead, tags: string[] = []) =>
    folder(rows, ['branches:', `  ${line}`], tags);

  test('to a package that nobody knows is told, whatever the run is about', async () => {
    const given = mapped('"core-{major}-stable": { line: "{major}.x", package: cores }');
    const unsaid = 'fails; not-checked; error settings-unreadable';
    expect(outcome(await guard('core-1-stable', given, ['packages/core/x']))).toBe(unsaid);
    const audit = await run(schedule, { folder: given });
    expect(outcome(audit)).toBe(unsaid);
    expect(audit.log).toContain('names the package "cores"');
    expect(audit.log).toContain('did you mean core?');
  });

  test.each([
    // the mapping, the tags beside, what the pull request goes to
    ['stable: 1.x', ['v2.0.0', 'v1.0.0'], ['stable carries line 1.x, supported']],
    ['stable: 1.x', [], [core.replace('1.x', 'stable')]],
    ['stable: { line: 1.x, package: cli }', [], [cli.replace('1.x', 'stable')]],
  ])('%s, beside %j', async (line, tags, targets) => {
    const rows = [...coreIsDead, ...(tags.length > 0 ? ['project 1.x yes', 'project 2.x yes'] : [])];
    const ran = await guard('stable', mapped(line, rows, tags), ['packages/core/x']);
    expect(targetsOf(ran)).toEqual(targets);
  });

  test('that reads the name of no package says so', async () => {
    const line = '"{package}-{major}-stable": "{major}.x"';
    const good = await guard('core-1-stable', mapped(line), ['packages/core/x']);
    expect(outcome(good)).toBe(dead);
    const lost = await guard('cores-1-stable', mapped(line), ['packages/core/x']);
    expect(outcome(lost)).toBe(clean);
    expect(lost.log).toContain('by the settings the branch is one of "cores", and no setting and no row');
  });
});

test('a release has its line by its own name, where a manifest tells the newest', async () => {
  const given = bareRepository({
    files: {
      'SECURITY.md': '| Version | Supported |\n| --- | --- |\n| 2.x | yes |\n',
      [path]: 'releases: manifest\n',
      VERSION: '2.1.0\n',
    },
  });
  const ran = await run(release('v2.1.0'), { folder: given });
  expect(targetsOf(ran)).toEqual(['v2.1.0 carries line 2.1.x, supported']);
});
