// The action against a forge on this machine: events, repositories and tokens, and what comes of each.
import { describe, expect, test } from '@jest/globals';
import { mergeGroup, pullRequest, push, release, schedule, workflowDispatch } from './support/e2e/events.ts';
import { pulls } from './support/e2e/project.ts';
import { clean, dead, opened, outcome, run, token, unseen } from './support/guarded.ts';
import type { ForgeGiven } from './support/play-forge.ts';

const { mendsDeadLine, mendsLivingLine, documentsDeadLine, addsFeature, breaksPolicy, mendsPolicy } = pulls;

/** What a token is for: nothing, to read the contents, or to read pull requests too. */
const tokens = {
  none: {},
  contents: { token, reads: ['contents'] },
  full: { token, reads: ['contents', 'pull-requests'] },
} as const satisfies Record<string, ForgeGiven>;
const repositories = { public: {}, private: { isPrivate: true } } as const satisfies Record<
  string,
  ForgeGiven
>;

const events = {
  'a change of a dead line': opened('pull_request', mendsDeadLine),
  'the same, guarded from the default branch': opened('pull_request_target', mendsDeadLine),
  'the same from a fork': opened('pull_request', mendsDeadLine, true),
  'the same in a merge queue': mergeGroup(mendsDeadLine),
  'documents of a dead line': opened('pull_request_target', documentsDeadLine),
  'a change of a living line': opened('pull_request_target', mendsLivingLine),
  'a change of the default branch': opened('pull_request_target', addsFeature),
  'a policy made worse': opened('pull_request_target', breaksPolicy),
  'a push to the default branch': push('refs/heads/main'),
  'a push to a dead line': push('refs/heads/1.x'),
  'a release': release('v2.1.0'),
  'a schedule': schedule,
  'a call by hand': workflowDispatch,
  'any other event': { name: 'issues', payload: { repository: {} }, variables: {} },
} as const;

const worse = 'fails; findings; error newest-release-unsupported SECURITY.md:5';

describe('an event, a repository and a token make an outcome', () => {
  test.each<[keyof typeof events, keyof typeof repositories, keyof typeof tokens, string]>([
    // event, repository, token, outcome
    ['a change of a dead line', 'public', 'none', dead],
    ['a change of a dead line', 'public', 'contents', dead],
    ['a change of a dead line', 'public', 'full', dead],
    ['a change of a dead line', 'private', 'none', unseen],
    ['a change of a dead line', 'private', 'contents', dead],
    ['a change of a dead line', 'private', 'full', dead],
    ['the same, guarded from the default branch', 'public', 'none', dead],
    ['the same, guarded from the default branch', 'private', 'contents', dead],
    ['the same, guarded from the default branch', 'private', 'full', dead],
    ['the same from a fork', 'public', 'none', dead],
    ['the same from a fork', 'public', 'full', dead],
    ['the same from a fork', 'private', 'contents', dead],
    ['the same in a merge queue', 'public', 'none', dead],
    ['the same in a merge queue', 'private', 'full', dead],
    // Which files are changed is not known without the permission, so every file counts.
    ['documents of a dead line', 'public', 'none', clean],
    ['documents of a dead line', 'private', 'contents', dead],
    ['documents of a dead line', 'private', 'full', clean],
    ['a change of a living line', 'public', 'none', clean],
    ['a change of a living line', 'private', 'none', unseen],
    ['a change of a living line', 'private', 'contents', clean],
    ['a change of a living line', 'private', 'full', clean],
    ['a change of the default branch', 'public', 'none', clean],
    ['a change of the default branch', 'private', 'contents', clean],
    ['a policy made worse', 'public', 'none', worse],
    ['a policy made worse', 'private', 'contents', worse],
    ['a push to the default branch', 'public', 'none', clean],
    ['a push to the default branch', 'private', 'none', unseen],
    ['a push to the default branch', 'private', 'contents', clean],
    ['a push to a dead line', 'public', 'none', clean],
    ['a release', 'public', 'none', clean],
    ['a release', 'private', 'contents', clean],
    ['a schedule', 'public', 'none', clean],
    ['a schedule', 'private', 'none', unseen],
    ['a schedule', 'private', 'full', clean],
    ['a call by hand', 'public', 'full', clean],
    ['any other event', 'public', 'none', clean],
  ])('%s, %s repository, token for %s: %s', async (event, repository, kind, expected) => {
    const ran = await run(events[event], { ...repositories[repository], ...tokens[kind] });
    expect(outcome(ran)).toBe(expected);
  });
});

describe('what could not be read is said', () => {
  test('where labels and files may not be read', async () => {
    const ran = await run(opened('pull_request_target', mendsDeadLine), {
      isPrivate: true,
      ...tokens.contents,
    });
    expect(ran.log).toMatch(/label is there already could not be read: .*pull-requests: read/);
    expect(ran.log).toMatch(/which files it changes could not be read: .*pull-requests: read/);
    expect(ran.summary).toContain('pull-requests&#58; read');
  });

  test('and costs nothing where it decides nothing', async () => {
    const ran = await run(opened('pull_request_target', mendsLivingLine), {
      isPrivate: true,
      ...tokens.contents,
    });
    expect(ran.log).not.toContain('could not be read');
    expect(ran.requests).toHaveLength(1);
  });
});

describe('the way out', () => {
  const label = 'allow-unsupported-line';

  test('is a label, and who put it there is told', async () => {
    const ran = await run(opened('pull_request_target', mendsDeadLine), { labels: [label] });
    expect(outcome(ran)).toBe(clean);
    expect(ran.log).toContain('put there by maintainer');
    expect(ran.summary).toContain('put there by maintainer');
    expect(ran.outputs).toMatchObject({ line: '1.x', 'line-status': 'unsupported' });
  });

  test('may have another name', async () => {
    const event = opened('pull_request_target', mendsDeadLine);
    expect(outcome(await run(event, { labels: ['Old line'] }, { 'allow-label': 'old line' }))).toBe(clean);
    expect(outcome(await run(event, { labels: [label] }, { 'allow-label': 'old line' }))).toBe(dead);
  });

  test('is read at this moment, whatever the event said', async () => {
    const event = pullRequest({
      event: 'pull_request_target',
      action: 'labeled',
      pull: mendsDeadLine,
      label,
      labels: [label],
    });
    expect(outcome(await run(event))).toBe(dead);
  });
});

describe('the policy of a pull request', () => {
  test('that was wrong before is shown, and fails nobody who did not make it so', async () => {
    const event = opened('pull_request_target', addsFeature);
    const ran = await run(event, { isStale: true });
    expect(outcome(ran)).toBe('passes; findings');
    expect(ran.log).toContain('there before this pull request:');
    expect(outcome(await run(event, { isStale: true }, { 'fail-on-existing': 'true' }))).toMatch(
      /^fails; findings/,
    );
  });

  test('that is mended is said to be', async () => {
    const ran = await run(opened('pull_request_target', mendsPolicy), { isStale: true });
    expect(outcome(ran)).toBe(clean);
    expect(ran.log).toMatch(
      /mended by this pull request:\n {2}error\[newest-release-unlisted\] SECURITY\.md:5/,
    );
  });

  test('decides nothing about its own line', async () => {
    // The base is dead by the policy of the default branch, whatever the files of the change say.
    const ran = await run(opened('pull_request', mendsDeadLine));
    expect(outcome(ran)).toBe(dead);
  });
});
