// The settings file and the guard: whose settings count, and what is said of changed ones.
import { describe, expect, test } from '@jest/globals';
import { schedule } from './support/e2e/events.ts';
import { promise, pulls } from './support/e2e/project.ts';
import { clean, dead, opened, outcome, run } from './support/guarded.ts';

const { mendsDeadLine, breaksPolicy, addsFeature, documentsDeadLine } = pulls;
const path = '.github/supported-versions.yml';
const holding = (...lines: string[]) => ({ [path]: `${lines.join('\n')}\n` });
const worse = 'fails; findings; error newest-release-unsupported SECURITY.md:5';

describe('the settings of the default branch', () => {
  test.each([
    // what they say, the pull request, what comes of it
    ['branches:\n  1.x: none', mendsDeadLine, clean],
    ['branches:\n  "{major}.x": "{major}.x"', mendsDeadLine, dead],
    [
      'rules:\n  unsupported-line-changed: warning',
      mendsDeadLine,
      'passes; findings; warning unsupported-line-changed',
    ],
    ['rules:\n  unsupported-line-changed: off', mendsDeadLine, clean],
    ['rules:\n  newest-release-unsupported: notice', breaksPolicy, /^passes; findings; notice newest-/],
    ['fail-on: never', mendsDeadLine, 'passes; findings; error unsupported-line-changed'],
    [
      'ignores:\n  - { rule: unsupported-line-changed, about: 1.x, reason: one last release }',
      mendsDeadLine,
      clean,
    ],
  ])('count: %s', async (text, pull, expected) => {
    const ran = await run(opened('pull_request_target', pull), { files: holding(text) });
    expect(outcome(ran)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  test('come after an input', async () => {
    const files = holding('fail-on: never');
    const ran = await run(opened('pull_request_target', mendsDeadLine), { files }, { 'fail-on': 'error' });
    expect(outcome(ran)).toBe(dead);
  });

  test('say in the log where a value came from', async () => {
    const ran = await run(opened('pull_request_target', mendsDeadLine), { files: holding('fail-on: never') });
    expect(ran.log).toContain(`settings: fail-on never (${path}:1)`);
  });

  test('may stand in another file, which an input names', async () => {
    const files = { 'ci/rules.yml': 'fail-on: never\n' };
    const event = opened('pull_request_target', mendsDeadLine);
    expect(outcome(await run(event, { files }, { config: 'ci/rules.yml' }))).toMatch(/^passes; findings/);
    expect(outcome(await run(event, { files }, { config: 'ci/other.yml' }))).toMatch(
      /^fails; no verdict; error the settings file ci\/other\.yml is not there/,
    );
  });

  test('that are wrong fail the run, on the very words', async () => {
    const files = holding('fail-onn: never', 'rules:', '  silent-lin: on');
    const ran = await run(schedule, { files });
    expect(ran.annotations).toEqual([
      `error settings ${path}:1`,
      `error settings ${path}:3`,
      expect.stringContaining(path),
    ]);
    expect(ran.log).toContain('did you mean fail-on?');
    expect(ran.hasFailed).toBe(true);
  });

  test('that name a policy which is not there are told of, whatever the pull request does', async () => {
    const given = { files: holding('policy: docs/POLCY.md') };
    for (const pull of [mendsDeadLine, addsFeature]) {
      expect(outcome(await run(opened('pull_request_target', pull), given))).toMatch(
        /^fails; no verdict; error there is no policy "docs\/POLCY\.md"/,
      );
    }
  });

  test('cost no request', async () => {
    const ran = await run(schedule, { files: holding('fail-on: never') });
    expect(ran.requests).toHaveLength(1);
  });
});

describe('the settings of a pull request', () => {
  const silencing = holding('rules:', '  newest-release-unsupported: off');

  test('do not count, and the summary says what they would change', async () => {
    const ran = await run(opened('pull_request_target', breaksPolicy), { alsoChanged: silencing });
    expect(outcome(ran)).toBe(worse);
    expect(ran.log).toContain(`this pull request changes ${path}, which counts once it is merged:`);
    expect(ran.log).toContain('  rules.newest-release-unsupported: off (now not set)');
    expect(ran.log).toContain('  verdict: clean (now findings)');
    expect(ran.log).toContain('  silences error[newest-release-unsupported] SECURITY.md:5: ');
    expect(ran.summary).toContain('What it changes of the settings');
  });

  test('are told of where they change nothing of the verdict', async () => {
    const ran = await run(opened('pull_request_target', addsFeature), { alsoChanged: silencing });
    expect(outcome(ran)).toBe(clean);
    expect(ran.log).toContain('  verdict: clean, as now');
  });

  test('do not count to another branch either', async () => {
    const alsoChanged = holding('branches:', '  1.x: none');
    const ran = await run(opened('pull_request_target', mendsDeadLine), { alsoChanged });
    expect(outcome(ran)).toBe(dead);
    expect(ran.log).not.toContain('which counts once it is merged');
  });

  test('that could not be used are its own problem', async () => {
    const ran = await run(opened('pull_request_target', addsFeature), {
      alsoChanged: holding('fail-onn: x'),
    });
    expect(outcome(ran)).toBe('fails; not-checked; error settings-unreadable');
    expect(ran.log).toMatch(/line 1, column 1: unknown key "fail-onn"/);
  });

  test('are nothing where they are those of the default branch', async () => {
    const ran = await run(opened('pull_request_target', documentsDeadLine), { files: silencing });
    expect(ran.log).not.toContain('which counts once it is merged');
  });

  test('may put right what is wrong on the default branch', async () => {
    const given = { files: holding('fail-onn: never'), alsoChanged: holding('fail-on: error') };
    const ran = await run(opened('pull_request_target', addsFeature), given);
    expect(ran.hasFailed).toBe(false);
    expect(ran.log).toContain('the settings of the default branch cannot be used');
    const other = await run(opened('pull_request_target', addsFeature), { files: given.files });
    expect(other.hasFailed).toBe(true);
  });

  const slips = ['tags: "x*"', 'version-scheme: calver', 'packages: { project: { tags: "projct@*" } }'];

  test.each(slips)('may mend a slip that took all releases away, and may not bring one: %s', async (slip) => {
    const event = opened('pull_request_target', addsFeature);
    const right = holding('fail-on: error');
    expect((await run(event, { files: holding(slip), alsoChanged: right })).hasFailed).toBe(false);
    expect((await run(event, { files: holding(slip) })).hasFailed).toBe(true);
    const brought = await run(event, { files: right, alsoChanged: holding(slip) });
    expect(outcome(brought)).toBe('fails; not-checked; error releases-unreadable');
  });

  test('may take the releases from where they can be read', async () => {
    const event = opened('pull_request_target', addsFeature);
    const files = holding('releases: manifest');
    expect((await run(event, { files, alsoChanged: holding('releases: tags') })).hasFailed).toBe(false);
    expect((await run(event, { files })).hasFailed).toBe(true);
  });

  test('may move the policy', async () => {
    const files = { ...holding('policy: docs/old.md'), 'docs/old.md': promise };
    const moved = { ...holding('policy: docs/new.md'), 'docs/new.md': promise };
    const ran = await run(opened('pull_request_target', addsFeature), {
      files,
      alsoChanged: moved,
      removed: ['docs/old.md'],
    });
    expect(ran.hasFailed).toBe(false);
    expect(ran.log).toContain('  policy: docs/new.md (now docs/old.md)');
    const gone = await run(opened('pull_request_target', addsFeature), {
      files,
      alsoChanged: holding('policy: docs/none.md'),
    });
    expect(outcome(gone)).toBe('fails; not-checked; error settings-unreadable');
  });
});

describe('the settings of another repository', () => {
  test('say how it is read, and not what the run does', async () => {
    const files = holding('fail-on: never', 'tags: "v*"');
    const event = opened('pull_request_target', mendsDeadLine);
    const ran = await run(event, { files }, { repo: 'example/project' });
    expect(ran.log).toContain('fail-on never');
    const stranger = await run(event, { files, home: 'example/home' }, { repo: 'example/project' });
    expect(stranger.log).toContain('tags v*');
    expect(stranger.log).not.toContain('fail-on never');
  });
});
