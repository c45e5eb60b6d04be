// The action, from its inputs to the fate of the job.
import { describe, expect, test } from '@jest/globals';
import { runAction } from '../../src/app/run-action.ts';
import { outputs } from '../../src/settings/outputs.ts';
import type { WorkingTreeReading } from '../../src/host/git/read-working-tree.ts';
import type { ForgeEvent } from '../../src/model/event.ts';
import { fakeConnection, head, unreached } from '../support/fake-forge.ts';
import { fakeRunner, gitTags, text, type GivenJob, type Tree } from '../support/fake-world.ts';

const policy = text('# Security', '', '| Version | Supported |', '| --- | --- |', '| 1.x | yes |');
const current: GivenJob = { files: { 'SECURITY.md': policy }, git: gitTags('v1.0.0', 'v1.2.0') };
const stale: GivenJob = { files: { 'SECURITY.md': policy }, git: gitTags('v1.0.0', 'v2.0.0') };
const noGit: GivenJob = {
  files: { 'SECURITY.md': policy },
  git: { kind: 'no-git', message: '' },
  connection: fakeConnection({ repositories: { 'owner/project': { refs: unreached('no answer') } } }),
};

/** Runs the action in a job, and tells what was delivered. */
async function run(given: GivenJob) {
  const runner = fakeRunner(given);
  await runAction(runner);
  return runner;
}

describe('a policy that is true', () => {
  test('passes, and says what was looked at', async () => {
    const { logged, annotations, outputs: set, summaries, failures } = await run(current);
    expect(set).toMatchObject({
      verdict: 'clean',
      findings: '0',
      errors: '0',
      warnings: '0',
      'newest-release': 'v1.2.0',
      supported: '["1.x"]',
      line: '',
      'line-status': '',
    });
    expect(logged.join('')).toContain('checked SECURITY.md: 1 row, 2 tags');
    expect(summaries.join('')).toContain('Nothing is wrong');
    expect([annotations, failures]).toEqual([[], []]);
  });

  test('counts what weighs less, too', async () => {
    const twice = text(
      '# Security',
      '',
      '| Version | Supported |',
      '| --- | --- |',
      '| 1.x | yes |',
      '| 1.x | yes |',
    );
    const { outputs: set } = await run({ ...current, files: { 'SECURITY.md': twice } });
    expect(set).toMatchObject({ verdict: 'findings', findings: '1', errors: '0', warnings: '1' });
  });

  test('is not disturbed by what is no input', async () => {
    const { outputs: set } = await run({ ...current, inputs: { format: 'nonsense', output: 'report' } });
    expect(set).toMatchObject({ verdict: 'clean' });
  });

  test('sets every output that is announced', async () => {
    const { outputs: set } = await run(current);
    expect(new Set(Object.keys(set))).toEqual(new Set(outputs.map(({ key }) => key)));
  });
});

describe('a policy that is not', () => {
  test('fails the job, with an annotation on the line', async () => {
    const { annotations, outputs: set, failures } = await run(stale);
    expect(annotations[0]).toMatchObject({
      kind: 'error',
      title: 'newest-release-unlisted',
      path: 'SECURITY.md',
      span: { line: 5 },
    });
    expect(set).toMatchObject({ verdict: 'findings', errors: '1', 'newest-release': 'v2.0.0' });
    // No reason is given: the annotation is one, and another would take a place among the ten that GitHub keeps.
    expect(failures).toEqual(['(no reason)']);
  });

  test('passes where nothing is to fail', async () => {
    expect((await run({ ...stale, inputs: { 'fail-on': 'never' } })).failures).toEqual([]);
  });
});

describe('where nobody could look', () => {
  test('the job fails', async () => {
    const { annotations, outputs: set, failures } = await run(noGit);
    expect(annotations).toMatchObject([{ kind: 'error', title: 'repository-unreadable' }]);
    expect(set).toMatchObject({ verdict: 'not-checked', 'newest-release': '' });
    expect(failures).toEqual(['(no reason)']);
  });

  test('unless it is told not to', async () => {
    const {
      annotations,
      outputs: set,
      failures,
    } = await run({ ...noGit, inputs: { 'fail-on-not-checked': 'false' } });
    expect(annotations).toMatchObject([{ kind: 'warning' }]);
    expect(set).toMatchObject({ verdict: 'not-checked' });
    expect(failures).toEqual([]);
  });
});

describe('the forge is asked', () => {
  const policyThere = { 'SECURITY.md': policy };
  const forge = (tree: Tree, ...tags: string[]) =>
    fakeConnection({ repositories: { 'owner/project': { refs: { tags }, commits: { [head]: tree } } } });

  test('where the clone is not whole', async () => {
    const shallow = { ...gitTags('v1.0.0'), isShallow: true } as WorkingTreeReading;
    const connection = forge(policyThere, 'v1.0.0', 'v2.0.0');
    const { outputs: set, failures } = await run({ files: policyThere, git: shallow, connection });
    expect(set).toMatchObject({ verdict: 'findings', 'newest-release': 'v2.0.0' });
    expect(failures).toEqual(['(no reason)']);
    expect(connection.closed()).toBe(1);
  });

  test('with the token', async () => {
    const connection = forge(policyThere, 'v1.0.0');
    const { asked, outputs: set } = await run({ ...noGit, inputs: { token: 'secret' }, connection });
    expect(asked.at(-1)).toBe('the forge with secret');
    expect(set).toMatchObject({ verdict: 'clean' });
  });
});

describe('a pull request', () => {
  const event = (base: string): ForgeEvent => ({
    occasion: { kind: 'pull-request', number: 7, base, isRetargeted: false },
    defaultBranch: 'main',
    isOnDefault: true,
  });
  const deadOnes = text(
    '# Security',
    '',
    '| Version | Supported |',
    '| --- | --- |',
    '| 2.x | yes |',
    '| 1.x | no |',
  );
  const connection = () =>
    fakeConnection({
      repositories: {
        'owner/project': {
          refs: { tags: ['v1.0.0', 'v2.0.0'], branches: ['main', '1.x', '2.x'] },
          commits: { [head]: { 'SECURITY.md': deadOnes } },
        },
      },
    });

  test('is guarded by the policy of the default branch, never by the files that were checked out', async () => {
    const promised = text('# Security', '', '| Version | Supported |', '| --- | --- |', '| 1.x | yes |');
    const {
      annotations,
      outputs: set,
      failures,
    } = await run({
      files: { 'SECURITY.md': promised },
      event: event('1.x'),
      connection: connection(),
    });
    expect(annotations).toMatchObject([{ kind: 'error', title: 'unsupported-line-changed', path: null }]);
    expect(set).toMatchObject({ verdict: 'findings', line: '1.x', 'line-status': 'unsupported' });
    expect(failures).toEqual(['(no reason)']);
  });

  test('gets a comment where one is asked for; that it cannot be written fails nothing', async () => {
    const given = { event: event('2.x'), inputs: { comment: 'true' } };
    const fine = connection();
    await run({ ...given, connection: fine });
    expect(fine.asked.at(-1)).toBe('comment below 7');
    const syncComment = () => Promise.resolve(unreached('it cannot be written', 'denied'));
    const openForge = () => ({ ...fine.openForge('owner/project'), syncComment });
    const { annotations, failures } = await run({ ...given, connection: { ...fine, openForge } });
    expect(annotations).toMatchObject([{ kind: 'notice', title: 'comment' }]);
    expect(failures).toEqual([]);
  });

  test('passes on a line that gets fixes', async () => {
    const { outputs: set, failures } = await run({ event: event('2.x'), connection: connection() });
    expect(set).toMatchObject({
      verdict: 'clean',
      supported: '["2.x"]',
      line: '2.x',
      'line-status': 'supported',
    });
    expect(failures).toEqual([]);
  });
});

describe('what goes wrong fails the job', () => {
  test('an input that is wrong', async () => {
    expect((await run({ ...current, inputs: { 'fail-on': 'eror' } })).failures).toEqual([
      'unknown value for fail-on "eror"; did you mean error?',
    ]);
  });

  test('tags from standard input, which a job does not have', async () => {
    expect((await run({ ...current, inputs: { tags: '-' } })).failures).toEqual([
      'tags wants a file here, not -',
    ]);
  });

  test('a list that is not there', async () => {
    expect(
      (await run({ ...current, inputs: { tags: 'gone.txt' }, connection: fakeConnection() })).failures,
    ).toEqual(['no list gone.txt']);
  });

  test('an event that nobody can read', async () => {
    const event = { wrong: 'the payload of the event cannot be read' };
    expect((await run({ ...current, event })).failures).toEqual(['the payload of the event cannot be read']);
  });

  test.each([
    ['an error', new Error('broken'), /broken/],
    ['a text', 'broken', /^broken$/],
    ['nothing', undefined, /^undefined$/],
  ])('%s that is thrown', async (_what, thrown, reason) => {
    const log = () => {
      throw thrown as Error;
    };
    expect((await run({ ...current, deliveries: { log } })).failures).toEqual([
      expect.stringMatching(reason),
    ]);
  });
});
