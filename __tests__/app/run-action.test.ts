// The action, from its inputs to the fate of the job.
import { describe, expect, test } from '@jest/globals';
import { runAction } from '../../src/app/run-action.ts';
import { outputs } from '../../src/settings/options.ts';
import { fakeRunner, gitTags, text, type GivenJob } from '../support/fake-world.ts';

const policy = text('# Security', '', '| Version | Supported |', '| --- | --- |', '| 1.x | yes |');
const current: GivenJob = { files: { 'SECURITY.md': policy }, git: gitTags('v1.0.0', 'v1.2.0') };
const stale: GivenJob = { files: { 'SECURITY.md': policy }, git: gitTags('v1.0.0', 'v2.0.0') };
const noGit: GivenJob = { files: { 'SECURITY.md': policy }, git: { kind: 'no-git', message: '' } };

/** Runs the action in a job, and tells what was delivered. */
async function run(given: GivenJob) {
  const runner = fakeRunner(given);
  await runAction(runner);
  return runner;
}

describe('a policy that is true', () => {
  test('passes, and says what was looked at', async () => {
    const { logged, annotations, outputs: set, summaries, failures } = await run(current);
    expect(set).toEqual({
      verdict: 'clean',
      findings: '0',
      errors: '0',
      warnings: '0',
      'newest-release': 'v1.2.0',
    });
    expect(logged.join('')).toContain('checked SECURITY.md: 1 row, 2 tags');
    expect(summaries.join('')).toContain('supported-versions: clean');
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
    expect(Object.keys(set)).toEqual(outputs.map(({ key }) => key));
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
    expect(annotations).toMatchObject([{ kind: 'error', title: 'tags-unreadable' }]);
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

  test('for want of a checkout, the job says so', async () => {
    expect((await run({ ...noGit, files: {} })).failures).toEqual([
      expect.stringContaining('actions/checkout'),
    ]);
  });
});

describe('a pull request', () => {
  test('to the default branch is judged', async () => {
    const { outputs: set } = await run({ ...stale, pullRequest: { branch: 'main', defaultBranch: 'main' } });
    expect(set).toMatchObject({ verdict: 'findings' });
  });

  test('to another branch passes, and says that nothing was judged', async () => {
    const given = { ...stale, pullRequest: { branch: '1.x\n::error::x', defaultBranch: 'main' } };
    const { logged, annotations, outputs: set, failures, sources } = await run(given);
    expect(logged).toEqual([
      expect.stringMatching(/^not checked: this run is about 1\.x\\u\{a\}::error::x, .* main counts$/),
    ]);
    expect(set).toEqual({ verdict: 'not-checked' });
    expect([annotations, failures]).toEqual([[], []]);
    expect(sources).toMatchObject({ asked: [] });
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
    expect((await run({ ...current, inputs: { tags: 'gone.txt' } })).failures).toEqual(['no list gone.txt']);
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
