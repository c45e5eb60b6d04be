// The workflow that guards pull requests, run in a real engine for each event that starts it.
import { describe, expect, test } from '@jest/globals';
import { mergeGroup, pullRequest, type Event, type PullRequest } from '../support/e2e/events.ts';
import { example } from '../support/e2e/examples.ts';
import { pulls } from '../support/e2e/project.ts';
import { play, token, type Played, type Scene } from '../support/e2e/scene.ts';

const onTarget = example('guard.yml');
const workflows = {
  pull_request_target: onTarget,
  // What a team has that keeps the file on each branch.
  pull_request: onTarget.replace(/pull_request_target:.*/, 'pull_request:'),
};

const { mendsDeadLine, mendsLivingLine, addsFeature, breaksPolicy, mendsPolicy, documentsDeadLine } = pulls;

/** Each run ends as it says, costs no more than the budget, and prints its token nowhere. */
async function guard(event: Event, scene: Scene): Promise<Played> {
  const ran = await play(event, scene);
  expect(ran.requests.length).toBeLessThanOrEqual(4);
  expect(ran.raw + ran.summary).not.toContain(token);
  return ran;
}

/** The label with which a dead line may be changed, where nothing else is said. */
const allowed = 'allow-unsupported-line';

const deadLine = expect.stringMatching(/^::error title=unsupported-line-changed::.*1\.x/);

describe.each(['pull_request', 'pull_request_target'] as const)('%s', (event) => {
  const workflow = workflows[event];

  // What was done to the pull request, how, and the labels that it has now.
  test.each<[string, Omit<PullRequest, 'event' | 'pull'>, readonly string[]]>([
    ['opened', { action: 'opened' }, []],
    ['pushed to', { action: 'synchronize' }, []],
    ['aimed at it', { action: 'edited', before: '2.x' }, []],
    ['labeled with another label', { action: 'labeled', label: 'bug', labels: ['bug'] }, ['bug']],
    ['robbed of its label', { action: 'unlabeled', label: allowed }, []],
    // The payload of a run that is repeated is as old as the run: the labels are those of this moment.
    ['labeled long ago', { action: 'labeled', label: allowed, labels: [allowed] }, []],
    ['opened from a fork', { action: 'opened', isFork: true }, []],
  ])('on a dead line fails: %s', async (name, given, labels) => {
    const ran = await guard(pullRequest({ ...given, event, pull: mendsDeadLine }), {
      name: `${event} dead ${name}`,
      workflow,
      labels,
    });
    expect(ran.annotations).toEqual([deadLine]);
    expect(ran.status).toBe(1);
    expect(ran.outputs).toMatchObject({
      verdict: 'findings',
      errors: '1',
      line: '1.x',
      'line-status': 'unsupported',
    });
    expect(ran.page).toContain('unsupported-line-changed');
    expect(ran.raw).toContain('2.x');
    expect(ran.requests).toEqual(['releases', 'issues/7/labels', 'pulls/7/files']);
  });

  test('on a dead line passes with the label, and says who put it there', async () => {
    const ran = await guard(pullRequest({ event, pull: mendsDeadLine, action: 'labeled', label: allowed }), {
      name: `${event} dead allowed`,
      workflow,
      labels: [allowed],
    });
    expect(ran.status).toBe(0);
    expect(ran.outputs).toMatchObject({ errors: '0', 'line-status': 'unsupported' });
    expect(ran.page).toMatch(/allow-unsupported-line.*maintainer/);
  });

  test('on a dead line passes where only documents change', async () => {
    const ran = await guard(pullRequest({ event, pull: documentsDeadLine, action: 'opened' }), {
      name: `${event} dead docs`,
      workflow,
    });
    expect(ran.status).toBe(0);
    expect(ran.outputs).toMatchObject({ errors: '0', 'line-status': 'unsupported' });
  });

  test('on a living line passes', async () => {
    const ran = await guard(pullRequest({ event, pull: mendsLivingLine, action: 'opened' }), {
      name: `${event} living opened`,
      workflow,
    });
    expect(ran.annotations).toEqual([]);
    expect(ran.status).toBe(0);
    expect(ran.outputs).toMatchObject({ verdict: 'clean', line: '2.x', 'line-status': 'supported' });
  });

  test('on a living line that it was aimed at passes', async () => {
    const ran = await guard(pullRequest({ event, pull: mendsLivingLine, action: 'edited', before: '1.x' }), {
      name: `${event} living edited`,
      workflow,
    });
    expect(ran.status).toBe(0);
  });

  test('on the default branch passes', async () => {
    const ran = await guard(pullRequest({ event, pull: addsFeature, action: 'opened' }), {
      name: `${event} default`,
      workflow,
    });
    expect(ran.annotations).toEqual([]);
    expect(ran.status).toBe(0);
  });

  test('on the default branch fails where it makes the policy worse', async () => {
    const ran = await guard(pullRequest({ event, pull: breaksPolicy, action: 'opened' }), {
      name: `${event} breaks`,
      workflow,
    });
    expect(ran.annotations).toEqual([
      expect.stringMatching(/^::error title=newest-release-unsupported,file=SECURITY\.md/),
    ]);
    expect(ran.status).toBe(1);
  });

  test('on the default branch passes where the policy was wrong before, which is said', async () => {
    const ran = await guard(pullRequest({ event, pull: addsFeature, action: 'opened' }), {
      name: `${event} existing`,
      workflow,
      isStale: true,
    });
    expect(ran.status).toBe(0);
    expect(ran.page).toContain('newest-release-unlisted');
  });

  test('on the default branch passes where it mends the policy', async () => {
    const ran = await guard(pullRequest({ event, pull: mendsPolicy, action: 'opened' }), {
      name: `${event} mends`,
      workflow,
      isStale: true,
    });
    expect(ran.status).toBe(0);
    expect(ran.outputs).toMatchObject({ verdict: 'clean', findings: '0' });
  });

  test('without the permission to read pull requests still fails, for every file counts then', async () => {
    const ran = await guard(pullRequest({ event, pull: documentsDeadLine, action: 'opened' }), {
      name: `${event} denied`,
      workflow,
      isPrivate: true,
      isDenied: true,
    });
    expect(ran.annotations).toEqual([deadLine]);
    expect(ran.status).toBe(1);
  });
});

describe('merge_group', () => {
  // The pull request, the labels that it has, and how the run ends.
  test.each([
    ['of a dead line fails', mendsDeadLine, [], 1],
    ['of a dead line passes with the label', mendsDeadLine, [allowed], 0],
    ['of a living line passes', mendsLivingLine, [], 0],
    ['of the default branch passes', addsFeature, [], 0],
    ['of a policy made worse fails', breaksPolicy, [], 1],
  ])('%s', async (name, pull, labels, status) => {
    const ran = await guard(mergeGroup(pull), {
      name: `merge_group ${name}`,
      workflow: onTarget,
      labels,
    });
    expect(ran.status).toBe(status);
  });
});

describe('settings of the default branch', () => {
  const files = (text: string) => ({ '.github/supported-versions.yml': text });

  // What the file says, how the run ends, and what stands in its log.
  test.each([
    ['a branch of its own', 'branches:\n  1.x: none\n', 0, 'carries no release line'],
    ['a level of its own', 'fail-on: never\n', 0, 'fail-on never (.github/supported-versions.yml:1)'],
    ['a slip of the pen', 'fail-onn: never\n', 1, 'did you mean fail-on?'],
  ])('%s', async (name, text, status, said) => {
    const ran = await guard(
      pullRequest({ event: 'pull_request_target', pull: mendsDeadLine, action: 'opened' }),
      { name: `settings ${name}`, workflow: onTarget, files: files(text) },
    );
    expect(ran.status).toBe(status);
    expect(ran.raw).toContain(said);
  });
});
