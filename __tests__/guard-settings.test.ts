// The settings file and the guard: whose settings count, and what is said of changed ones.
import { describe, expect, test } from '@jest/globals';
import { schedule } from './support/e2e/events.ts';
import { pulls } from './support/e2e/project.ts';
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
    expect(ran.log).toContain('  rules.newest-release-unsupported: off (now none)');
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
});
