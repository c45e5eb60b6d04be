// The action as it is shipped.
import { describe, expect, test } from '@jest/globals';
import { pullRequest, schedule, type Event } from './support/e2e/events.ts';
import { pulls } from './support/e2e/project.ts';
import { playForge } from './support/play-forge.ts';
import { runJob, type RanJob } from './support/run-job.ts';
import { tempFolder } from './support/temp-folder.ts';

const policy = (...rows: string[]) =>
  `# Security\n\n| Version | Supported |\n| --- | --- |\n${rows.join('\n')}\n`;

/** Nothing answers there. */
const nowhere = { GITHUB_SERVER_URL: 'http://127.0.0.1:9', GITHUB_API_URL: 'http://127.0.0.1:9' };
const aPush: Event = { name: 'push', payload: {}, variables: {} };

/** Runs the action on a workspace, with these inputs, where no forge answers. */
const runHere = (
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
  event = aPush,
): Promise<RanJob> =>
  runJob({
    event,
    inputs,
    workspace: tempFolder(files),
    environment: { ...nowhere, GITHUB_REPOSITORY: 'owner/project' },
  });

test('a policy that is true passes', async () => {
  const { status, annotations, outputs, summary } = await runHere(
    { 'SECURITY.md': policy('| 1.x | yes |'), tags: 'v1.2.0\n' },
    { tags: 'tags' },
  );
  expect(outputs).toMatchObject({
    verdict: 'clean',
    findings: '0',
    errors: '0',
    warnings: '0',
    'newest-release': 'v1.2.0',
    supported: '["1.x"]',
    line: '',
    'line-status': '',
  });
  expect(summary).toContain('Nothing is wrong');
  expect(annotations).toEqual([]);
  expect(status).toBe(0);
});

test('a policy that is not fails, with an annotation on the cell', async () => {
  const { status, annotations, outputs } = await runHere(
    { 'SECURITY.md': policy('| 1.x | yes |'), tags: 'v2.0.0\n' },
    { tags: 'tags' },
  );
  expect(outputs).toMatchObject({ verdict: 'findings', errors: '1', 'newest-release': 'v2.0.0' });
  expect(annotations).toContainEqual(
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

  test('never becomes a command', async () => {
    const { annotations } = await runHere(
      { 'SECURITY.md': policy(...hostile), tags: 'v2.0.0\n' },
      { tags: 'tags' },
    );
    for (const command of annotations)
      expect(command).toMatch(/^::(?:error|warning|notice) title=[a-z-]+,file=SECURITY\.md,/);
    expect(annotations.length).toBeGreaterThan(1);
  });

  test('never becomes one through the name of a branch either', async () => {
    const pull = { number: 7, base: '1.x\n::error::y ##[error]z', change: {} };
    const event = pullRequest({ event: 'pull_request_target', action: 'opened', pull });
    const forge = await playForge({});
    const { status, annotations, outputs } = await runJob({ event, environment: forge.environment });
    expect(annotations).toEqual([]);
    expect([status, outputs['line']]).toEqual([0, '']);
  });
});

describe('a job that did not look fails', () => {
  const aPolicy = { 'SECURITY.md': policy('| 1.x | yes |') };

  test('where neither a clone nor the forge tells', async () => {
    const { status, outputs, annotations } = await runHere(aPolicy);
    expect([status, outputs['verdict']]).toEqual([1, 'not-checked']);
    expect(annotations).toEqual([expect.stringMatching(/^::error title=repository-unreadable::/)]);
  });

  test('unless it is told not to', async () => {
    const { status, outputs } = await runHere(aPolicy, { 'fail-on-not-checked': 'false' });
    expect([status, outputs['verdict']]).toEqual([0, 'not-checked']);
  });

  test('with a wrong input', async () => {
    const { status, annotations } = await runHere(aPolicy, { today: 'tomorrow' });
    expect(annotations).toEqual([expect.stringMatching(/^::error::today is "tomorrow"/)]);
    expect(status).toBe(1);
  });

  test('with an event that tells too little', async () => {
    const event = { name: 'pull_request', payload: { pull_request: {} }, variables: {} };
    const { status, annotations } = await runHere(aPolicy, {}, event);
    expect(annotations).toEqual([
      expect.stringMatching(/^::error::the event pull_request tells no base branch/),
    ]);
    expect(status).toBe(1);
  });
});

describe('a forge is asked', () => {
  const token = 'ghs_nobodyMayEverReadThis';

  test('for a pull request, which fails on a dead line', async () => {
    const forge = await playForge({ isPrivate: true, token });
    const event = pullRequest({ event: 'pull_request_target', action: 'opened', pull: pulls.mendsDeadLine });
    const ran = await runJob({ event, inputs: { token }, environment: forge.environment });
    expect(ran.annotations).toEqual([expect.stringMatching(/^::error title=unsupported-line-changed::/)]);
    expect(ran.outputs).toMatchObject({ line: '1.x', 'line-status': 'unsupported', errors: '1' });
    expect(ran.summary).toContain('unsupported-line-changed');
    expect(ran.status).toBe(1);
    expect(JSON.stringify(ran)).not.toContain(token);
    expect(forge.requests()).toHaveLength(3);
  });

  test('for a schedule, without any checkout', async () => {
    const forge = await playForge({ isStale: true });
    const ran = await runJob({ event: schedule, environment: forge.environment });
    expect(ran.outputs).toMatchObject({ verdict: 'findings', 'newest-release': 'v3.0.0' });
    expect(ran.annotations).toEqual([
      expect.stringMatching(/^::error title=newest-release-unlisted,file=SECURITY\.md,line=5/),
    ]);
    expect(ran.status).toBe(1);
  });
});
