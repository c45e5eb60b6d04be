// The action as it is shipped.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runBundle } from './support/run-bundle.ts';
import { tempFolder } from './support/temp-folder.ts';

const policy = (...rows: string[]) =>
  `# Security\n\n| Version | Supported |\n| --- | --- |\n${rows.join('\n')}\n`;

/** Runs the action on a workspace, with these inputs, and reads what it told the runner. */
function runJob(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
  event = '{}',
) {
  const workspace = tempFolder(files);
  const runner = tempFolder({ output: '', summary: '', 'event.json': event });
  const given = Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value] as const);
  const ran = runBundle('index.js', [], {
    cwd: workspace,
    environment: {
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'owner/project',
      GITHUB_OUTPUT: join(runner, 'output'),
      GITHUB_STEP_SUMMARY: join(runner, 'summary'),
      GITHUB_EVENT_PATH: join(runner, 'event.json'),
      ...Object.fromEntries(given),
    },
  });
  const read = (name: string) => readFileSync(join(runner, name), 'utf8');
  return { ...ran, outputs: outputsIn(read('output')), summary: read('summary') };
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

test('a policy that is true passes', () => {
  const { status, out, outputs, summary } = runJob(
    { 'SECURITY.md': policy('| 1.x | yes |'), tags: 'v1.2.0\n' },
    { tags: 'tags' },
  );
  expect(outputs).toEqual({
    verdict: 'clean',
    findings: '0',
    errors: '0',
    warnings: '0',
    'newest-release': 'v1.2.0',
  });
  expect(summary).toContain('supported-versions: clean');
  expect(commandsIn(out)).toEqual([]);
  expect(status).toBe(0);
});

test('a policy that is not fails, with an annotation on the cell', () => {
  const { status, out, outputs } = runJob(
    { 'SECURITY.md': policy('| 1.x | yes |'), tags: 'v2.0.0\n' },
    { tags: 'tags' },
  );
  expect(outputs).toMatchObject({ verdict: 'findings', errors: '1', 'newest-release': 'v2.0.0' });
  expect(commandsIn(out)).toContainEqual(
    expect.stringMatching(
      /^::error title=newest-release-unlisted,file=SECURITY\.md,line=5,endLine=5,col=3,endColumn=6::/,
    ),
  );
  expect(status).toBe(1);
});

describe('text of strangers', () => {
  const hostile = [
    '| 1.x | yes |',
    '| ##[error]one | ::error::two |',
    '| ::set-output name=verdict::clean | :x: |',
  ];

  test('never becomes a command', () => {
    const { out } = runJob({ 'SECURITY.md': policy(...hostile), tags: 'v2.0.0\n' }, { tags: 'tags' });
    for (const command of commandsIn(out))
      expect(command).toMatch(/^::(?:error|warning|notice) title=[a-z-]+,file=SECURITY\.md,/);
    expect(commandsIn(out).length).toBeGreaterThan(1);
  });

  test('never becomes one through the name of a branch either', () => {
    const event = {
      pull_request: { base: { ref: 'x\n::error::y' } },
      repository: { default_branch: 'main' },
    };
    const { status, out, outputs } = runJob({ 'SECURITY.md': '' }, {}, JSON.stringify(event));
    expect(commandsIn(out)).toEqual([]);
    expect([status, outputs]).toEqual([0, { verdict: 'not-checked' }]);
  });
});

describe('a job that did not look fails', () => {
  test('without git', () => {
    const { status, outputs } = runJob({ 'SECURITY.md': policy('| 1.x | yes |') });
    expect([status, outputs['verdict']]).toEqual([1, 'not-checked']);
  });

  test('unless it is told not to', () => {
    const { status, outputs } = runJob(
      { 'SECURITY.md': policy('| 1.x | yes |') },
      { 'fail-on-not-checked': 'false' },
    );
    expect([status, outputs['verdict']]).toEqual([0, 'not-checked']);
  });

  test('with a wrong input', () => {
    const { status, out } = runJob({ 'SECURITY.md': '' }, { today: 'tomorrow' });
    expect(commandsIn(out)).toEqual([expect.stringMatching(/^::error::today is "tomorrow"/)]);
    expect(status).toBe(1);
  });

  test('with an event that nobody can read', () => {
    expect(runJob({ 'SECURITY.md': '' }, {}, '{').status).toBe(1);
  });
});
